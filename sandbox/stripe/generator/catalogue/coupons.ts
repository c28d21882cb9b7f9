import type { ProductKey } from './products.ts';

export type CouponDefinition = {
  name: string;
  /** Tenths of a percent. */
  perMille?: number;
  /** Minor units of a currency. */
  amount?: readonly [number, string];
  options?: Readonly<Record<string, number>>;
  duration: 'once' | 'forever' | { months: number };
  appliesTo?: readonly ProductKey[];
  /** No longer redeemable; what was redeemed stays. */
  expired?: true;
};

const definitions = {
  LOYAL20: { name: '20% for loyal customers', perMille: 200, duration: 'forever' },
  SPRING50: { name: 'Half price for three months', perMille: 500, duration: { months: 3 }, expired: true },
  YEAR15: { name: '15% in the first year', perMille: 150, duration: { months: 12 } },
  WELCOME25: { name: '25% off your first invoice', perMille: 250, duration: 'once' },
  PARTNER: { name: 'Partner price', perMille: 255, duration: 'forever' },
  FIVEOFF: { name: '$5 off', amount: [500, 'usd'], options: { eur: 500, gbp: 400 }, duration: 'forever' },
  TENOFF6: { name: '$10 off for six months', amount: [1000, 'usd'], duration: { months: 6 } },
  ANALYTICS40: { name: '40% off Analytics', perMille: 400, duration: 'forever', appliesTo: ['analytics'] },
} as const satisfies Record<string, CouponDefinition>;

export type CouponKey = keyof typeof definitions;

/** Coupons by their id, oldest first. */
export const couponDefinitions: Readonly<Record<CouponKey, CouponDefinition>> = definitions;

export const couponKeys = Object.keys(definitions) as CouponKey[]; // the keys of a literal
