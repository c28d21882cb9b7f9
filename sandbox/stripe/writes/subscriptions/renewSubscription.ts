import { findTyped, idOf } from '../../objects/typed.ts';
import { addPeriod } from '../addPeriod.ts';
import { detachDiscounts } from '../attachDiscounts.ts';
import type { CardFailure } from '../payments/testCards.ts';
import type { Writer } from '../writer.ts';
import { billSubscription } from './billSubscription.ts';
import { endSubscription } from './endSubscription.ts';
import {
  changeSubscription,
  discountIds,
  itemList,
  type Subscription,
  type SubscriptionItem,
} from './subscription.ts';

const nextPeriod = (writer: Writer, item: SubscriptionItem): SubscriptionItem => {
  const rhythm = item.price.recurring ?? { interval: 'month', interval_count: 1 };
  const { current_period_end: end } = item;
  // One that is years old begins anew now: its next period would be over too.
  const start = end <= writer.now && addPeriod(end, rhythm) > writer.now ? end : writer.now;
  return { ...item, current_period_start: start, current_period_end: addPeriod(start, rhythm) };
};

/** Ids of the discounts whose time is over. */
const endedDiscounts = (writer: Writer, subscription: Subscription): string[] =>
  discountIds(subscription).filter((id) => {
    const end = findTyped(writer.store, 'discount', id)?.end ?? null;
    return end !== null && end <= writer.now;
  });

/**
 * Brings a subscription into its next period, as Stripe does by itself: ended where that was asked for, otherwise
 * billed, with the discounts that are over taken away. A period that still runs is cut short. `declined` makes the
 * payment fail.
 */
export const renewSubscription = (
  writer: Writer,
  subscription: Subscription,
  declined?: CardFailure,
): Subscription => {
  if (subscription.cancel_at_period_end) return endSubscription(writer, subscription);
  const over = endedDiscounts(writer, subscription);
  detachDiscounts(writer, over);
  const items = subscription.items.data.map((item) => nextPeriod(writer, item));
  const begun = changeSubscription(writer, subscription, {
    discounts: discountIds(subscription).filter((id) => !over.includes(id)),
    items: itemList(subscription.id, items),
  });
  const customer = findTyped(writer.store, 'customer', idOf(subscription.customer));
  if (customer === undefined) return begun;
  return billSubscription(writer, begun, customer, { reason: 'subscription_cycle', collect: true, declined });
};
