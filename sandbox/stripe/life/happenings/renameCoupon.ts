import { typed } from '../../objects/typed.ts';
import type { Happening } from '../happening.ts';

/** A coupon goes by another name. */
export const renameCoupon: Happening = {
  name: 'coupon_renamed',
  weight: 1,
  happen: (world) => {
    const coupons = [...world.store.older('coupon')].map((coupon) => typed('coupon', coupon));
    const coupon = world.pick(coupons);
    if (coupon === undefined) return undefined;
    const percent = coupon.percent_off === null ? 'Discount' : `${coupon.percent_off}% off`;
    world.post(`/v1/coupons/${coupon.id}`, { name: `${percent}, edition ${1 + world.upTo(99)}` });
    return null;
  },
};
