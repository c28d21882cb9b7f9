import type Stripe from 'stripe';
import { resourceMissing } from '../../answers/stripeError.ts';
import { findTyped } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import type { Writer } from '../writer.ts';
import { cardError } from './cardError.ts';
import { failureOf, type TestCard, testCardNamed } from './testCards.ts';

export type PaymentMethod = Wire<Stripe.PaymentMethod>;
export type BillingDetails = Wire<Stripe.PaymentMethod.BillingDetails>;

const noDetails: BillingDetails = { address: null, email: null, name: null, phone: null, tax_id: null };

/** Makes a payment method of a test card, not yet attached. It expires three years on. */
export const createCardMethod = (
  writer: Writer,
  { brand, country, funding, last4 }: TestCard,
  details: Partial<BillingDetails> = {},
): PaymentMethod => {
  const expiry = new Date(writer.now * 1000);
  return writer.create<PaymentMethod>({
    id: writer.newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { ...noDetails, ...details },
    card: {
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: null },
      country,
      display_brand: brand,
      exp_month: expiry.getUTCMonth() + 1,
      exp_year: expiry.getUTCFullYear() + 3,
      fingerprint: `fp${brand}${last4}`,
      funding,
      generated_from: null,
      last4,
      networks: { available: [brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: writer.now,
    customer: null,
    customer_account: null,
    livemode: writer.livemode,
    metadata: {},
    type: 'card',
  });
};

/** Finds a payment method, or makes one of a test card's name (`pm_card_visa`). Throws the 400 otherwise. */
export const paymentMethodNamed = (writer: Writer, id: string, param = 'payment_method'): PaymentMethod => {
  const card = testCardNamed(id);
  if (card !== undefined) return createCardMethod(writer, card);
  const found = findTyped(writer.store, 'payment_method', id);
  if (found === undefined) throw resourceMissing('payment_method', id, param, 400);
  return found;
};

/** Attaches a method to a customer. Throws the 402 for a card whose bank refuses already that. */
export const attachMethod = (writer: Writer, method: PaymentMethod, customer: string): PaymentMethod => {
  const failure = failureOf(method.card?.last4);
  if (failure !== undefined && !failure.attaches) throw cardError(failure);
  return writer.update(method, { customer }, 'payment_method.attached');
};
