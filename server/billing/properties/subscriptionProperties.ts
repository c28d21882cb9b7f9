import { earliest } from '../moments.ts';
import { type BillingProperty, choiceProperty, numberProperty, textProperty } from './property.ts';
import { joined, liveOf } from './values.ts';
import { zonedDateProperty } from './zonedDateProperty.ts';

const COLLECTION_WORDS = {
  charge_automatically: 'automatic',
  send_invoice: 'invoice',
  other: 'other',
} as const;

/** What is subscribed to and until when (product.md §3.1 #3, #4, #8, #16, #17, #19, #22, #23, #41, #42). */
export const subscriptionProperties: readonly BillingProperty[] = [
  textProperty({
    name: 'clearsync_plan',
    label: 'Plan',
    description: 'Products of the current subscriptions, the highest MRR first.',
    pack: 'A',
    rank: 3,
    value: (record) => joined(liveOf(record).flatMap(({ productNames }) => productNames)),
  }),
  zonedDateProperty({
    name: 'clearsync_next_renewal_date',
    label: 'Next renewal',
    description: 'Day on which a subscription renews next.',
    pack: 'A',
    rank: 4,
    moment: ({ nextRenewal }) => nextRenewal?.at,
  }),
  zonedDateProperty({
    name: 'clearsync_cancel_date',
    label: 'Cancels / cancelled on',
    description: 'Day on which a subscription is planned to end, or the last one ended.',
    pack: 'A',
    rank: 8,
    moment: ({ cancelsAt }) => cancelsAt,
  }),
  choiceProperty(
    {
      name: 'clearsync_billing_interval',
      label: 'Billing interval',
      description: 'How often the current subscriptions are billed.',
      pack: 'B',
      rank: 16,
      value: (record) => {
        const [first = '', ...further] = new Set(liveOf(record).map(({ interval }) => interval ?? 'other'));
        return further.length > 0 ? 'mixed' : first;
      },
    },
    {
      day: 'Daily',
      week: 'Weekly',
      month: 'Monthly',
      quarter: 'Quarterly',
      half_year: 'Half-yearly',
      year: 'Yearly',
      multi_year: 'Several years',
      custom: 'Custom',
      mixed: 'Mixed',
    },
  ),
  numberProperty({
    name: 'clearsync_quantity',
    label: 'Seats / quantity',
    description: 'Units of all items of the current subscriptions that are not billed by usage.',
    pack: 'B',
    rank: 17,
    value: (record) => {
      const quantities = liveOf(record).flatMap(({ quantity }) => (quantity === null ? [] : [quantity]));
      return quantities.length === 0 ? '' : `${quantities.reduce((all, one) => all + one, 0)}`;
    },
  }),
  zonedDateProperty({
    name: 'clearsync_trial_end_date',
    label: 'Trial ends',
    description: 'Day on which a trial ends.',
    pack: 'B',
    rank: 19,
    moment: ({ trialEndsAt }) => trialEndsAt,
  }),
  textProperty({
    name: 'clearsync_discount',
    label: 'Discount',
    description: 'Discounts of the current subscriptions.',
    pack: 'B',
    rank: 22,
    value: (record) =>
      joined(liveOf(record).flatMap(({ discount }) => (discount === null ? [] : [discount]))),
  }),
  zonedDateProperty({
    name: 'clearsync_discount_end_date',
    label: 'Discount ends',
    description: 'Day on which the first discount of the current subscriptions ends.',
    pack: 'B',
    rank: 23,
    moment: (record) => earliest(liveOf(record).map(({ discountEndsAt }) => discountEndsAt)),
  }),
  choiceProperty(
    {
      name: 'clearsync_collection_method',
      label: 'Collection method',
      description: 'Whether Stripe charges the current subscriptions by itself or sends invoices.',
      pack: 'C',
      rank: 41,
      value: (record) => {
        const methods = liveOf(record).map(({ collectionMethod }) => COLLECTION_WORDS[collectionMethod]);
        const [first = '', ...further] = new Set(methods);
        return further.length > 0 ? 'mixed' : first;
      },
    },
    { automatic: 'Automatic', invoice: 'Invoice', mixed: 'Mixed' },
  ),
  zonedDateProperty({
    name: 'clearsync_subscription_start_date',
    label: 'Subscription started',
    description: 'Day on which the oldest of the current subscriptions started.',
    pack: 'C',
    rank: 42,
    moment: (record) => earliest(liveOf(record).map(({ startedAt }) => startedAt)),
  }),
];
