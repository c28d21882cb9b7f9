import { comparePositions, positionOf } from '../objects/position.ts';
import type { Position, Source, StoredObject, StripeKind } from '../objects/source.ts';
import { mostCustomers } from './ids.ts';
import { merged } from './merge.ts';
import { realisticCycle } from './mix/realistic.ts';
import { uniformCycle } from './mix/uniform.ts';
import { type AddressedKind, addressedKinds, objectAt } from './objectAt.ts';
import { ofCustomer } from './ofCustomer.ts';
import { type Population, populationOf } from './population.ts';
import type { Series } from './series.ts';
import { type SeriesKind, seriesOf } from './seriesOf.ts';

export type GeneratedOptions = {
  customers: number;
  /** Another seed: other names, quantities and ids. */
  seed?: number;
  /** Epoch seconds at which the population is looked at; it does not move with the clock. */
  now: number;
  /** Epoch seconds at which everybody had signed up, `now` unless told: with a later `now` the same customers grow older. */
  signedUpBy?: number;
  livemode?: boolean;
  /** `realistic` (default): a cycle of all kinds over two years. `uniform`: one monthly subscription each. */
  mix?: 'realistic' | 'uniform';
  /** Invoices (and charges) of each customer of the uniform mix; 3 unless told. */
  invoicesPerCustomer?: number;
};

/**
 * A population that exists only as arithmetic: an object is computed when it is asked for, a list is entered
 * anywhere at the cost of a page, and nothing is kept for a customer.
 * @throws RangeError for a number of customers or invoices that is not a whole number above 0, or above nine million
 */
export function generatedSource(options: GeneratedOptions): Source {
  const population = populationFor(options);
  const seriesByKind = new Map<SeriesKind, Series[]>();
  const series = (kind: SeriesKind) => {
    const known = seriesByKind.get(kind) ?? seriesOf(population, kind);
    seriesByKind.set(kind, known);
    return known;
  };
  return {
    older: (kind, after) => walk(population, series, kind, 'older', after),
    newer: (kind, before) => walk(population, series, kind, 'newer', before),
    find: (kind, id) => find(population, kind, id),
    ofCustomer(kind, customerId) {
      const address = population.ids.read('customer', customerId);
      return address === undefined || address.customer >= population.customers || !isAddressed(kind)
        ? []
        : ofCustomer(population, kind, address.customer);
    },
    count: (kind) =>
      isSeries(kind)
        ? series(kind).reduce((sum, { from, to }) => sum + to - from, 0)
        : (catalogueList(population, kind)?.length ?? 0),
  };
}

function populationFor(options: GeneratedOptions): Population {
  const {
    customers,
    now,
    signedUpBy = now,
    seed = 1,
    livemode = false,
    mix = 'realistic',
    invoicesPerCustomer = 3,
  } = options;
  for (const count of [customers, invoicesPerCustomer]) {
    if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} is not a number of things`);
  }
  if (customers > mostCustomers) throw new RangeError(`more than ${mostCustomers} customers have no ids`);
  const uniform = mix === 'uniform';
  return populationOf(uniform ? uniformCycle : realisticCycle, {
    customers,
    seed,
    now: Math.floor(now),
    signedUpBy: Math.floor(signedUpBy),
    livemode,
    signUps: uniform
      ? { fromMonths: invoicesPerCustomer, toMonths: invoicesPerCustomer - 1 }
      : { fromMonths: 24, toMonths: 0 },
  });
}

function isAddressed(kind: StripeKind): kind is AddressedKind {
  return (addressedKinds as readonly StripeKind[]).includes(kind); // a wider list, so that any kind can be asked
}

function isSeries(kind: StripeKind): kind is SeriesKind {
  return isAddressed(kind) && kind !== 'subscription_item' && kind !== 'discount';
}

function catalogueList({ catalogue }: Population, kind: StripeKind): readonly StoredObject[] | undefined {
  switch (kind) {
    case 'product':
      return catalogue.products;
    case 'price':
      return catalogue.prices;
    case 'coupon':
      return catalogue.coupons;
    case 'promotion_code':
      return catalogue.promotionCodes;
    default:
      return undefined;
  }
}

function find(population: Population, kind: StripeKind, id: string): StoredObject | undefined {
  if (!isAddressed(kind)) return catalogueList(population, kind)?.find((object) => object.id === id);
  const address = population.ids.read(kind, id);
  return address && objectAt(population, kind, address);
}

function* walk(
  population: Population,
  series: (kind: SeriesKind) => Series[],
  kind: StripeKind,
  direction: 'older' | 'newer',
  from?: Position,
): Generator<StoredObject> {
  if (!isSeries(kind)) {
    yield* listed(catalogueList(population, kind) ?? [], direction, from);
    return;
  }
  for (const { series: source, customer } of merged(series(kind), direction, from)) {
    const object = objectAt(population, kind, { customer, ...source.within });
    if (object !== undefined) yield object;
  }
}

/** The few objects of the catalogue, which are held oldest first. */
function* listed(
  objects: readonly StoredObject[],
  direction: 'older' | 'newer',
  from?: Position,
): Generator<StoredObject> {
  const ordered = direction === 'older' ? objects.toReversed() : objects;
  for (const object of ordered) {
    const order = from === undefined ? 0 : comparePositions(positionOf(object), from);
    if (from === undefined || (direction === 'older' ? order < 0 : order > 0)) yield object;
  }
}
