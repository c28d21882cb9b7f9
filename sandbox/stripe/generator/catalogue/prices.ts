import type { ProductKey } from './products.ts';

/** A tier in minor units: up to and including `upTo` units, or all above when null. */
type TierDefinition = { upTo: number | null; unit: number; flat: number };

export type PriceDefinition = {
  product: ProductKey;
  currency: string;
  /** Minor units as a decimal string; absent for tiers. */
  unit?: string;
  every?: readonly ['week' | 'month' | 'year', number];
  nickname?: string;
  tiers?: { mode: 'graduated' | 'volume'; steps: readonly TierDefinition[] };
  divideBy?: number;
  metered?: true;
  /** Further currencies of the same price, minor units. */
  options?: Readonly<Record<string, number>>;
};

const month = ['month', 1] as const;
const year = ['year', 1] as const;

const definitions = {
  starterMonthly: { product: 'starter', currency: 'usd', unit: '2900', every: month, options: { eur: 2700 } },
  starterYearly: { product: 'starter', currency: 'usd', unit: '29000', every: year },
  starterFree: { product: 'starter', currency: 'usd', unit: '0', every: month, nickname: 'Free' },
  starterWeekly: { product: 'starter', currency: 'usd', unit: '900', every: ['week', 1] },
  teamMonthly: { product: 'team', currency: 'usd', unit: '1900', every: month },
  teamYearly: { product: 'team', currency: 'usd', unit: '19900', every: year },
  teamQuarterly: { product: 'team', currency: 'usd', unit: '5400', every: ['month', 3] },
  teamGraduated: {
    product: 'team',
    currency: 'usd',
    every: month,
    nickname: 'Team, falling by seats',
    tiers: {
      mode: 'graduated',
      steps: [
        { upTo: 5, unit: 1500, flat: 0 },
        { upTo: 20, unit: 1200, flat: 1000 },
        { upTo: null, unit: 900, flat: 0 },
      ],
    },
  },
  teamVolume: {
    product: 'team',
    currency: 'usd',
    every: month,
    nickname: 'Team, by volume',
    tiers: {
      mode: 'volume',
      steps: [
        { upTo: 10, unit: 1200, flat: 0 },
        { upTo: 50, unit: 1000, flat: 0 },
        { upTo: null, unit: 800, flat: 5000 },
      ],
    },
  },
  businessMonthly: { product: 'business', currency: 'usd', unit: '9900', every: month },
  businessYearly: { product: 'business', currency: 'usd', unit: '99000', every: year },
  businessHalfYearly: { product: 'business', currency: 'usd', unit: '54000', every: ['month', 6] },
  businessEuro: { product: 'business', currency: 'eur', unit: '8900', every: month },
  businessPound: { product: 'business', currency: 'gbp', unit: '7900', every: month },
  businessYen: { product: 'business', currency: 'jpy', unit: '14800', every: month },
  businessDinar: { product: 'business', currency: 'kwd', unit: '30500', every: month },
  analyticsMonthly: { product: 'analytics', currency: 'usd', unit: '1500', every: month },
  analyticsYearly: { product: 'analytics', currency: 'usd', unit: '15000', every: year },
  contactPacks: { product: 'contacts', currency: 'usd', unit: '1000', every: month, divideBy: 1000 },
  contactDecimal: {
    product: 'contacts',
    currency: 'usd',
    unit: '12.505',
    every: month,
    nickname: 'By the contact',
  },
  apiCalls: { product: 'api', currency: 'usd', unit: '0.5', every: month, metered: true },
  supportEuroYearly: { product: 'support', currency: 'eur', unit: '120000', every: year },
  onboardingOnce: { product: 'onboarding', currency: 'usd', unit: '50000' },
} as const satisfies Record<string, PriceDefinition>;

export type PriceKey = keyof typeof definitions;

/** Prices, oldest first; the first of a product is its default. */
export const priceDefinitions: Readonly<Record<PriceKey, PriceDefinition>> = definitions;

export const priceKeys = Object.keys(definitions) as PriceKey[]; // the keys of a literal
