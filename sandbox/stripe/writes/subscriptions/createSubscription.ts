import { invalidRequest, missingParameter } from '../../answers/stripeError.ts';
import type { ApiRequest } from '../../http/apiRequest.ts';
import {
  choiceOf,
  flagOf,
  integerOf,
  type Parameters,
  recordOf,
  recordsOf,
  textOf,
} from '../../http/parameters.ts';
import { blankSubscription } from '../../objects/blank/subscription.ts';
import { findTyped } from '../../objects/typed.ts';
import { attachDiscounts } from '../attachDiscounts.ts';
import { type Customer, customerNamed, methodToCharge } from '../customers/customer.ts';
import { metadataAfter } from '../metadata.ts';
import { cardError } from '../payments/cardError.ts';
import { paymentMethodNamed } from '../payments/paymentMethod.ts';
import { failureOf } from '../payments/testCards.ts';
import type { Writer } from '../writer.ts';
import { billSubscription } from './billSubscription.ts';
import { createItem } from './items.ts';
import { itemList, type Subscription, type SubscriptionItem } from './subscription.ts';
import { warnOfTrialEnd } from './warnOfTrialEnd.ts';

const daySeconds = 86_400;

/** When a trial ends, epoch seconds; undefined without one. */
const trialEndOf = (writer: Writer, parameters: Parameters): number | undefined => {
  if (textOf(parameters, 'trial_end') === 'now') return undefined;
  const end = integerOf(parameters, 'trial_end');
  if (end !== undefined) return end;
  const days = integerOf(parameters, 'trial_period_days');
  return days === undefined || days === 0 ? undefined : writer.now + days * daySeconds;
};

/** What happens at a trial's end without a payment method. */
export const trialSettingsOf = (parameters: Parameters): Subscription['trial_settings'] => {
  const behavior = recordOf(recordOf(parameters, 'trial_settings') ?? {}, 'end_behavior') ?? {};
  const choices = ['cancel', 'create_invoice', 'pause'] as const;
  const missing_payment_method = choiceOf(behavior, 'missing_payment_method', choices) ?? 'create_invoice';
  return { end_behavior: { billing_cycle_anchor: null, missing_payment_method } };
};

type Collection = Pick<Subscription, 'collection_method' | 'days_until_due' | 'default_payment_method'>;

const collectionOf = (writer: Writer, parameters: Parameters): Collection => {
  const method = choiceOf(parameters, 'collection_method', ['charge_automatically', 'send_invoice']);
  const days = integerOf(parameters, 'days_until_due');
  if (method === 'send_invoice' && days === undefined) throw missingParameter('days_until_due');
  const named = textOf(parameters, 'default_payment_method');
  return {
    collection_method: method ?? 'charge_automatically',
    days_until_due: days ?? null,
    default_payment_method: named === undefined ? null : paymentMethodNamed(writer, named).id,
  };
};

const behaviors = [
  'allow_incomplete',
  'default_incomplete',
  'error_if_incomplete',
  'pending_if_incomplete',
] as const;

/** Refuses what cannot be collected, before anything is made. */
const checkPayable = (
  writer: Writer,
  parameters: Parameters,
  customer: Customer,
  collection: Collection,
): void => {
  const behavior = choiceOf(parameters, 'payment_behavior', behaviors) ?? 'allow_incomplete';
  if (collection.collection_method === 'send_invoice' || behavior === 'default_incomplete') return;
  const { default_payment_method } = collection;
  const preferred = typeof default_payment_method === 'string' ? default_payment_method : undefined;
  const method = methodToCharge(writer, customer, preferred);
  if (method === undefined) {
    throw invalidRequest(
      'This customer has no attached payment source or default payment method. Please consider adding a default payment method.',
      undefined,
      'resource_missing',
    );
  }
  const failure = failureOf(method.card?.last4);
  if (failure !== undefined && behavior === 'error_if_incomplete') throw cardError(failure);
};

const createItems = (
  writer: Writer,
  parameters: Parameters,
  place: { subscription: string; customer: string; end: number | undefined },
): SubscriptionItem[] => {
  const wanted = recordsOf(parameters, 'items') ?? [];
  if (wanted.length === 0) throw missingParameter('items');
  const items = wanted.map((each) => createItem(writer, each, { ...place, start: writer.now }));
  const currencies = new Set(items.map(({ price }) => price.currency));
  if (currencies.size === 1) return items;
  throw invalidRequest('All prices on a subscription must have the same currency.', 'items');
};

const startStatus = (
  trialEnd: number | undefined,
  { collection_method }: Collection,
): Subscription['status'] => {
  if (trialEnd !== undefined) return 'trialing';
  return collection_method === 'send_invoice' ? 'active' : 'incomplete';
};

const cancelAtOf = (writer: Writer, parameters: Parameters, items: SubscriptionItem[]) => {
  const atEnd = flagOf(parameters, 'cancel_at_period_end') ?? false;
  const at = integerOf(parameters, 'cancel_at') ?? null;
  const end = Math.max(...items.map(({ current_period_end }) => current_period_end));
  return {
    cancel_at: atEnd ? end : at,
    cancel_at_period_end: atEnd,
    canceled_at: atEnd || at !== null ? writer.now : null,
  };
};

const keepSubscription = (
  request: ApiRequest,
  customer: Customer,
  collection: Collection,
  trialEnd: number | undefined,
): Subscription => {
  const { parameters, writer } = request;
  const id = writer.newId('sub');
  const items = createItems(writer, parameters, { subscription: id, customer: customer.id, end: trialEnd });
  const place = { customer: customer.id, subscription: id };
  const subscription: Subscription = {
    ...blankSubscription,
    ...collection,
    ...cancelAtOf(writer, parameters, items),
    id,
    billing_cycle_anchor: trialEnd ?? writer.now,
    created: writer.now,
    currency: items[0]?.price.currency ?? 'usd',
    customer: customer.id,
    description: textOf(parameters, 'description') ?? null,
    discounts: attachDiscounts(writer, parameters, place) ?? [],
    ended_at: null,
    items: itemList(id, items),
    latest_invoice: null,
    livemode: writer.livemode,
    metadata: metadataAfter({}, parameters),
    start_date: writer.now,
    status: startStatus(trialEnd, collection),
    trial_end: trialEnd ?? null,
    trial_settings: trialSettingsOf(parameters),
    trial_start: trialEnd === undefined ? null : writer.now,
  };
  return writer.create(subscription);
};

/**
 * Makes the subscription that `POST /v1/subscriptions` asks for, with its first invoice and charge: a failing
 * card leaves it incomplete, a trial costs nothing yet, a sent invoice stays open.
 */
export const createSubscription = (request: ApiRequest): Subscription => {
  const { parameters, writer } = request;
  const customer = customerNamed(writer, parameters);
  const collection = collectionOf(writer, parameters);
  const trialEnd = trialEndOf(writer, parameters);
  if (trialEnd === undefined) checkPayable(writer, parameters, customer, collection);
  const subscription = keepSubscription(request, customer, collection, trialEnd);
  const known = findTyped(writer.store, 'customer', customer.id) ?? customer;
  if ((known.currency ?? null) === null) writer.update(known, { currency: subscription.currency });
  const collect = textOf(parameters, 'payment_behavior') !== 'default_incomplete';
  writer.emit('customer.subscription.created', subscription);
  const billed = billSubscription(writer, subscription, known, { reason: 'subscription_create', collect });
  if (trialEnd !== undefined) warnOfTrialEnd(writer, billed);
  return billed;
};
