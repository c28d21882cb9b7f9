import { invalidRequest } from '../../answers/stripeError.ts';
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
import { idOf, typed } from '../../objects/typed.ts';
import { findByPath } from '../../resources/readable.ts';
import { attachDiscounts, detachDiscounts } from '../attachDiscounts.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import { paymentMethodNamed } from '../payments/paymentMethod.ts';
import type { Writer } from '../writer.ts';
import { trialSettingsOf } from './createSubscription.ts';
import { endTrial } from './endTrial.ts';
import { itemsAfter } from './items.ts';
import {
  changeSubscription,
  discountIds,
  hasEnded,
  itemList,
  periodEnd,
  type Subscription,
} from './subscription.ts';
import { warnOfTrialEnd } from './warnOfTrialEnd.ts';

const cancellationOf = (
  writer: Writer,
  parameters: Parameters,
  subscription: Subscription,
): Partial<Subscription> => {
  const atEnd = flagOf(parameters, 'cancel_at_period_end');
  if (atEnd === true) {
    const canceled_at = subscription.canceled_at ?? writer.now;
    return { cancel_at: periodEnd(subscription), cancel_at_period_end: true, canceled_at };
  }
  if (parameters['cancel_at'] === '' || (atEnd === false && subscription.cancel_at_period_end)) {
    return { cancel_at: null, cancel_at_period_end: false, canceled_at: null };
  }
  const at = integerOf(parameters, 'cancel_at');
  if (at === undefined) return {};
  return { cancel_at: at, cancel_at_period_end: false, canceled_at: writer.now };
};

/** What a request says of why a subscription is ended. */
export const cancellationDetailsOf = (
  parameters: Parameters,
): Partial<NonNullable<Subscription['cancellation_details']>> => {
  const details = recordOf(parameters, 'cancellation_details') ?? {};
  const feedbacks = [
    ...(['customer_service', 'low_quality', 'missing_features', 'other'] as const),
    ...(['switched_service', 'too_complex', 'too_expensive', 'unused'] as const),
  ];
  return given({
    comment: nullableText(details, 'comment'),
    feedback: choiceOf(details, 'feedback', feedbacks),
  });
};

const pauseOf = (parameters: Parameters): Subscription['pause_collection'] | undefined => {
  if (parameters['pause_collection'] === '') return null;
  const pause = recordOf(parameters, 'pause_collection');
  if (pause === undefined) return undefined;
  const behavior = choiceOf(pause, 'behavior', ['keep_as_draft', 'mark_uncollectible', 'void']);
  return { behavior: behavior ?? 'void', resumes_at: integerOf(pause, 'resumes_at') ?? null };
};

const discountsOf = (
  writer: Writer,
  parameters: Parameters,
  subscription: Subscription,
): string[] | undefined => {
  const place = { customer: idOf(subscription.customer) ?? '', subscription: subscription.id };
  const wanted = attachDiscounts(writer, parameters, place);
  if (wanted === undefined) return undefined;
  detachDiscounts(
    writer,
    discountIds(subscription).filter((id) => !wanted.includes(id)),
  );
  return wanted;
};

const itemsOf = (
  writer: Writer,
  parameters: Parameters,
  subscription: Subscription,
): Subscription['items'] | undefined => {
  const wanted = recordsOf(parameters, 'items');
  if (wanted === undefined) return undefined;
  const place = {
    subscription: subscription.id,
    customer: idOf(subscription.customer) ?? '',
    start: writer.now,
    end: subscription.status === 'trialing' ? (subscription.trial_end ?? undefined) : undefined,
  };
  return itemList(subscription.id, itemsAfter(writer, subscription, wanted, place));
};

const changesOf = (request: ApiRequest, subscription: Subscription): Partial<Subscription> => {
  const { parameters, writer } = request;
  const method = textOf(parameters, 'default_payment_method');
  const details = cancellationDetailsOf(parameters);
  const { cancellation_details } = subscription;
  return {
    ...given({
      collection_method: choiceOf(parameters, 'collection_method', ['charge_automatically', 'send_invoice']),
      days_until_due: integerOf(parameters, 'days_until_due'),
      default_payment_method: method === undefined ? undefined : paymentMethodNamed(writer, method).id,
      description: nullableText(parameters, 'description'),
      discounts: discountsOf(writer, parameters, subscription),
      items: itemsOf(writer, parameters, subscription),
      pause_collection: pauseOf(parameters),
      trial_settings: parameters['trial_settings'] === undefined ? undefined : trialSettingsOf(parameters),
    }),
    ...cancellationOf(writer, parameters, subscription),
    ...(Object.keys(details).length === 0 || cancellation_details === null
      ? {}
      : { cancellation_details: { ...cancellation_details, ...details } }),
    metadata: metadataAfter(subscription.metadata, parameters),
  };
};

const moveTrial = (subscription: Subscription, end: number): Partial<Subscription> => ({
  billing_cycle_anchor: end,
  items: itemList(
    subscription.id,
    subscription.items.data.map((item) => ({ ...item, current_period_end: end })),
  ),
  status: 'trialing',
  trial_end: end,
  trial_start: subscription.trial_start ?? subscription.start_date,
});

/** Changes a subscription as `POST /v1/subscriptions/:id` asks. Throws the 400 for one that is over. */
export const updateSubscription = (request: ApiRequest): Subscription => {
  const { parameters, writer } = request;
  const subscription = typed('subscription', findByPath(request, 'subscription'));
  if (hasEnded(subscription)) {
    throw invalidRequest('A canceled subscription can only update its cancellation_details and metadata.');
  }
  const changes = changesOf(request, subscription);
  if (textOf(parameters, 'trial_end') === 'now') return endTrial(writer, subscription, changes);
  const end = integerOf(parameters, 'trial_end');
  const trial = end === undefined ? {} : moveTrial({ ...subscription, ...changes }, end);
  const changed = changeSubscription(writer, subscription, { ...changes, ...trial });
  if (end !== undefined) warnOfTrialEnd(writer, changed);
  return changed;
};
