import { renewSubscription } from '../../writes/subscriptions/renewSubscription.ts';
import type { Happening } from '../happening.ts';

/** The period ends of a customer who had given notice, and with it the subscription. */
export const endNotice: Happening = {
  name: 'period_ended_canceled',
  weight: 2,
  happen: (world) => {
    const found = world.subscription(
      ({ status, cancel_at_period_end }) => status === 'active' && cancel_at_period_end,
    );
    if (found === undefined) return undefined;
    world.itself((writer) => renewSubscription(writer, found.subscription));
    return found.customer.id;
  },
};
