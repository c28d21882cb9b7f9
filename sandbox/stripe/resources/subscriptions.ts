import { pageParameters } from '../answers/pageRequest.ts';
import { isWithin, rangeOf } from '../answers/range.ts';
import { isStripeObject } from '../answers/render.ts';
import { missingParameter, resourceMissing } from '../answers/stripeError.ts';
import type { ApiRequest, Route } from '../http/apiRequest.ts';
import { choiceOf, type Parameters, textOf } from '../http/parameters.ts';
import type { StoredObject } from '../objects/source.ts';
import { itemsOf } from '../objects/subscriptionItems.ts';
import { amongCustomer } from './amongCustomer.ts';
import { all, byText, type Filter } from './filters.ts';
import { answerList, answerObject, findByPath } from './readable.ts';

const statuses = [
  'active',
  'all',
  'canceled',
  'ended',
  'incomplete',
  'incomplete_expired',
  'past_due',
  'paused',
  'trialing',
  'unpaid',
] as const;

/** By status; the default hides what was canceled, `ended` is both kinds of end, `all` shows everything. */
const byStatus = (parameters: Parameters): Filter => {
  const wanted = choiceOf(parameters, 'status', statuses);
  if (wanted === 'all') return () => true;
  if (wanted === undefined) return ({ status }) => status !== 'canceled';
  if (wanted === 'ended') return ({ status }) => status === 'canceled' || status === 'incomplete_expired';
  return ({ status }) => status === wanted;
};

const priceId = (item: StoredObject): unknown => {
  const price = item['price'];
  return isStripeObject(price) ? price.id : price;
};

const byPrice = (parameters: Parameters): Filter => {
  const wanted = textOf(parameters, 'price');
  if (wanted === undefined) return () => true;
  return (subscription) => itemsOf(subscription).some((item) => priceId(item) === wanted);
};

/** By period: Stripe compares the latest start and the earliest end of the items (stripe.md §1.1). */
const byPeriod = (parameters: Parameters): Filter => {
  const start = rangeOf(parameters, 'current_period_start');
  const end = rangeOf(parameters, 'current_period_end');
  const times = (subscription: StoredObject, name: string): number[] =>
    itemsOf(subscription).flatMap((item) => (typeof item[name] === 'number' ? [item[name]] : []));
  return (subscription) =>
    isWithin(start, Math.max(...times(subscription, 'current_period_start'))) &&
    isWithin(end, Math.min(...times(subscription, 'current_period_end')));
};

const itemsOfParameter = (request: ApiRequest): StoredObject[] => {
  const id = textOf(request.parameters, 'subscription');
  if (id === undefined) throw missingParameter('subscription');
  const subscription = request.view.store.find('subscription', id);
  if (subscription === undefined) throw resourceMissing('subscription', id, 'subscription', 400);
  return itemsOf(subscription);
};

/** Reading subscriptions, their items and schedules. */
export const subscriptionRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/v1/subscriptions',
    permission: 'subscription_read',
    parameters: [
      ...pageParameters,
      'collection_method',
      'created',
      'current_period_end',
      'current_period_start',
      'customer',
      'price',
      'status',
      'test_clock',
    ],
    handle: (request) => {
      const { parameters } = request;
      const keepCursor = byStatus(parameters);
      const keep = all(
        keepCursor,
        byText(parameters, 'collection_method'),
        byText(parameters, 'test_clock'),
        byPrice(parameters),
        byPeriod(parameters),
      );
      const among = amongCustomer(request, 'subscription');
      return answerList(request, { kind: 'subscription', url: '/v1/subscriptions', among, keep, keepCursor });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/subscriptions/:id',
    permission: 'subscription_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'subscription')),
  },
  {
    method: 'GET',
    pattern: '/v1/subscription_items',
    permission: 'subscription_read',
    parameters: [...pageParameters, 'subscription'],
    handle: (request) =>
      answerList(request, {
        kind: 'subscription_item',
        url: '/v1/subscription_items',
        among: itemsOfParameter(request),
      }),
  },
  {
    method: 'GET',
    pattern: '/v1/subscription_items/:id',
    permission: 'subscription_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'subscription_item')),
  },
  {
    method: 'GET',
    pattern: '/v1/subscription_schedules',
    permission: 'subscription_read',
    parameters: [...pageParameters, 'created', 'customer'],
    handle: (request) =>
      answerList(request, {
        kind: 'subscription_schedule',
        url: '/v1/subscription_schedules',
        among: amongCustomer(request, 'subscription_schedule'),
      }),
  },
  {
    method: 'GET',
    pattern: '/v1/subscription_schedules/:id',
    permission: 'subscription_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'subscription_schedule')),
  },
];
