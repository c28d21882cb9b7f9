import type { Writer } from '../writer.ts';
import type { Subscription } from './subscription.ts';

/** Ends a subscription now: canceled, or expired when its first payment never came. */
export const endSubscription = (
  writer: Writer,
  subscription: Subscription,
  status: 'canceled' | 'incomplete_expired' = 'canceled',
  details: Partial<NonNullable<Subscription['cancellation_details']>> = {},
): Subscription => {
  const { cancellation_details } = subscription;
  return writer.update<Subscription>(
    subscription,
    {
      canceled_at: subscription.canceled_at ?? writer.now,
      cancellation_details: {
        comment: cancellation_details?.comment ?? null,
        feedback: cancellation_details?.feedback ?? null,
        feedback_option: null,
        reason: 'cancellation_requested',
        ...details,
      },
      ended_at: writer.now,
      status,
    },
    'customer.subscription.deleted',
  );
};
