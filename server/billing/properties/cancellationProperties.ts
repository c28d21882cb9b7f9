import { type BillingProperty, choiceProperty, longTextProperty } from './property.ts';

/** Stripe's reasons where ours has a shorter word; its feedback is used as it is. */
const OUR_WORD = new Map([
  ['cancellation_requested', 'requested'],
  ['canceled_by_retention_policy', 'policy'],
]);

/** The customer's feedback, else Stripe's reason. */
const reason = choiceProperty(
  {
    name: 'clearsync_cancel_reason',
    label: 'Cancellation reason',
    description: 'What the customer gave as the reason, else why Stripe ended the subscription.',
    pack: 'B',
    rank: 20,
    value: ({ cancelReason }) => (cancelReason === null ? '' : (OUR_WORD.get(cancelReason) ?? cancelReason)),
  },
  {
    too_expensive: 'Too expensive',
    missing_features: 'Missing features',
    switched_service: 'Switched service',
    unused: 'Unused',
    customer_service: 'Customer service',
    too_complex: 'Too complex',
    low_quality: 'Low quality',
    payment_failed: 'Payment failed',
    payment_disputed: 'Payment disputed',
    requested: 'Requested',
    policy: 'Policy',
  },
);

/** Why it was cancelled (product.md §3.1 #20, #44). */
export const cancellationProperties: readonly BillingProperty[] = [
  reason,
  longTextProperty({
    name: 'clearsync_cancel_comment',
    label: 'Cancellation comment',
    description: 'What the customer wrote when it cancelled.',
    pack: 'C',
    rank: 44,
    offBecause: 'Off: holds what customers wrote.',
    value: ({ cancelComment }, { cancelComments }) => (cancelComments ? (cancelComment ?? '') : ''),
  }),
];
