import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { type CouponKey, couponDefinitions } from './coupons.ts';
import type { ProductKey } from './products.ts';

/** A coupon as the API answers it, with what it applies to and its other currencies. */
export function couponObject(
  key: CouponKey,
  about: { created: number; livemode: boolean; productIdOf(product: ProductKey): string },
): Wire<Stripe.Coupon> {
  const definition = couponDefinitions[key];
  const { duration, appliesTo, amount } = definition;
  return {
    id: key,
    object: 'coupon',
    amount_off: amount?.[0] ?? null,
    ...(appliesTo === undefined ? {} : { applies_to: { products: appliesTo.map(about.productIdOf) } }),
    created: about.created,
    currency: amount?.[1] ?? null,
    ...(amount === undefined ? {} : { currency_options: optionsOf(amount, definition.options) }),
    duration: typeof duration === 'string' ? duration : 'repeating',
    duration_in_months: typeof duration === 'string' ? null : duration.months,
    livemode: about.livemode,
    max_redemptions: null,
    metadata: {},
    name: definition.name,
    percent_off: definition.perMille === undefined ? null : definition.perMille / 10,
    redeem_by: null,
    times_redeemed: 0,
    valid: definition.expired !== true,
  };
}

function optionsOf(
  [amount, currency]: readonly [number, string],
  options: Readonly<Record<string, number>> = {},
): Record<string, { amount_off: number }> {
  return Object.fromEntries(
    Object.entries({ [currency]: amount, ...options }).map(([code, off]) => [code, { amount_off: off }]),
  );
}
