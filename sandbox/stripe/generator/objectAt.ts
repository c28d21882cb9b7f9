import type { StoredObject, StripeKind } from '../objects/source.ts';
import type { Address } from './ids.ts';
import { newestStep } from './life.ts';
import { chargeAt } from './make/charge.ts';
import { customerAt } from './make/customer.ts';
import { discountAt } from './make/discount.ts';
import { invoiceAt } from './make/invoice.ts';
import { invoicePaymentAt } from './make/invoicePayment.ts';
import { paymentIntentAt } from './make/paymentIntent.ts';
import { paymentMethodAt } from './make/paymentMethod.ts';
import { refundAt } from './make/refund.ts';
import { subscriptionAt } from './make/subscription.ts';
import type { Population } from './population.ts';

/** Kinds whose ids hold an address. */
export const addressedKinds = [
  'customer',
  'payment_method',
  'subscription',
  'subscription_item',
  'invoice',
  'charge',
  'payment_intent',
  'invoice_payment',
  'refund',
  'discount',
] as const satisfies readonly StripeKind[];

export type AddressedKind = (typeof addressedKinds)[number];

/** The object of a kind at an address, or undefined when nothing is there (or not yet). */
export function objectAt(
  population: Population,
  kind: AddressedKind,
  address: Address,
): StoredObject | undefined {
  if (address.customer >= population.customers) return undefined;
  const { customer, part, step, place } = address;
  switch (kind) {
    case 'customer':
      return part + step + place === 0 ? customerAt(population, customer) : undefined;
    case 'payment_method':
      return part + step + place === 0 ? paymentMethodAt(population, customer) : undefined;
    case 'subscription':
      return step + place === 0 ? subscriptionAt(population, customer, part) : undefined;
    case 'subscription_item':
      return step === 0 ? subscriptionAt(population, customer, part)?.items.data[place] : undefined;
    case 'invoice':
      return place === 0 ? invoiceAt(population, customer, part, step) : undefined;
    case 'charge':
      return chargeAt(population, address);
    case 'payment_intent':
      return paymentIntentAt(population, address);
    case 'invoice_payment':
      return invoicePaymentAt(population, address);
    case 'refund':
      return refundAt(population, address);
    case 'discount':
      return discountAt(population, address);
  }
}

/** How many steps a customer's subscription has by now; 0 before it exists. */
export function stepsOf(population: Population, customer: number, part: number): number {
  const contract = population.slotOf(customer).contracts[part];
  return contract === undefined ? 0 : newestStep(contract, customer) + 1;
}
