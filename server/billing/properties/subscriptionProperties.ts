import { earliest } from '../moments.ts';
import {
  type BillingProperty,
  choiceProperty,
  dateProperty,
  numberProperty,
  textProperty,
} from './property.ts';
import { dayOf, joined, liveOf } from './values.ts';

/** What is subscribed to and until when (product.md §3.1 #3, #4, #8, #16, #17, #19, #20, #22, #23). */
export const subscriptionProperties: readonly BillingProperty[] = [
  textProperty({
    name: 'clearsync_plan',
    label: 'Plan',
    description: 'Products of the current subscriptions, the highest MRR first.',
    pack: 'A',
    rank: 3,
    value: (record) => joined(liveOf(record).flatMap(({ productNames }) => productNames)),
  }),
  dateProperty({
    name: 'clearsync_next_renewal_date',
    label: 'Next renewal',
    description: 'Day (UTC) on which a subscription renews next.',
    pack: 'A',
    rank: 4,
    value: ({ nextRenewal }) => dayOf(nextRenewal?.at),
  }),
  dateProperty({
    name: 'clearsync_cancel_date',
    label: 'Cancels / cancelled on',
    description: 'Day (UTC) on which a subscription is planned to end, or the last one ended.',
    pack: 'A',
    rank: 8,
    value: ({ cancelsAt }) => dayOf(cancelsAt),
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
  dateProperty({
    name: 'clearsync_trial_end_date',
    label: 'Trial ends',
    description: 'Day (UTC) on which a trial ends.',
    pack: 'B',
    rank: 19,
    value: ({ trialEndsAt }) => dayOf(trialEndsAt),
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
  dateProperty({
    name: 'clearsync_discount_end_date',
    label: 'Discount ends',
    description: 'Day (UTC) on which the first discount of the current subscriptions ends.',
    pack: 'B',
    rank: 23,
    value: (record) => dayOf(earliest(liveOf(record).map(({ discountEndsAt }) => discountEndsAt))),
  }),
];
