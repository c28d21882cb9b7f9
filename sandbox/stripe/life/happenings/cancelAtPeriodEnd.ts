import type { Happening } from '../happening.ts';
import { isActive } from '../states.ts';

const reasons = ['too_expensive', 'unused', 'missing_features', 'switched_service'] as const;

/** A customer gives notice: the subscription ends with its period. */
export const cancelAtPeriodEnd: Happening = {
  name: 'cancellation_planned',
  weight: 4,
  happen: (world) => {
    const found = world.subscription(
      (subscription) => isActive(subscription) && subscription.cancel_at === null,
    );
    if (found === undefined) return undefined;
    world.post(`/v1/subscriptions/${found.subscription.id}`, {
      cancel_at_period_end: 'true',
      cancellation_details: { feedback: world.pick(reasons) ?? 'other' },
    });
    return found.customer.id;
  },
};
