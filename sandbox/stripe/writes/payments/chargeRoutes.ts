import { missingParameter } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { flagOf, textOf } from '../../http/parameters.ts';
import { findTyped, idOf, typed } from '../../objects/typed.ts';
import { answerObject, findByParameter, findByPath } from '../../resources/readable.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import { cardError } from './cardError.ts';
import { createCharge } from './charge.ts';
import { amountOf, currencyOf } from './intentRoutes.ts';
import { createCardMethod, type PaymentMethod, paymentMethodNamed } from './paymentMethod.ts';
import { failureOf, testCardNamed } from './testCards.ts';

const methodOf = (request: ApiRequest, customer: string | undefined): PaymentMethod => {
  const { parameters, writer } = request;
  const source = textOf(parameters, 'source');
  const token = source === undefined ? undefined : testCardNamed(source);
  if (token !== undefined) return createCardMethod(writer, token);
  const owner = findTyped(writer.store, 'customer', customer);
  const named = source ?? idOf(owner?.invoice_settings.default_payment_method);
  if (named === undefined) throw missingParameter('source');
  return paymentMethodNamed(writer, named, 'source');
};

const create = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const customer = textOf(parameters, 'customer');
  if (customer !== undefined) findByParameter(request, 'customer', customer, 'customer');
  const amount = amountOf(parameters);
  const currency = currencyOf(parameters);
  const method = methodOf(request, customer);
  const failure = failureOf(method.card?.last4);
  const charge = createCharge(
    writer,
    {
      amount,
      currency,
      customer: customer ?? null,
      description: textOf(parameters, 'description') ?? null,
      intent: null,
      metadata: metadataAfter({}, parameters),
      method,
      capture: flagOf(parameters, 'capture') ?? true,
      receiptEmail: textOf(parameters, 'receipt_email') ?? null,
    },
    failure,
  );
  if (failure !== undefined) throw cardError(failure, { charge: charge.id });
  return answerObject(request, charge);
};

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const charge = typed('charge', findByPath(request, 'charge'));
  const changes = {
    metadata: metadataAfter(charge.metadata, parameters),
    ...given({
      description: nullableText(parameters, 'description'),
      receipt_email: nullableText(parameters, 'receipt_email'),
    }),
  };
  return answerObject(request, writer.update(charge, changes, 'charge.updated'));
};

/** Charges made directly, as older integrations do. */
export const chargeRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/v1/charges',
    permission: 'charge_write',
    parameters: [
      ...['amount', 'capture', 'currency', 'customer', 'description', 'expand', 'metadata', 'receipt_email'],
      'source',
    ],
    handle: create,
  },
  {
    method: 'POST',
    pattern: '/v1/charges/:id',
    permission: 'charge_write',
    parameters: ['description', 'expand', 'metadata', 'receipt_email'],
    handle: update,
  },
];
