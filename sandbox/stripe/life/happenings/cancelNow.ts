import type { Happening } from '../happening.ts';
import { isGoing } from '../states.ts';

/** A subscription is cancelled at once. */
export const cancelNow: Happening = {
  name: 'canceled',
  weight: 3,
  happen: (world) => {
    const found = world.subscription((subscription) => isGoing(subscription));
    if (found === undefined) return undefined;
    world.remove(`/v1/subscriptions/${found.subscription.id}`, {
      cancellation_details: { comment: 'We closed the project.', feedback: 'unused' },
    });
    return found.customer.id;
  },
};
