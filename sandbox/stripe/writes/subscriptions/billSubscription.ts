import { findTyped, idOf } from '../../objects/typed.ts';
import type { Customer } from '../customers/customer.ts';
import { methodToCharge } from '../customers/customer.ts';
import { createInvoice, type Invoice } from '../invoices/createInvoice.ts';
import type { Line } from '../invoices/discountLines.ts';
import { finalizeInvoice } from '../invoices/finalizeInvoice.ts';
import { lineOfItem, pendingItems } from '../invoices/itemLines.ts';
import { openPayment, payInvoice } from '../invoices/payInvoice.ts';
import type { CardFailure } from '../payments/testCards.ts';
import { priceAmount } from '../priceAmount.ts';
import type { Writer } from '../writer.ts';
import { discountIds, type Subscription, type SubscriptionItem } from './subscription.ts';

const daySeconds = 86_400;

const lineOf = (
  writer: Writer,
  subscription: Subscription,
  item: SubscriptionItem,
  invoice: string,
): Line => {
  const { price } = item;
  const trialing = subscription.status === 'trialing';
  const quantity = item.quantity ?? 0;
  const amount = trialing ? 0 : priceAmount(price, quantity);
  const product = findTyped(writer.store, 'product', idOf(price.product));
  const name = product?.name ?? 'Subscription';
  return {
    id: writer.newId('il'),
    object: 'line_item',
    amount,
    currency: subscription.currency,
    description: trialing ? `Trial period for ${name}` : `${quantity} × ${name}`,
    discount_amounts: [],
    discountable: true,
    discounts: discountIds(item),
    invoice,
    livemode: writer.livemode,
    metadata: { ...subscription.metadata },
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: false,
        proration_details: { credited_items: null },
        subscription: subscription.id,
        subscription_item: item.id,
      },
      type: 'subscription_item_details',
    },
    period: { end: item.current_period_end, start: item.current_period_start },
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: price.id, product: idOf(price.product) ?? '' },
      type: 'price_details',
      unit_amount_decimal: price.unit_amount_decimal,
    },
    quantity,
    quantity_decimal: String(quantity),
    subscription: subscription.id,
    subtotal: amount,
    taxes: [],
  };
};

/** The discounts on the whole of a bill: the subscription's, else the customer's (the most specific win). */
const billDiscounts = (subscription: Subscription, customer: Customer): string[] => {
  const own = discountIds(subscription);
  if (own.length > 0) return own;
  const ofCustomer = idOf(customer.discount);
  return ofCustomer === undefined ? [] : [ofCustomer];
};

/** Drops discounts that have done their work: a `once` coupon is used up by a bill over something. */
const dropUsed = (writer: Writer, subscription: Subscription, invoice: Invoice): string[] => {
  const isUsed = (id: string): boolean => {
    const discount = findTyped(writer.store, 'discount', id);
    const coupon = findTyped(writer.store, 'coupon', idOf(discount?.source.coupon));
    return coupon?.duration === 'once' && invoice.subtotal > 0;
  };
  return discountIds(subscription).filter((id) => !isUsed(id));
};

/** How a period's bill is to be collected. */
export type Billing = {
  reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update';
  /** Whether the default method is charged at once; otherwise the intent waits. */
  collect: boolean;
  /** What the bank says this time, where the payment shall fail whatever the card does otherwise. */
  declined?: CardFailure | undefined;
};

const collectBill = (
  writer: Writer,
  subscription: Subscription,
  customer: Customer,
  bill: Invoice,
  declined: CardFailure | undefined,
): void => {
  const method = methodToCharge(writer, customer, idOf(subscription.default_payment_method));
  if (method === undefined) openPayment(writer, bill);
  else payInvoice(writer, bill, method, declined);
};

/**
 * Bills a subscription for the period that its items are in: invoice, and charge where it is to be collected.
 * Answers the subscription as it is then; its status follows the payment by settleSubscription.
 */
export const billSubscription = (
  writer: Writer,
  subscription: Subscription,
  customer: Customer,
  { reason, collect, declined }: Billing,
): Subscription => {
  const id = writer.newId('in');
  const own = subscription.items.data.map((item) => lineOf(writer, subscription, item, id));
  const others = pendingItems(writer, customer.id).filter(
    ({ currency }) => currency === subscription.currency,
  );
  const sent = subscription.collection_method === 'send_invoice';
  const draft = createInvoice(writer, {
    id,
    autoAdvance: !sent,
    billing_reason: reason,
    collection_method: subscription.collection_method,
    currency: subscription.currency,
    customer,
    defaultPaymentMethod: null,
    description: null,
    discounts: billDiscounts(subscription, customer),
    due_date: sent ? writer.now + (subscription.days_until_due ?? 30) * daySeconds : null,
    lines: [...own, ...others.map((item) => lineOfItem(writer, item, id))],
    metadata: {},
    parent: {
      quote_details: null,
      subscription_details: { metadata: { ...subscription.metadata }, subscription: subscription.id },
      type: 'subscription_details',
    },
    period: { start: writer.now, end: writer.now },
  });
  const discounts = dropUsed(writer, subscription, draft);
  writer.update<Subscription>(subscription, { discounts, latest_invoice: id });
  const open = finalizeInvoice(writer, draft);
  if (open.status === 'open' && !sent) {
    if (collect) collectBill(writer, subscription, customer, open, declined);
    else openPayment(writer, open);
  }
  return findTyped(writer.store, 'subscription', subscription.id) ?? subscription;
};
