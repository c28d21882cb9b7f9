import type { Happening } from '../happening.ts';

/** A trial ends: paid from now on, or paused or over where there is nothing to charge. */
export const endTrial: Happening = {
  name: 'trial_ended',
  weight: 6,
  happen: (world) => {
    const found = world.subscription(({ status }) => status === 'trialing');
    if (found === undefined) return undefined;
    world.post(`/v1/subscriptions/${found.subscription.id}`, { trial_end: 'now' });
    return found.customer.id;
  },
};
