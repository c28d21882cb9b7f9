import type { Happening } from '../happening.ts';

/** A subscription that was on hold goes on. */
export const resume: Happening = {
  name: 'resumed',
  weight: 2,
  happen: (world) => {
    const found = world.subscription(({ status }) => status === 'paused');
    if (found === undefined) return undefined;
    world.post(`/v1/subscriptions/${found.subscription.id}/resume`);
    return found.customer.id;
  },
};
