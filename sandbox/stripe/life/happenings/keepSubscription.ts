import type { Happening } from '../happening.ts';
import { isActive } from '../states.ts';

/** A customer who had given notice stays after all. */
export const keepSubscription: Happening = {
  name: 'cancellation_taken_back',
  weight: 2,
  happen: (world) => {
    const found = world.subscription(
      (subscription) => isActive(subscription) && subscription.cancel_at_period_end,
    );
    if (found === undefined) return undefined;
    world.post(`/v1/subscriptions/${found.subscription.id}`, { cancel_at_period_end: 'false' });
    return found.customer.id;
  },
};
