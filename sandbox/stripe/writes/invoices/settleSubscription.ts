import { findTyped } from '../../objects/typed.ts';
import { subscriptionOfInvoice } from '../../resources/invoiceParent.ts';
import type { Writer } from '../writer.ts';
import type { Invoice } from './createInvoice.ts';

const waiting: ReadonlySet<string> = new Set(['incomplete', 'past_due', 'unpaid']);

/**
 * Brings a subscription on after an attempt to pay its latest invoice: paid makes a waiting one active, a failed
 * renewal makes an active one past due. A first invoice that fails leaves it incomplete.
 */
export const settleSubscription = (writer: Writer, invoice: Invoice, paid: boolean): void => {
  const subscription = findTyped(writer.store, 'subscription', subscriptionOfInvoice(invoice));
  if (subscription === undefined || subscription.latest_invoice !== invoice.id) return;
  if (paid && waiting.has(subscription.status)) {
    writer.update(subscription, { status: 'active' }, 'customer.subscription.updated');
  }
  if (!paid && subscription.status === 'active') {
    writer.update(subscription, { status: 'past_due' }, 'customer.subscription.updated');
  }
};
