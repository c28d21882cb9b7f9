import type { Happening } from '../happening.ts';
import { isActive } from '../states.ts';

/** A subscription is put on hold. */
export const pause: Happening = {
  name: 'paused',
  weight: 1,
  happen: (world) => {
    const found = world.subscription(isActive);
    if (found === undefined) return undefined;
    world.post(`/v1/subscriptions/${found.subscription.id}/pause`, { type: 'subscription' });
    return found.customer.id;
  },
};
