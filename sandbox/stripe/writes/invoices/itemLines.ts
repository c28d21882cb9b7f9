import type Stripe from 'stripe';
import { idOf, typedOfCustomer } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import type { Writer } from '../writer.ts';
import type { Line } from './discountLines.ts';

export type InvoiceItem = Wire<Stripe.InvoiceItem>;

/** The invoice items of a customer that wait for an invoice, oldest first. */
export const pendingItems = (writer: Writer, customer: string): InvoiceItem[] =>
  typedOfCustomer(writer.store, 'invoiceitem', customer)
    .filter(({ invoice }) => invoice === null)
    .reverse();

/** Puts an item on an invoice and answers its line. */
export const lineOfItem = (writer: Writer, item: InvoiceItem, invoice: string): Line => {
  writer.update(item, { invoice });
  return {
    id: writer.newId('il'),
    object: 'line_item',
    amount: item.amount,
    currency: item.currency,
    description: item.description,
    discount_amounts: [],
    discountable: item.discountable,
    discounts: (item.discounts ?? []).map((each) => idOf(each) ?? ''),
    invoice,
    livemode: writer.livemode,
    metadata: { ...item.metadata },
    parent: {
      invoice_item_details: {
        invoice_item: item.id,
        proration: item.proration,
        proration_details: { credited_items: null },
        subscription: null,
      },
      subscription_item_details: null,
      type: 'invoice_item_details',
    },
    period: item.period,
    pretax_credit_amounts: [],
    pricing: item.pricing === null ? null : { ...item.pricing, type: 'price_details' },
    quantity: item.quantity,
    quantity_decimal: item.quantity_decimal,
    subscription: null,
    subtotal: item.amount,
    taxes: [],
  };
};
