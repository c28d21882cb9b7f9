import { findTyped, idOf } from '../../objects/typed.ts';
import { addPeriod } from '../addPeriod.ts';
import { methodToCharge } from '../customers/customer.ts';
import type { Writer } from '../writer.ts';
import { billSubscription } from './billSubscription.ts';
import { endSubscription } from './endSubscription.ts';
import { changeSubscription, itemList, type Subscription } from './subscription.ts';

/** Why a subscription stands still. */
export type PauseReason = 'pause_requested' | 'trial_end_without_payment_method';

/** Puts a subscription on hold. */
export const pauseSubscription = (
  writer: Writer,
  subscription: Subscription,
  type: PauseReason,
  changes: Partial<Subscription> = {},
): Subscription =>
  changeSubscription(
    writer,
    subscription,
    {
      ...changes,
      status: 'paused',
      status_details: {
        paused: { subscription: { type }, transitioned_at: writer.now, type: 'subscription' },
      },
    },
    'customer.subscription.paused',
  );

/** Begins a new period of every item now and bills it. */
export const beginPeriod = (
  writer: Writer,
  subscription: Subscription,
  changes: Partial<Subscription>,
  ...types: readonly string[]
): Subscription => {
  const items = subscription.items.data.map((item) => ({
    ...item,
    current_period_end: addPeriod(
      writer.now,
      item.price.recurring ?? { interval: 'month', interval_count: 1 },
    ),
    current_period_start: writer.now,
  }));
  const begun = changeSubscription(
    writer,
    subscription,
    {
      ...changes,
      billing_cycle_anchor: writer.now,
      items: itemList(subscription.id, items),
      status: 'active',
    },
    ...types,
  );
  const customer = findTyped(writer.store, 'customer', idOf(subscription.customer));
  if (customer === undefined) return begun;
  return billSubscription(writer, begun, customer, { reason: 'subscription_cycle', collect: true });
};

/** Ends a trial now: billed, or by its settings paused or cancelled when there is nothing to charge. */
export const endTrial = (
  writer: Writer,
  subscription: Subscription,
  changes: Partial<Subscription>,
): Subscription => {
  const ended = { ...changes, trial_end: writer.now };
  const customer = findTyped(writer.store, 'customer', idOf(subscription.customer));
  const preferred = idOf(subscription.default_payment_method);
  const payable =
    subscription.collection_method === 'send_invoice' ||
    (customer !== undefined && methodToCharge(writer, customer, preferred) !== undefined);
  const otherwise = subscription.trial_settings?.end_behavior.missing_payment_method;
  if (!payable && otherwise === 'pause') {
    return pauseSubscription(writer, subscription, 'trial_end_without_payment_method', ended);
  }
  if (!payable && otherwise === 'cancel') return endSubscription(writer, { ...subscription, ...ended });
  return beginPeriod(writer, subscription, ended);
};
