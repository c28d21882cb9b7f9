import type { Books, Invoice } from './books.ts';
import { NOW } from './moment.ts';
import { type Amount, coded, inDollars, sums } from './money.ts';
import { mrrOf } from './mrr.ts';
import { hasOpenDispute, paymentsOf, refundsOf } from './payments.ts';
import type { Holder } from './record.ts';

const remaining = ({ amount_remaining: minor, currency }: Invoice): Amount => ({ minor, currency });
const less = ({ minor, currency }: Amount): Amount => ({ minor: -minor, currency });

/** Past its due date, or tried and not paid. */
const isOverdue = ({ due_date, attempted }: Invoice): boolean =>
  attempted || (due_date !== null && due_date < NOW);

/** Credit that Stripe holds is a balance below zero. */
const credit = ({ customer: { balance, currency } }: Books): Amount => ({
  minor: -balance,
  currency: currency ?? 'usd',
});

/** What the customers are worth and owe: #2, #6, #7, #11 to #13, #24, #38 to #40, #43. */
export const revenueValues = ({ customers, owned }: Holder): Record<string, string> => {
  const mrr = owned.map(({ books, subscription }) => mrrOf(books, subscription));
  const invoices = customers.flatMap((books) => books.invoices);
  const open = invoices.filter(({ status }) => status === 'open');
  const paid = customers.flatMap((books) => paymentsOf(books).map(({ amount }) => amount));
  const refunds = customers.flatMap(refundsOf);
  return {
    clearsync_mrr: inDollars(mrr),
    clearsync_arr: inDollars(mrr, 12),
    clearsync_currency: 'USD',
    clearsync_mrr_original: sums(mrr).map(coded).join('; '),
    clearsync_amount_open: inDollars(open.map(remaining)),
    clearsync_amount_overdue: inDollars(open.filter(isOverdue).map(remaining)),
    clearsync_total_paid: inDollars([...paid, ...refunds.map(less)]),
    clearsync_total_refunded: inDollars(refunds),
    clearsync_credit_balance: inDollars(customers.map(credit)),
    clearsync_paid_invoices: String(invoices.filter(({ status }) => status === 'paid').length),
    clearsync_dispute_open: String(customers.some(hasOpenDispute)),
  };
};
