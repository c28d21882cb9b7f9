import type { CustomerFacts, Money } from './facts.ts';
import { failureWords } from './failureWords.ts';
import { wasAttempted } from './invoiceFacts.ts';
import { earliest, latestBy } from './moments.ts';
import { isPaid } from './paymentFacts.ts';
import type { StripeCharge, StripeInvoice } from './stripeObjects.ts';
import { totalByCurrency } from './totals.ts';

type Payment = NonNullable<CustomerFacts['lastPayment']>;

const charged = ({ created, amount_captured, currency }: StripeCharge): Payment => ({
  at: created,
  amount: { amount: amount_captured, currency },
});

/** What an invoice says was paid past Stripe (product.md §3.1 #7): no charge tells of it. */
const paidOffStripe = (invoice: StripeInvoice): Payment[] => {
  const { status, amount_paid_off_stripe: amount, status_transitions, created, currency } = invoice;
  if (status !== 'paid' || !amount) return [];
  return [{ at: status_transitions?.paid_at ?? created, amount: { amount, currency } }];
};

/**
 * What charges and invoices, newest first, tell of payments: sums, first and last payment, last failure (stripe.md §5.4,
 * product.md §3.1 #7, #18, #25). Of two payments in one second a charge is the last one, and among charges the first given.
 */
export const paymentHistory = (charges: readonly StripeCharge[], invoices: readonly StripeInvoice[]) => {
  const paid = charges.filter(isPaid);
  const failure = charges.find(({ status }) => status === 'failed');
  const payments = [...paid.map(charged), ...invoices.flatMap(paidOffStripe)];
  const refunds = paid
    .filter(({ amount_refunded }) => amount_refunded !== 0)
    .map(({ amount_refunded, currency }): Money => ({ amount: amount_refunded, currency }));
  return {
    paid: totalByCurrency([
      ...payments.map(({ amount }) => amount),
      ...refunds.map((one) => ({ ...one, amount: -one.amount })),
    ]),
    refunded: totalByCurrency(refunds),
    firstPaymentAt: earliest(payments.map(({ at }) => at)),
    lastPayment: latestBy(payments, ({ at }) => at),
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
