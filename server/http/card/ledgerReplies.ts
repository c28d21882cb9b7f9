import type { CardInvoice, CardPayment } from '../../../src/app/packages/contract/card.ts';
import type { InvoiceFacts, PaymentFacts } from '../../billing/facts.ts';
import { zonedDay } from '../../billing/zonedDay.ts';
import { zonedDayOrNull } from '../isoTimes.ts';

/** Only https links leave the server, whatever stood in Stripe's data (reference/faults.md §2). */
const httpsOrNull = (url: string | null): string | null => (url?.startsWith('https://') ? url : null);

/** An invoice as the contract carries it, its days in a time zone. */
export const invoiceReply = (invoice: InvoiceFacts, timeZone: string): CardInvoice => ({
  id: invoice.id,
  number: invoice.number,
  date: zonedDay(invoice.createdAt, timeZone),
  status: invoice.status,
  overdue: invoice.overdue,
  total: invoice.total,
  remaining: invoice.remaining,
  dueOn: zonedDayOrNull(invoice.dueAt, timeZone),
  url: httpsOrNull(invoice.hostedUrl),
});

/** A payment as the contract carries it, its day in a time zone. */
export const paymentReply = (payment: PaymentFacts, timeZone: string): CardPayment => ({
  id: payment.id,
  date: zonedDay(payment.createdAt, timeZone),
  status: payment.status,
  amount: payment.amount,
  refunded: payment.refunded,
  method: payment.method,
  failure: payment.failure,
});
