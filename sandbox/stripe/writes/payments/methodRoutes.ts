import { invalidRequest, missingParameter } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { type Parameters, recordOf, textOf } from '../../http/parameters.ts';
import { typed } from '../../objects/typed.ts';
import { answerObject, findByParameter, findByPath } from '../../resources/readable.ts';
import { addressOf } from '../address.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import {
  attachMethod,
  type BillingDetails,
  createCardMethod,
  type PaymentMethod,
  paymentMethodNamed,
} from './paymentMethod.ts';
import { type TestCard, testCardNamed, testCardNumbered } from './testCards.ts';

const detailsOf = (parameters: Parameters): Partial<BillingDetails> => {
  const details = recordOf(parameters, 'billing_details') ?? {};
  return given({
    address: addressOf(details, 'address'),
    email: nullableText(details, 'email'),
    name: nullableText(details, 'name'),
    phone: nullableText(details, 'phone'),
  });
};

const cardOf = (parameters: Parameters): TestCard => {
  const card = recordOf(parameters, 'card');
  if (card === undefined) throw missingParameter('card');
  const token = textOf(card, 'token');
  const known = token === undefined ? undefined : testCardNamed(token);
  if (token !== undefined && known === undefined)
    throw invalidRequest(`No such token: '${token}'`, 'card[token]');
  const number = textOf(card, 'number');
  if (known === undefined && number === undefined) throw missingParameter('card[number]');
  return known ?? testCardNumbered(number ?? '');
};

const create = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  if (textOf(parameters, 'type') !== 'card') {
    throw invalidRequest('The local Stripe makes payment methods of type card only.', 'type');
  }
  const method = createCardMethod(writer, cardOf(parameters), detailsOf(parameters));
  const metadata = metadataAfter({}, parameters);
  return answerObject(request, writer.update(method, { metadata }));
};

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const method = typed('payment_method', findByPath(request, 'payment_method'));
  const changes = {
    billing_details: { ...method.billing_details, ...detailsOf(parameters) },
    metadata: metadataAfter(method.metadata, parameters),
  };
  return answerObject(request, writer.update(method, changes, 'payment_method.updated'));
};

const attach = (request: ApiRequest): Answer => {
  const customer = textOf(request.parameters, 'customer');
  if (customer === undefined) throw missingParameter('customer');
  findByParameter(request, 'customer', customer, 'customer');
  const method = paymentMethodNamed(request.writer, request.path['id'] ?? '', 'id');
  return answerObject(request, attachMethod(request.writer, method, customer));
};

const detach = (request: ApiRequest): Answer => {
  const method: PaymentMethod = typed('payment_method', findByPath(request, 'payment_method'));
  if (method.customer === null) {
    throw invalidRequest(
      'The payment method you provided is not attached to a customer so detachment is impossible.',
    );
  }
  return answerObject(request, request.writer.update(method, { customer: null }, 'payment_method.detached'));
};

const post = (pattern: string, parameters: string[], handle: Route['handle']): Route => ({
  method: 'POST',
  pattern,
  permission: 'payment_method_write',
  parameters: [...parameters, 'expand'],
  handle,
});

/** Writing payment methods: test cards only. */
export const methodRoutes: readonly Route[] = [
  post('/v1/payment_methods', ['billing_details', 'card', 'metadata', 'type'], create),
  post('/v1/payment_methods/:id', ['billing_details', 'metadata'], update),
  post('/v1/payment_methods/:id/attach', ['customer'], attach),
  post('/v1/payment_methods/:id/detach', [], detach),
];
