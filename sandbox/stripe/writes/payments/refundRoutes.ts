import type Stripe from 'stripe';
import { invalidRequest, missingParameter, resourceMissing } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { choiceOf, integerOf, textOf } from '../../http/parameters.ts';
import { findTyped, idOf, typed } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import { answerObject, findByParameter } from '../../resources/readable.ts';
import { metadataAfter } from '../metadata.ts';
import type { Charge } from './charge.ts';

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
  const refund: Wire<Stripe.Refund> = {
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
  writer.update(charge, refunded, 'charge.refunded');
  return answerObject(request, refund);
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
];
