import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { collectionAt } from '../collection.ts';
import type { Address } from '../ids.ts';
import type { Population } from '../population.ts';
import { paidAt } from './charge.ts';
import { paymentMethodId } from './paymentMethod.ts';
import { paymentMethodDetails } from './paymentMethodDetails.ts';

/** The payment intent behind the attempts of a collection, or undefined while none was made. */
export function paymentIntentAt(
  population: Population,
  address: Address,
): Wire<Stripe.PaymentIntent> | undefined {
  const collection = collectionAt(population, address);
  const first = collection?.attempts[0];
  if (collection === undefined || first === undefined || address.place > 0) return undefined;
  const { ids } = population;
  const { customer, part, step } = address;
  const paid = paidAt(collection) !== null;
  const held = paid && !collection.captured;
  return {
    ...constantParts,
    id: ids.make('payment_intent', customer, part, step),
    amount: collection.amount,
    amount_capturable: held ? collection.amount : 0,
    amount_received: paid && !held ? collection.amount : 0,
    capture_method: held ? 'manual' : 'automatic',
    created: collection.startedAt + first.delay,
    currency: population.slotOf(customer).scenario.currency,
    customer: ids.make('customer', customer),
    description: collection.description,
    latest_charge: ids.make('charge', customer, part, step, collection.attempts.length - 1),
    livemode: population.livemode,
    metadata: {},
    payment_method: paid ? paymentMethodId(population, customer) : null,
    payment_method_types: [paymentMethodDetails(population, customer).type],
    status: held ? 'requires_capture' : paid ? 'succeeded' : 'requires_payment_method',
  };
}

const constantParts = {
  object: 'payment_intent',
  allowed_payment_method_types: null,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  client_secret: null,
  confirmation_method: 'automatic',
  customer_account: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method_configuration_details: null,
  payment_method_options: null,
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_group: null,
} satisfies Partial<Wire<Stripe.PaymentIntent>>;
