import type { CustomerObjectRow } from '../../store/snapshots/listCustomerObjects.ts';
import { type ChargeObject, chargeShape } from '../../stripe/shapes/charge.ts';
import { type InvoiceObject, invoiceShape } from '../../stripe/shapes/invoice.ts';
import { type SubscriptionObject, subscriptionShape } from '../../stripe/shapes/subscription.ts';

/** What the mirror has of one customer. */
export type MirrorOfCustomer = {
  subscriptions: SubscriptionObject[];
  invoices: InvoiceObject[];
  charges: ChargeObject[];
};

const nothing = (): MirrorOfCustomer => ({ subscriptions: [], invoices: [], charges: [] });

/** What Stripe no longer lists has ended, whatever its last data said. */
const standing = (subscription: SubscriptionObject, deleted: boolean): SubscriptionObject =>
  deleted && subscription.status !== 'canceled' ? { ...subscription, status: 'canceled' } : subscription;

/** Sorts rows of several customers by customer and kind. Throws on a row that is not what the mirror stores. */
export const objectsByCustomer = (rows: CustomerObjectRow[]): Map<string, MirrorOfCustomer> => {
  const customers = new Map<string, MirrorOfCustomer>();
  for (const { customer_id: id, kind, data, deleted } of rows) {
    const of = customers.get(id) ?? nothing();
    customers.set(id, of);
    if (kind === 'subscription') of.subscriptions.push(standing(subscriptionShape.parse(data), deleted));
    else if (kind === 'invoice') of.invoices.push(invoiceShape.parse(data));
    else of.charges.push(chargeShape.parse(data));
  }
  return customers;
};

/** The mirror of a customer that bought nothing. */
export const ofCustomer = (customers: Map<string, MirrorOfCustomer>, id: string): MirrorOfCustomer =>
  customers.get(id) ?? nothing();
