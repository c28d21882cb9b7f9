import { mix32, pick } from '../mix32.ts';
import type { Population } from '../population.ts';

type Place = readonly [city: string, postalCode: string, state: string | null];

const places: Readonly<Record<string, readonly [Place, ...Place[]]>> = {
  US: [
    ['Portland', '97205', 'OR'],
    ['Austin', '78701', 'TX'],
    ['Madison', '53703', 'WI'],
  ],
  DE: [
    ['Freiburg', '79098', null],
    ['Leipzig', '04109', null],
  ],
  GB: [
    ['Leeds', 'LS1 4DY', null],
    ['Bristol', 'BS1 4DJ', null],
  ],
  JP: [['Kyoto', '600-8216', null]],
  KW: [['Kuwait City', '13001', null]],
  FR: [['Lyon', '69002', null]],
};

/** Where a customer is billed, as Stripe's address. */
export function addressOf(population: Population, customer: number) {
  const { country } = population.slotOf(customer).scenario;
  const spread = mix32(population.seed, customer, 11);
  const [city, postal_code, state] = pick(places[country] ?? [['Geneva', '1201', null]], spread);
  return { city, country, line1: `${1 + (spread % 180)} Station Road`, line2: null, postal_code, state };
}
