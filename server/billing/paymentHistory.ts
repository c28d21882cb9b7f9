import type { CustomerFacts, Money } from './facts.ts';
import { failureWords } from './failureWords.ts';
import { wasAttempted } from './invoiceFacts.ts';
import { earliest } from './moments.ts';
import { isPaid } from './paymentFacts.ts';
import type { StripeCharge, StripeInvoice } from './stripeObjects.ts';
import { totalByCurrency } from './totals.ts';

/** What charges, newest first, tell: sums, first and last payment, last failure (stripe.md §5.4). */
export const chargeHistory = (charges: readonly StripeCharge[]) => {
  const paid = charges.filter(isPaid);
  const failure = charges.find(({ status }) => status === 'failed');
  const last = paid[0];
  const captured = paid.map(
    ({ amount_captured, currency }): Money => ({ amount: amount_captured, currency }),
  );
  const refunds = paid.map(({ amount_refunded, currency }): Money => ({ amount: amount_refunded, currency }));
  return {
    paid: totalByCurrency([...captured, ...refunds.map((one) => ({ ...one, amount: -one.amount }))]),
    refunded: totalByCurrency(refunds),
    firstPaymentAt: earliest(paid.map(({ created }) => created)),
    lastPayment:
      last === undefined
        ? null
        : { at: last.created, amount: { amount: last.amount_captured, currency: last.currency } },
    lastFailure: failure === undefined ? null : { at: failure.created, reason: failureWords(failure) },
  };
};

/** What open invoices, newest first, tell that were tried in vain: the next retry, the failures of the newest. */
export const retryState = (
  invoices: readonly StripeInvoice[],
): Pick<CustomerFacts, 'nextRetryAt' | 'failedPayments'> => {
  const failing = invoices.filter((one) => one.status === 'open' && wasAttempted(one));
  return {
    nextRetryAt: earliest(failing.map(({ next_payment_attempt }) => next_payment_attempt)),
    failedPayments: failing[0]?.attempt_count ?? 0,
  };
};
