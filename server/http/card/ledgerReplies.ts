import type { CardInvoice, CardPayment } from '../../../src/app/packages/contract/card.ts';
import type { InvoiceFacts, PaymentFacts } from '../../billing/facts.ts';
import { isoDay, isoDayOrNull } from '../isoTimes.ts';

/** Only https links leave the server, whatever stood in Stripe's data (reference/faults.md §2). */
const httpsOrNull = (url: string | null): string | null => (url?.startsWith('https://') ? url : null);

/** An invoice as the contract carries it. */
export const invoiceReply = (invoice: InvoiceFacts): CardInvoice => ({
  id: invoice.id,
  number: invoice.number,
  date: isoDay(invoice.createdAt),
  status: invoice.status,
  overdue: invoice.overdue,
  total: invoice.total,
  remaining: invoice.remaining,
  dueOn: isoDayOrNull(invoice.dueAt),
  url: httpsOrNull(invoice.hostedUrl),
});

/** A payment as the contract carries it. */
export const paymentReply = (payment: PaymentFacts): CardPayment => ({
  id: payment.id,
  date: isoDay(payment.createdAt),
  status: payment.status,
  amount: payment.amount,
  refunded: payment.refunded,
  method: payment.method,
  failure: payment.failure,
});
