import { typed } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';
import { isActive } from '../states.ts';
import type { World } from '../world.ts';

const couponFor = (world: World): string => {
  const valid = [...world.store.older('coupon')]
    .map((coupon) => typed('coupon', coupon))
    .filter(({ valid: redeemable, percent_off }) => redeemable && percent_off !== null);
  const known = world.pick(valid);
  if (known !== undefined) return known.id;
  const terms = { percent_off: '20', duration: 'repeating', duration_in_months: '6' };
  return world.post('/v1/coupons', { name: '20% for six months', ...terms }).id;
};

/** A customer is given a discount. */
export const addDiscount: Happening = {
  name: 'discount_added',
  weight: 4,
  happen: (world) => {
    const found = world.subscription(
      (subscription) => isActive(subscription) && subscription.discounts.length === 0,
    );
    if (found === undefined) return undefined;
    world.post(`/v1/subscriptions/${found.subscription.id}`, { discounts: [{ coupon: couponFor(world) }] });
    return found.customer.id;
  },
};
