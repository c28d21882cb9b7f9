import { invalidRequest, resourceMissing } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { findTyped, typed } from '../../objects/typed.ts';
import { answerObject, findByPath } from '../../resources/readable.ts';
import { detachDiscounts } from '../attachDiscounts.ts';
import { createSubscription } from './createSubscription.ts';
import { endSubscription } from './endSubscription.ts';
import { beginPeriod, pauseSubscription } from './endTrial.ts';
import { itemsAfter } from './items.ts';
import { changeSubscription, discountIds, hasEnded, itemList, type Subscription } from './subscription.ts';
import { cancellationDetailsOf, updateSubscription } from './updateSubscription.ts';

const running = (request: ApiRequest): Subscription => {
  const subscription = typed('subscription', findByPath(request, 'subscription'));
  if (hasEnded(subscription)) throw resourceMissing('subscription', subscription.id, 'id', 404);
  return subscription;
};

const resume = (request: ApiRequest): Answer => {
  const subscription = running(request);
  if (subscription.status !== 'paused') {
    throw invalidRequest('Only a paused subscription can be resumed.', undefined, 'subscription_not_paused');
  }
  const { status_details: _, ...rest } = subscription;
  return answerObject(request, beginPeriod(request.writer, rest, {}, 'customer.subscription.resumed'));
};

const removeDiscount = (request: ApiRequest): Answer => {
  const subscription = running(request);
  const [first] = discountIds(subscription);
  if (first === undefined) throw resourceMissing('discount', subscription.id, 'id', 404);
  const discount = findTyped(request.writer.store, 'discount', first);
  detachDiscounts(request.writer, discountIds(subscription));
  changeSubscription(request.writer, subscription, { discounts: [] });
  return { ...discount, id: first, object: 'discount', deleted: true };
};

const updateItem = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const item = findByPath(request, 'subscription_item');
  const owner = String(item['subscription']);
  const subscription = findTyped(writer.store, 'subscription', owner);
  if (subscription === undefined) throw resourceMissing('subscription', owner, 'id', 404);
  const place = {
    subscription: owner,
    customer: String(subscription.customer),
    start: writer.now,
    end: undefined,
  };
  const items = itemsAfter(writer, subscription, [{ ...parameters, id: item.id }], place);
  changeSubscription(writer, subscription, { items: itemList(owner, items) });
  return answerObject(request, findByPath(request, 'subscription_item'));
};

const route = (
  method: Route['method'],
  pattern: string,
  parameters: readonly string[],
  handle: Route['handle'],
): Route => ({
  method,
  pattern,
  permission: 'subscription_write',
  parameters: [...parameters, 'expand'],
  handle,
});

const shared = [
  ...['cancel_at', 'cancel_at_period_end', 'collection_method', 'days_until_due', 'default_payment_method'],
  ...['description', 'discounts', 'items', 'metadata', 'off_session', 'payment_behavior'],
  ...['proration_behavior', 'trial_end', 'trial_settings'],
];

/** Writing subscriptions. Nothing is prorated, whatever `proration_behavior` says. */
export const subscriptionWriteRoutes: readonly Route[] = [
  route('POST', '/v1/subscriptions', [...shared, 'customer', 'trial_period_days'], (request) =>
    answerObject(request, createSubscription(request)),
  ),
  route('POST', '/v1/subscriptions/:id', [...shared, 'cancellation_details', 'pause_collection'], (request) =>
    answerObject(request, updateSubscription(request)),
  ),
  route('DELETE', '/v1/subscriptions/:id', ['cancellation_details', 'invoice_now', 'prorate'], (request) => {
    const details = cancellationDetailsOf(request.parameters);
    return answerObject(request, endSubscription(request.writer, running(request), 'canceled', details));
  }),
  route('POST', '/v1/subscriptions/:id/pause', ['type'], (request) =>
    answerObject(request, pauseSubscription(request.writer, running(request), 'pause_requested')),
  ),
  route('POST', '/v1/subscriptions/:id/resume', ['billing_cycle_anchor', 'proration_behavior'], resume),
  route('DELETE', '/v1/subscriptions/:id/discount', [], removeDiscount),
  route(
    'POST',
    '/v1/subscription_items/:id',
    ['metadata', 'price', 'proration_behavior', 'quantity'],
    updateItem,
  ),
];
