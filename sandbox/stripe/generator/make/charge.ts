import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { type Collection, collectionAt } from '../collection.ts';
import type { Address } from '../ids.ts';
import { failureMessages } from '../payments.ts';
import { personOf } from '../person.ts';
import type { Population } from '../population.ts';
import type { FailureCode } from '../scenario.ts';
import { addressOf } from './address.ts';
import { paymentMethodId } from './paymentMethod.ts';
import { paymentMethodDetails } from './paymentMethodDetails.ts';
import { refundedAmount } from './refund.ts';

/** The charge of an attempt to collect, or undefined while it was not made. */
export function chargeAt(population: Population, address: Address): Wire<Stripe.Charge> | undefined {
  const collection = collectionAt(population, address);
  const attempt = collection?.attempts[address.place];
  if (collection === undefined || attempt === undefined) return undefined;
  const { ids } = population;
  const { customer, part, step, place } = address;
  const { failure } = attempt;
  const created = collection.startedAt + attempt.delay;
  const id = ids.make('charge', customer, part, step, place);
  const person = personOf(population, customer);
  const refunded = failure === null ? refundedAmount(population, collection) : 0;
  const charge = {
    id,
    amount: collection.amount,
    amount_captured: failure === null && collection.captured ? collection.amount : 0,
    amount_refunded: refunded,
    billing_details: {
      address: addressOf(population, customer),
      email: person.email,
      name: person.fullName,
      phone: null,
      tax_id: null,
    },
    captured: failure === null && collection.captured,
    created,
    currency: population.slotOf(customer).scenario.currency,
    customer: ids.make('customer', customer),
    description: collection.description,
    disputed: failure === null && collection.disputed,
    failure_code: failure,
    failure_message: failure === null ? null : failureMessages[failure],
    livemode: population.livemode,
    metadata: {},
    outcome: outcomeOf(failure),
    paid: failure === null,
    payment_intent: ids.make('payment_intent', customer, part, step),
    payment_method: paymentMethodId(population, customer),
    payment_method_details: paymentMethodDetails(population, customer),
    receipt_url: failure === null ? `https://pay.stripe.com/receipts/sandbox/${id}` : null,
    refunded: refunded > 0 && refunded === collection.amount,
    status: failure === null ? 'succeeded' : 'failed',
  } satisfies Partial<Wire<Stripe.Charge>>;
  return Object.assign({ ...blank }, charge);
}

/** What every charge has alike; all keys stand here so that a charge is one copy and not forty insertions. */
const blank: Wire<Stripe.Charge> = {
  id: '',
  amount: 0,
  amount_captured: 0,
  amount_refunded: 0,
  balance_transaction: null,
  billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
  captured: true,
  created: 0,
  currency: '',
  customer: null,
  description: null,
  disputed: false,
  failure_code: null,
  failure_message: null,
  livemode: false,
  metadata: {},
  outcome: null,
  paid: true,
  payment_intent: null,
  payment_method: null,
  payment_method_details: null,
  receipt_url: null,
  refunded: false,
  status: 'succeeded',
  object: 'charge',
  application: null,
  application_fee: null,
  application_fee_amount: null,
  calculated_statement_descriptor: 'LANTERN SOFTWARE',
  failure_balance_transaction: null,
  fraud_details: {},
  on_behalf_of: null,
  receipt_email: null,
  receipt_number: null,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
};

function outcomeOf(failure: FailureCode | null): Wire<Stripe.Charge.Outcome> {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: failure === null ? null : '05',
    network_status: failure === null ? 'approved_by_network' : 'declined_by_network',
    reason: failure,
    risk_level: 'normal',
    seller_message: failure === null ? 'Payment complete.' : 'The bank did not approve this payment.',
    type: failure === null ? 'authorized' : 'issuer_declined',
  };
}

/** When a collection was paid, epoch seconds, or null. */
export function paidAt({ startedAt, attempts }: Collection): number | null {
  const success = attempts.find(({ failure }) => failure === null);
  return success === undefined ? null : startedAt + success.delay;
}
