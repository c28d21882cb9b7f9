import type { ExcludedPart, SubscriptionFacts } from './facts.ts';
import { isOverdue } from './invoiceFacts.ts';
import type { paymentHistory } from './paymentHistory.ts';
import type { StripeInvoice } from './stripeObjects.ts';
import { totalByCurrency } from './totals.ts';

const refusedTotals = (label: string, currencies: readonly string[]): ExcludedPart[] =>
  currencies.map((currency) => ({
    label: `${label} in ${currency.toUpperCase()}`,
    reason: 'The sum is too large to be stated exactly',
  }));

/**
 * Sums by currency of subscriptions, charges and invoices, and by name those that cannot be stated. `at` is epoch
 * seconds.
 */
export const customerAmounts = (
  subscriptions: readonly SubscriptionFacts[],
  history: ReturnType<typeof paymentHistory>,
  invoices: readonly StripeInvoice[],
  at: number,
) => {
  const remaining = (those: readonly StripeInvoice[]) =>
    totalByCurrency(those.map(({ amount_remaining, currency }) => ({ amount: amount_remaining, currency })));
  const sums = {
    mrr: totalByCurrency(subscriptions.map(({ mrr }) => mrr)),
    paid: history.paid,
    refunded: history.refunded,
    open: remaining(invoices.filter(({ status }) => status === 'open')),
    overdue: remaining(invoices.filter((invoice) => isOverdue(invoice, at))),
  };
  return {
    amounts: {
      mrr: sums.mrr.totals,
      paid: sums.paid.totals,
      refunded: sums.refunded.totals,
      open: sums.open.totals,
      overdue: sums.overdue.totals,
    },
    excluded: [
      ...refusedTotals('mrr', sums.mrr.refused),
      ...refusedTotals('paid', sums.paid.refused),
      ...refusedTotals('refunded', sums.refunded.refused),
      ...refusedTotals('open', sums.open.refused),
      ...refusedTotals('overdue', sums.overdue.refused),
    ],
  };
};
