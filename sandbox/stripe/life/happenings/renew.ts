import { renewSubscription } from '../../writes/subscriptions/renewSubscription.ts';
import type { Happening } from '../happening.ts';
import { isActive, methodOf, renewsAsOne } from '../states.ts';

/** A period ends and the next one is paid by card, or billed to those who pay by invoice. */
export const renew: Happening = {
  name: 'renewed',
  weight: 24,
  happen: (world) => {
    const found = world.subscription(
      (subscription, customer) =>
        isActive(subscription) &&
        renewsAsOne(subscription) &&
        !subscription.cancel_at_period_end &&
        (subscription.collection_method === 'send_invoice' ||
          methodOf(world, subscription, customer) !== undefined),
    );
    if (found === undefined) return undefined;
    world.itself((writer) => renewSubscription(writer, found.subscription));
    return found.customer.id;
  },
};
