import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { type Collection, collectionAt } from '../collection.ts';
import type { Address } from '../ids.ts';
import type { Population } from '../population.ts';

/** How much of a collection has been given back by now. */
export function refundedAmount({ now }: Population, { refund, amount }: Collection): number {
  if (refund === null || refund.at > now) return 0;
  return refund.share === 'all' ? amount : Math.floor(amount / 2);
}

/** The refund at an address, or undefined while there is none. */
export function refundAt(population: Population, address: Address): Wire<Stripe.Refund> | undefined {
  const collection = collectionAt(population, address);
  if (collection === undefined || collection.refund === null || address.place > 0) return undefined;
  const amount = refundedAmount(population, collection);
  if (amount === 0) return undefined;
  const { ids } = population;
  const { customer, part, step } = address;
  const success = collection.attempts.findIndex(({ failure }) => failure === null);
  return {
    id: ids.make('refund', customer, part, step),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: ids.make('charge', customer, part, step, success),
    created: collection.refund.at,
    currency: population.slotOf(customer).scenario.currency,
    customer: ids.make('customer', customer),
    customer_account: null,
    metadata: {},
    payment_intent: ids.make('payment_intent', customer, part, step),
    payment_method: null,
    reason: 'requested_by_customer',
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
}
