import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { mix32 } from '../mix32.ts';
import { personOf } from '../person.ts';
import type { Population } from '../population.ts';
import { addressOf } from './address.ts';

/** A card's face: brand, last four digits and the month it expires in. */
export type CardFace = {
  brand: string;
  last4: string;
  exp_month: number;
  exp_year: number;
  fingerprint: string;
};

/** Seconds after the customer's sign-up at which its payment method was attached. */
export const attachedAfter = 60;

/** Id of a customer's default payment method, or null when it has none. */
export function paymentMethodId(population: Population, customer: number): string | null {
  const { method } = population.slotOf(customer).scenario;
  return method === 'none' || method === 'transfer' ? null : population.ids.make('payment_method', customer);
}

/** The card of a customer, or null when it pays in another way. */
export function cardOf(population: Population, customer: number): CardFace | null {
  const { method } = population.slotOf(customer).scenario;
  if (method === 'sepa' || method === 'transfer' || method === 'none') return null;
  const spread = mix32(population.seed, customer, 5);
  return {
    brand: method === 'mastercard' || method === 'amex' ? method : 'visa',
    last4: method === 'amex' ? '0005' : String(1000 + (spread % 9000)),
    fingerprint: `fp${spread.toString(36)}`,
    ...expiryOf(population.now, method, spread),
  };
}

function expiryOf(now: number, method: string, spread: number): { exp_month: number; exp_year: number } {
  const date = new Date(now * 1000);
  const thisMonth = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const ahead = method === 'expiring' ? 0 : method === 'expired' ? -2 : 8 + (spread % 40);
  const month = thisMonth + ahead;
  return { exp_month: (month % 12) + 1, exp_year: Math.floor(month / 12) };
}

/** The payment method of a customer, or undefined when it has none. */
export function paymentMethodAt(
  population: Population,
  customer: number,
): Wire<Stripe.PaymentMethod> | undefined {
  const id = paymentMethodId(population, customer);
  if (id === null) return undefined;
  const person = personOf(population, customer);
  const card = cardOf(population, customer);
  return {
    id,
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: {
      address: addressOf(population, customer),
      email: person.email,
      name: person.fullName,
      phone: null,
      tax_id: null,
    },
    ...(card === null ? { sepa_debit: sepaOf(population, customer) } : { card: cardObject(card) }),
    created: population.createdAt(customer) + attachedAfter,
    customer: population.ids.make('customer', customer),
    customer_account: null,
    livemode: population.livemode,
    metadata: {},
    type: card === null ? 'sepa_debit' : 'card',
  };
}

/** A customer's bank account for SEPA debits. */
export function sepaOf({ seed }: Population, customer: number) {
  const spread = mix32(seed, customer, 6);
  return {
    bank_code: '37040044',
    branch_code: null,
    country: 'DE',
    fingerprint: `fp${spread.toString(36)}`,
    generated_from: null,
    last4: String(1000 + (spread % 9000)),
  };
}

function cardObject(card: CardFace): Wire<Stripe.PaymentMethod.Card> {
  return {
    ...card,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    display_brand: card.brand,
    funding: 'credit',
    generated_from: null,
    networks: { available: [card.brand], preferred: null },
    regulated_status: null,
    three_d_secure_usage: { supported: true },
    wallet: null,
  };
}
