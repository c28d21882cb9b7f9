import type Stripe from 'stripe';
import { invalidRequest, missingParameter } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import {
  choiceOf,
  flagOf,
  integerOf,
  type Parameters,
  recordOf,
  textOf,
  textsOf,
} from '../../http/parameters.ts';
import { idOf, typed } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import { answerObject, findByParameter, findByPath } from '../../resources/readable.ts';
import { addressOf } from '../address.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import type { Writer } from '../writer.ts';
import { cardError } from './cardError.ts';
import { confirmIntent, type PaymentIntent } from './confirmIntent.ts';
import { createIntent } from './createIntent.ts';
import { paymentMethodNamed } from './paymentMethod.ts';

/** Shipping details of a request. */
const shippingOf = (parameters: Parameters): Wire<Stripe.PaymentIntent.Shipping> | undefined => {
  const shipping = recordOf(parameters, 'shipping');
  if (shipping === undefined) return undefined;
  const address = addressOf(shipping, 'address');
  const phone = textOf(shipping, 'phone');
  return {
    ...(address === undefined || address === null ? {} : { address }),
    name: textOf(shipping, 'name') ?? '',
    ...(phone === undefined ? {} : { phone }),
  };
};

/** An amount in minor units. Throws the 400 when it is absent or not positive. */
export const amountOf = (parameters: Parameters): number => {
  const amount = integerOf(parameters, 'amount');
  if (amount === undefined) throw missingParameter('amount');
  if (amount < 1) throw invalidRequest('This value must be greater than or equal to 1.', 'amount');
  return amount;
};

/** A currency in lower case. Throws the 400 when it is absent or no currency code. */
export const currencyOf = (parameters: Parameters): string => {
  const currency = textOf(parameters, 'currency')?.toLowerCase();
  if (currency === undefined) throw missingParameter('currency');
  if (!/^[a-z]{3}$/.test(currency)) throw invalidRequest(`Invalid currency: ${currency}`, 'currency');
  return currency;
};

const confirm = (writer: Writer, intent: PaymentIntent, chosen: string | undefined): PaymentIntent => {
  const named = chosen ?? idOf(intent.payment_method);
  if (named === undefined) {
    throw invalidRequest(
      'You cannot confirm this PaymentIntent because it is missing a payment method.',
      'payment_method',
      'payment_intent_unexpected_state',
    );
  }
  const method = paymentMethodNamed(writer, named);
  const attempt = confirmIntent(writer, intent, method);
  if (attempt.failure === undefined) return attempt.intent;
  throw cardError(attempt.failure, {
    charge: attempt.charge.id,
    payment_intent: attempt.intent,
    payment_method: method,
  });
};

const create = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const customer = textOf(parameters, 'customer');
  if (customer !== undefined) findByParameter(request, 'customer', customer, 'customer');
  const named = textOf(parameters, 'payment_method');
  const method = named === undefined ? undefined : paymentMethodNamed(writer, named);
  const intent = createIntent(writer, {
    amount: amountOf(parameters),
    currency: currencyOf(parameters),
    metadata: metadataAfter({}, parameters),
    ...given({
      capture_method: choiceOf(parameters, 'capture_method', ['automatic', 'automatic_async', 'manual']),
      customer,
      description: textOf(parameters, 'description'),
      payment_method: method?.id,
      payment_method_types: textsOf(parameters, 'payment_method_types'),
      receipt_email: textOf(parameters, 'receipt_email'),
      setup_future_usage: choiceOf(parameters, 'setup_future_usage', ['off_session', 'on_session']),
      shipping: shippingOf(parameters),
    }),
  });
  if (flagOf(parameters, 'confirm') !== true) return answerObject(request, intent);
  return answerObject(request, confirm(writer, intent, method?.id));
};

const expectStatus = (intent: PaymentIntent, verb: string, statuses: readonly string[]): void => {
  if (statuses.includes(intent.status)) return;
  throw invalidRequest(
    `You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`,
    undefined,
    'payment_intent_unexpected_state',
  );
};

const capture = (request: ApiRequest): Answer => {
  const { writer } = request;
  const intent = typed('payment_intent', findByPath(request, 'payment_intent'));
  expectStatus(intent, 'capture', ['requires_capture']);
  const amount = integerOf(request.parameters, 'amount_to_capture') ?? intent.amount;
  if (amount > intent.amount)
    throw invalidRequest('The amount is larger than what was held.', 'amount_to_capture');
  const held = writer.store.find('charge', idOf(intent.latest_charge) ?? '');
  if (held !== undefined) {
    const { amount: whole } = intent;
    const captured = { amount_captured: amount, amount_refunded: whole - amount, captured: true };
    writer.update(typed('charge', held), captured, 'charge.captured');
  }
  const done = { amount_capturable: 0, amount_received: amount, status: 'succeeded' } as const;
  return answerObject(request, writer.update(intent, done, 'payment_intent.succeeded'));
};

const cancel = (request: ApiRequest): Answer => {
  const intent = typed('payment_intent', findByPath(request, 'payment_intent'));
  expectStatus(intent, 'cancel', ['requires_payment_method', 'requires_confirmation', 'requires_capture']);
  const reasons = ['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'] as const;
  const ended = {
    canceled_at: request.writer.now,
    cancellation_reason: choiceOf(request.parameters, 'cancellation_reason', reasons) ?? null,
    status: 'canceled',
  } as const;
  return answerObject(request, request.writer.update(intent, ended, 'payment_intent.canceled'));
};

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const intent = typed('payment_intent', findByPath(request, 'payment_intent'));
  const changes = {
    metadata: metadataAfter(intent.metadata, parameters),
    ...given({ description: nullableText(parameters, 'description') }),
  };
  return answerObject(request, writer.update(intent, changes));
};

const post = (pattern: string, parameters: string[], handle: Route['handle']): Route => ({
  method: 'POST',
  pattern,
  permission: 'payment_intent_write',
  parameters: [...parameters, 'expand'],
  handle,
});

/** Writing payment intents: create, confirm, capture, cancel. */
export const intentRoutes: readonly Route[] = [
  post(
    '/v1/payment_intents',
    [
      ...['amount', 'capture_method', 'confirm', 'currency', 'customer', 'description', 'metadata'],
      ...['off_session', 'payment_method', 'payment_method_types', 'receipt_email', 'setup_future_usage'],
      'shipping',
    ],
    create,
  ),
  post('/v1/payment_intents/:id', ['description', 'metadata'], update),
  post('/v1/payment_intents/:id/confirm', ['off_session', 'payment_method'], (request) => {
    const intent = typed('payment_intent', findByPath(request, 'payment_intent'));
    expectStatus(intent, 'confirm', ['requires_payment_method', 'requires_confirmation']);
    return answerObject(
      request,
      confirm(request.writer, intent, textOf(request.parameters, 'payment_method')),
    );
  }),
  post('/v1/payment_intents/:id/capture', ['amount_to_capture'], capture),
  post('/v1/payment_intents/:id/cancel', ['cancellation_reason'], cancel),
];
