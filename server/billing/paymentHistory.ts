import type { CustomerFacts, Money } from './facts.ts';
import { failureWords } from './failureWords.ts';
import { wasAttempted } from './invoiceFacts.ts';
import { earliest } from './moments.ts';
import { isPaid } from './paymentFacts.ts';
import type { StripeCharge, StripeInvoice } from './stripeObjects.ts';
import { totalByCurrency } from './totals.ts';

/** Whichever was made later; the first among equals. */
const newest = <Value extends { created: number }>(values: readonly Value[]): Value | null =>
  values.reduce<Value | null>(
    (best, one) => (best === null || one.created > best.created ? one : best),
    null,
  );

/** What charges tell: sums, the first and the last payment, the last failure (stripe.md §5.4). */
export const chargeHistory = (charges: readonly StripeCharge[]) => {
  const paid = charges.filter(isPaid);
  const failure = newest(charges.filter(({ status }) => status === 'failed'));
  const last = newest(paid);
  const captured = paid.map(
    ({ amount_captured, currency }): Money => ({ amount: amount_captured, currency }),
  );
  const refunds = paid.map(({ amount_refunded, currency }): Money => ({ amount: amount_refunded, currency }));
  return {
    paid: totalByCurrency([...captured, ...refunds.map((one) => ({ ...one, amount: -one.amount }))]),
    refunded: totalByCurrency(refunds),
    firstPaymentAt: earliest(paid.map(({ created }) => created)),
    lastPayment:
      last === null
        ? null
        : { at: last.created, amount: { amount: last.amount_captured, currency: last.currency } },
    lastFailure: failure === null ? null : { at: failure.created, reason: failureWords(failure) },
  };
};

/** What open invoices that were tried in vain tell: the next retry, and how often the newest has failed. */
export const retryState = (
  invoices: readonly StripeInvoice[],
): Pick<CustomerFacts, 'nextRetryAt' | 'failedPayments'> => {
  const failing = invoices.filter((one) => one.status === 'open' && wasAttempted(one));
  return {
    nextRetryAt: earliest(failing.map(({ next_payment_attempt }) => next_payment_attempt)),
    failedPayments: newest(failing)?.attempt_count ?? 0,
  };
};
