import type Stripe from 'stripe';
import { idOf } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import type { Writer } from '../writer.ts';

export type Subscription = Wire<Stripe.Subscription>;
export type SubscriptionItem = Wire<Stripe.SubscriptionItem>;

/** Whether a subscription is over. */
export const hasEnded = ({ status }: Subscription): boolean =>
  status === 'canceled' || status === 'incomplete_expired';

/** The ids of a subscription's or an item's discounts. */
export const discountIds = ({ discounts }: Pick<Subscription, 'discounts'>): string[] =>
  discounts.map((each) => idOf(each) ?? '');

/** The end of a subscription's longest running period, epoch seconds. */
export const periodEnd = ({ items }: Subscription): number =>
  Math.max(...items.data.map(({ current_period_end }) => current_period_end));

/** A subscription's items as the list that it embeds. */
export const itemList = (subscription: string, data: SubscriptionItem[]): Subscription['items'] => ({
  object: 'list',
  data,
  has_more: false,
  url: `/v1/subscription_items?subscription=${subscription}`,
});

/** Makes a change of a subscription known. */
export const changeSubscription = (
  writer: Writer,
  subscription: Subscription,
  changes: Partial<Subscription>,
  ...more: readonly string[]
): Subscription => writer.update(subscription, changes, 'customer.subscription.updated', ...more);
