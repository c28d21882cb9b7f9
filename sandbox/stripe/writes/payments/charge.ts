import type Stripe from 'stripe';
import { blankCharge } from '../../objects/blank/charge.ts';
import type { Wire } from '../../objects/wire.ts';
import type { Writer } from '../writer.ts';
import type { PaymentMethod } from './paymentMethod.ts';
import type { CardFailure } from './testCards.ts';

export type Charge = Wire<Stripe.Charge>;

/** What is to be charged, in minor units. */
export type Payment = {
  amount: number;
  currency: string;
  customer: string | null;
  description: string | null;
  intent: string | null;
  metadata: Record<string, string>;
  method: PaymentMethod;
  /** Whether the money is taken now or only held. */
  capture: boolean;
  receiptEmail?: string | null;
  shipping?: Charge['shipping'];
};

const detailsOf = ({ card, type }: PaymentMethod): Charge['payment_method_details'] => {
  if (card === undefined) return { type };
  const { brand, checks, country, exp_month, exp_year, fingerprint, funding, last4, regulated_status } = card;
  return {
    card: {
      amount_authorized: null,
      authorization_code: null,
      brand,
      checks,
      country,
      electronic_commerce_indicator: null,
      exp_month,
      exp_year,
      fingerprint: fingerprint ?? null,
      funding,
      installments: null,
      last4,
      mandate: null,
      network: brand,
      network_transaction_id: null,
      regulated_status,
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
    type: 'card',
  };
};

const outcomeOf = (failure: CardFailure | undefined): Charge['outcome'] => ({
  advice_code: null,
  network_advice_code: null,
  network_decline_code: failure === undefined ? null : '01',
  network_status: failure === undefined ? 'approved_by_network' : 'declined_by_network',
  reason: failure?.decline_code ?? failure?.code ?? null,
  risk_level: 'normal',
  risk_score: 30,
  seller_message: failure === undefined ? 'Payment complete.' : 'The bank refused this payment.',
  type: failure === undefined ? 'authorized' : 'issuer_declined',
});

/** Makes a charge that went well, or one that failed, with its event. */
export const createCharge = (writer: Writer, payment: Payment, failure: CardFailure | undefined): Charge => {
  const paid = failure === undefined;
  const captured = paid && payment.capture;
  const id = writer.newId('ch');
  const charge: Charge = {
    ...blankCharge,
    id,
    amount: payment.amount,
    amount_captured: captured ? payment.amount : 0,
    amount_refunded: 0,
    billing_details: payment.method.billing_details,
    captured,
    created: writer.now,
    currency: payment.currency,
    customer: payment.customer,
    description: payment.description,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    livemode: writer.livemode,
    metadata: payment.metadata,
    outcome: outcomeOf(failure),
    paid,
    payment_intent: payment.intent,
    payment_method: payment.method.id,
    payment_method_details: detailsOf(payment.method),
    receipt_email: payment.receiptEmail ?? null,
    receipt_url: paid ? `https://pay.stripe.com/receipts/local/${id}` : null,
    refunded: false,
    shipping: payment.shipping ?? null,
    status: paid ? 'succeeded' : 'failed',
  };
  return writer.create(charge, paid ? 'charge.succeeded' : 'charge.failed');
};
