import { renewSubscription } from '../../writes/subscriptions/renewSubscription.ts';
import type { Happening } from '../happening.ts';
import { declinedCard, isActive, methodOf, renewsAsOne } from '../states.ts';

/** A renewal that the bank declines: the subscription is past due. */
export const failRenewal: Happening = {
  name: 'payment_failed',
  weight: 6,
  happen: (world) => {
    const found = world.subscription(
      (subscription, customer) =>
        isActive(subscription) &&
        renewsAsOne(subscription) &&
        !subscription.cancel_at_period_end &&
        subscription.items.data.some(({ price }) => (price.unit_amount ?? 0) > 0) &&
        methodOf(world, subscription, customer) !== undefined,
    );
    if (found === undefined) return undefined;
    world.itself((writer) => renewSubscription(writer, found.subscription, declinedCard));
    return found.customer.id;
  },
};
