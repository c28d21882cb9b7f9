import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { collectionAt } from '../collection.ts';
import type { Address } from '../ids.ts';
import type { Population } from '../population.ts';
import { paidAt } from './charge.ts';

/** What joins an invoice to its payment intent, or undefined while nothing was attempted. */
export function invoicePaymentAt(
  population: Population,
  address: Address,
): Wire<Stripe.InvoicePayment> | undefined {
  const collection = collectionAt(population, address);
  const first = collection?.attempts[0];
  if (!collection?.invoice || first === undefined || address.place > 0) return undefined;
  const { ids } = population;
  const { customer, part, step } = address;
  const paid = paidAt(collection);
  return {
    id: ids.make('invoice_payment', customer, part, step),
    object: 'invoice_payment',
    amount_paid: paid === null ? null : collection.amount,
    amount_requested: collection.amount,
    created: collection.startedAt + first.delay,
    currency: population.slotOf(customer).scenario.currency,
    invoice: ids.make('invoice', customer, part, step),
    is_default: true,
    livemode: population.livemode,
    payment: {
      payment_intent: ids.make('payment_intent', customer, part, step),
      type: 'payment_intent',
    },
    status: paid === null ? 'open' : 'paid',
    status_transitions: { canceled_at: null, paid_at: paid },
  };
}
