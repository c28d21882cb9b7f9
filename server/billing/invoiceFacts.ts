import type { InvoiceFacts } from './facts.ts';
import type { StripeInvoice } from './stripeObjects.ts';

/** Whether Stripe has tried to collect an invoice that it collects itself. */
export const wasAttempted = (invoice: StripeInvoice): boolean =>
  invoice.collection_method !== 'send_invoice' && (invoice.attempt_count ?? 0) > 0;

/** Open and past its due date, or tried and not paid (product.md §3.1 #6). `at` is epoch seconds. */
export const isOverdue = (invoice: StripeInvoice, at: number): boolean => {
  if (invoice.status !== 'open' || invoice.amount_remaining <= 0) return false;
  const due = invoice.due_date ?? null;
  return (due !== null && due < at) || wasAttempted(invoice);
};

/** What is said of one invoice. */
export const invoiceFacts = (invoice: StripeInvoice, at: number): InvoiceFacts => ({
  id: invoice.id,
  number: invoice.number ?? null,
  createdAt: invoice.created,
  status: invoice.status ?? 'other',
  total: { amount: invoice.total, currency: invoice.currency },
  remaining: { amount: invoice.amount_remaining, currency: invoice.currency },
  dueAt: invoice.due_date ?? null,
  overdue: isOverdue(invoice, at),
  hostedUrl: invoice.hosted_invoice_url ?? null,
});
