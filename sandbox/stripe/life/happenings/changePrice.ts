import type { Happening } from '../happening.ts';
import { plansOf, productOf } from '../plans.ts';

/** A plan gets dearer for those who buy it from now on: a new price, and a nickname for the old one. */
export const changePrice: Happening = {
  name: 'price_changed',
  weight: 1,
  happen: (world) => {
    const price = world.pick(plansOf(world));
    if (price?.recurring == null || price.unit_amount === null) return undefined;
    const { interval, interval_count } = price.recurring;
    world.post('/v1/prices', {
      product: productOf(price),
      currency: price.currency,
      unit_amount: String(price.unit_amount + Math.ceil(price.unit_amount / 10)),
      recurring: { interval, interval_count: String(interval_count) },
      nickname: 'New price',
    });
    world.post(`/v1/prices/${price.id}`, { nickname: `Old price ${1 + world.upTo(999)}`, active: 'false' });
    return null;
  },
};
