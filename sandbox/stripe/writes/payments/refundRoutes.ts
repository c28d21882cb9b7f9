import type Stripe from 'stripe';
import { invalidRequest, missingParameter, resourceMissing } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { choiceOf, integerOf, textOf } from '../../http/parameters.ts';
import { findTyped, idOf, typed } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import { answerObject, findByParameter, findByPath } from '../../resources/readable.ts';
import { metadataAfter } from '../metadata.ts';
import type { Writer } from '../writer.ts';
import type { Charge } from './charge.ts';
import { refundsFail } from './testCards.ts';

type Refund = Wire<Stripe.Refund>;

const chargeToRefund = (request: ApiRequest): Charge => {
  const named = textOf(request.parameters, 'charge');
  if (named !== undefined) return typed('charge', findByParameter(request, 'charge', named, 'charge'));
  const intent = textOf(request.parameters, 'payment_intent');
  if (intent === undefined) throw missingParameter('charge');
  const found = typed('payment_intent', findByParameter(request, 'payment_intent', intent, 'payment_intent'));
  const charge = findTyped(request.view.store, 'charge', idOf(found.latest_charge));
  if (charge === undefined) throw resourceMissing('charge', intent, 'payment_intent', 400);
  return charge;
};

/** What a bank sends back: the refund has failed and the charge has its money again. */
const failRefund = (writer: Writer, refund: Refund, charge: Charge): Refund => {
  writer.update(
    charge,
    { amount_refunded: charge.amount_refunded - refund.amount, refunded: false },
    'charge.updated',
  );
  const failed = { failure_reason: 'lost_or_stolen_card', status: 'failed' };
  return writer.update<Refund>(refund, failed, 'refund.updated', 'refund.failed');
};

const create = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const charge = chargeToRefund(request);
  const left = charge.amount_captured - charge.amount_refunded;
  if (!charge.paid || left <= 0) {
    throw invalidRequest(
      `Charge ${charge.id} has already been refunded.`,
      'charge',
      'charge_already_refunded',
    );
  }
  const amount = integerOf(parameters, 'amount') ?? left;
  if (amount < 1 || amount > left) {
    throw invalidRequest(
      `Refund amount (${amount}) is not within what is left of the charge (${left})`,
      'amount',
    );
  }
  const refund: Refund = {
    id: writer.newId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: writer.now,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata: metadataAfter({}, parameters),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: choiceOf(parameters, 'reason', ['duplicate', 'fraudulent', 'requested_by_customer']) ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
  writer.create(refund, 'refund.created');
  const refunded = { amount_refunded: charge.amount_refunded + amount, refunded: amount === left };
  const given = writer.update(charge, refunded, 'charge.refunded');
  if (!refundsFail(charge.payment_method_details?.card?.last4 ?? undefined))
    return answerObject(request, refund);
  return answerObject(request, failRefund(writer, refund, given));
};

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const refund = typed('refund', findByPath(request, 'refund'));
  const changes = { metadata: metadataAfter(refund.metadata, parameters) };
  return answerObject(request, writer.update(refund, changes, 'refund.updated'));
};

/** Refunds of charges, whole or in part. */
export const refundRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/v1/refunds',
    permission: 'charge_write',
    parameters: ['amount', 'charge', 'expand', 'metadata', 'payment_intent', 'reason'],
    handle: create,
  },
  {
    method: 'POST',
    pattern: '/v1/refunds/:id',
    permission: 'charge_write',
    parameters: ['expand', 'metadata'],
    handle: update,
  },
];
