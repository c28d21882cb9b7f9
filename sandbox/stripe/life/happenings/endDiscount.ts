import type { Happening } from '../happening.ts';
import { isActive } from '../states.ts';

/** A discount is taken back. */
export const endDiscount: Happening = {
  name: 'discount_ended',
  weight: 2,
  happen: (world) => {
    const found = world.subscription(
      (subscription) => isActive(subscription) && subscription.discounts.length > 0,
    );
    if (found === undefined) return undefined;
    world.remove(`/v1/subscriptions/${found.subscription.id}/discount`);
    return found.customer.id;
  },
};
