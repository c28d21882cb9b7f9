import { pageParameters } from '../answers/pageRequest.ts';
import type { ApiRequest, Route } from '../http/apiRequest.ts';
import { textOf } from '../http/parameters.ts';
import type { StoredObject } from '../objects/source.ts';
import { amongCustomer, amongOwnerOf } from './amongCustomer.ts';
import { all, byText } from './filters.ts';
import { answerList, answerObject, findByPath } from './readable.ts';

const amongCharges = (request: ApiRequest): StoredObject[] | undefined => {
  const intent = textOf(request.parameters, 'payment_intent');
  const ofCustomer = amongCustomer(request, 'charge');
  if (intent === undefined || ofCustomer !== undefined) return ofCustomer;
  const hasOwner = typeof request.view.store.find('payment_intent', intent)?.['customer'] === 'string';
  return hasOwner ? amongOwnerOf(request, 'charge', 'payment_intent', intent) : undefined;
};

const refundsOfCharge = (request: ApiRequest): StoredObject[] | undefined => {
  const charge = textOf(request.parameters, 'charge');
  const owner = charge === undefined ? undefined : request.view.store.find('charge', charge)?.['customer'];
  return typeof owner === 'string' ? request.view.store.ofCustomer('refund', owner) : undefined;
};

/** Reading charges, refunds and payment intents. */
export const paymentRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/v1/charges',
    permission: 'charge_read',
    parameters: [...pageParameters, 'created', 'customer', 'payment_intent', 'transfer_group'],
    handle: (request) => {
      const { parameters } = request;
      const keep = all(byText(parameters, 'payment_intent'), byText(parameters, 'transfer_group'));
      return answerList(request, { kind: 'charge', url: '/v1/charges', among: amongCharges(request), keep });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/charges/:id',
    permission: 'charge_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'charge')),
  },
  {
    method: 'GET',
    pattern: '/v1/charges/:id/refunds',
    permission: 'charge_read',
    parameters: pageParameters,
    handle: (request) => {
      const { id } = findByPath(request, 'charge');
      const keep = (refund: StoredObject) => refund['charge'] === id;
      return answerList(request, { kind: 'refund', url: `/v1/charges/${id}/refunds`, keep });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/refunds',
    permission: 'charge_read',
    parameters: [...pageParameters, 'charge', 'created', 'payment_intent'],
    handle: (request) => {
      const keep = all(byText(request.parameters, 'charge'), byText(request.parameters, 'payment_intent'));
      const among = refundsOfCharge(request);
      return answerList(request, { kind: 'refund', url: '/v1/refunds', among, keep });
    },
  },
  {
    method: 'GET',
    pattern: '/v1/refunds/:id',
    permission: 'charge_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'refund')),
  },
  {
    method: 'GET',
    pattern: '/v1/payment_intents',
    permission: 'payment_intent_read',
    parameters: [...pageParameters, 'created', 'customer'],
    handle: (request) =>
      answerList(request, {
        kind: 'payment_intent',
        url: '/v1/payment_intents',
        among: amongCustomer(request, 'payment_intent'),
      }),
  },
  {
    method: 'GET',
    pattern: '/v1/payment_intents/:id',
    permission: 'payment_intent_read',
    parameters: ['expand'],
    handle: (request) => answerObject(request, findByPath(request, 'payment_intent')),
  },
];
