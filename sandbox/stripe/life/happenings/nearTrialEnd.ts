import type { Happening } from '../happening.ts';

const daySeconds = 86_400;

/** A trial is cut to its last days, of which Stripe warns. */
export const nearTrialEnd: Happening = {
  name: 'trial_will_end',
  weight: 2,
  happen: (world) => {
    const soon = world.now() + 2 * daySeconds;
    const found = world.subscription(
      ({ status, trial_end }) => status === 'trialing' && (trial_end ?? 0) > soon + daySeconds,
    );
    if (found === undefined) return undefined;
    world.post(`/v1/subscriptions/${found.subscription.id}`, { trial_end: String(soon) });
    return found.customer.id;
  },
};
