import { isoDay, isoMoment } from '../day.ts';
import {
  type BillingProperty,
  dateProperty,
  numberProperty,
  textProperty,
  timeProperty,
} from './property.ts';
import { ifReadable } from './values.ts';
import { zonedDateProperty } from './zonedDateProperty.ts';

/** How and when the customer pays (product.md §3.1 #18, #25, #27 to #32). */
export const paymentProperties: readonly BillingProperty[] = [
  zonedDateProperty({
    name: 'clearsync_customer_since',
    label: 'Customer since',
    description: 'Day of the first payment, else on which the first subscription started.',
    pack: 'B',
    rank: 18,
    moment: ({ customerSince }) => customerSince,
  }),
  zonedDateProperty({
    name: 'clearsync_last_payment_date',
    label: 'Last payment',
    description: 'Day of the last successful payment.',
    pack: 'B',
    rank: 25,
    moment: ({ lastPayment }) => lastPayment?.at,
  }),
  numberProperty({
    name: 'clearsync_failed_payments',
    label: 'Failed payments in a row',
    description: 'How often the newest unpaid invoice has been tried in vain; 0 once it is paid.',
    pack: 'B',
    rank: 27,
    value: ({ failedPayments }, context) => ifReadable(`${failedPayments}`, 'rak_invoice_read', context),
  }),
  zonedDateProperty({
    name: 'clearsync_last_failure_date',
    label: 'Last failed payment',
    description: 'Day of the last payment that failed.',
    pack: 'B',
    rank: 28,
    moment: ({ lastFailure }) => lastFailure?.at,
  }),
  textProperty({
    name: 'clearsync_decline_reason',
    label: 'Decline reason',
    description: 'Why the last failed payment failed.',
    pack: 'B',
    rank: 29,
    value: ({ lastFailure }) => lastFailure?.reason ?? '',
  }),
  timeProperty({
    name: 'clearsync_next_retry_at',
    label: 'Next payment retry',
    description: 'When Stripe tries the failed payment again.',
    pack: 'B',
    rank: 30,
    value: ({ nextRetryAt }) => (nextRetryAt === null ? '' : isoMoment(nextRetryAt)),
  }),
  textProperty({
    name: 'clearsync_payment_method',
    label: 'Payment method',
    description: 'Kind and last four digits of what the customer pays with.',
    pack: 'B',
    rank: 31,
    value: ({ paymentMethod }) => paymentMethod?.label ?? '',
  }),
  dateProperty({
    name: 'clearsync_card_expires',
    label: 'Card expires',
    description: 'Last day of the month that is printed on the card.',
    pack: 'B',
    rank: 32,
    value: ({ paymentMethod }) => {
      const expiresAt = paymentMethod?.expiresAt ?? null;
      // A month on a card is the same everywhere.
      return expiresAt === null ? '' : isoDay(expiresAt);
    },
  }),
];
