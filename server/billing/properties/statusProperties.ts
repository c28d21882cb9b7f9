import { isoMoment } from '../day.ts';
import { isRenewingStatus } from '../statuses.ts';
import { type BillingProperty, choiceProperty, numberProperty, timeProperty } from './property.ts';

/** Where the customer stands (product.md §3.1 #1, #5, #10, #14, #15, #20). */
export const statusProperties: readonly BillingProperty[] = [
  choiceProperty(
    {
      name: 'clearsync_customer_status',
      label: 'Customer status',
      description: 'Where this customer stands, over all of its Stripe subscriptions.',
      pack: 'A',
      rank: 1,
      value: ({ status }) => status,
    },
    {
      never_paid: 'Never paid',
      free: 'Free',
      trialing: 'Trialing',
      paying: 'Paying',
      canceling: 'Canceling',
      past_due: 'Past due',
      paused: 'Paused',
      churned: 'Churned',
    },
  ),
  choiceProperty(
    {
      name: 'clearsync_payment_health',
      label: 'Payment health',
      description: 'The worst trouble with payments that is known, or healthy.',
      pack: 'A',
      rank: 5,
      value: ({ paymentHealth }) => paymentHealth,
    },
    {
      healthy: 'Healthy',
      card_expiring: 'Card expiring',
      no_payment_method: 'No payment method',
      action_required: 'Action required',
      retrying: 'Retrying',
      overdue: 'Overdue',
      disputed: 'Disputed',
      unknown: 'Unknown',
    },
  ),
  timeProperty({
    name: 'clearsync_last_synced_at',
    label: 'Billing data as of',
    description: 'When the billing data of this record was last read from Stripe with a change.',
    pack: 'A',
    rank: 10,
    value: (_record, { asOf }) => isoMoment(asOf),
  }),
  choiceProperty(
    {
      name: 'clearsync_subscription_status',
      label: 'Subscription status (Stripe)',
      description: "Stripe's status of the subscription with the highest MRR, else of the latest one.",
      pack: 'B',
      rank: 14,
      value: ({ subscriptions }) => subscriptions[0]?.status ?? '',
    },
    {
      active: 'Active',
      trialing: 'Trialing',
      past_due: 'Past due',
      unpaid: 'Unpaid',
      paused: 'Paused',
      incomplete: 'Incomplete',
      incomplete_expired: 'Incomplete, expired',
      canceled: 'Canceled',
    },
  ),
  numberProperty({
    name: 'clearsync_active_subscriptions',
    label: 'Active subscriptions',
    description: 'How many Stripe subscriptions are active, trialing or past due.',
    pack: 'B',
    rank: 15,
    value: ({ subscriptions }) => `${subscriptions.filter(({ status }) => isRenewingStatus(status)).length}`,
  }),
];
