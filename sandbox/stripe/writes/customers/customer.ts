import type Stripe from 'stripe';
import { missingParameter, resourceMissing } from '../../answers/stripeError.ts';
import { type Parameters, textOf } from '../../http/parameters.ts';
import { findTyped, idOf } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import type { PaymentMethod } from '../payments/paymentMethod.ts';
import type { Writer } from '../writer.ts';

export type Customer = Wire<Stripe.Customer>;

/** The customer that a request's `customer` names. Throws the 400 when it is absent or unknown. */
export const customerNamed = (writer: Writer, parameters: Parameters): Customer => {
  const id = textOf(parameters, 'customer');
  if (id === undefined) throw missingParameter('customer');
  const found = findTyped(writer.store, 'customer', id);
  if (found === undefined) throw resourceMissing('customer', id, 'customer', 400);
  return found;
};

/** What a customer pays with: the given method, else its default one; undefined when there is none. */
export const methodToCharge = (
  { store }: Pick<Writer, 'store'>,
  customer: Customer,
  ...preferred: readonly (string | undefined)[]
): PaymentMethod | undefined => {
  const own = idOf(customer.invoice_settings.default_payment_method);
  const id = [...preferred, own].find((each) => each !== undefined);
  return findTyped(store, 'payment_method', id);
};
