import type { Books, Charge } from './books.ts';
import { DAY, NOW } from './moment.ts';
import type { Amount } from './money.ts';

/** Money that came in: by a charge, or past Stripe by an invoice that was marked as paid. */
export type Payment = { id: string; at: number; amount: Amount };

/** Succeeded and captured; a held amount is no payment. */
export const isPaid = ({ status, captured }: Charge): boolean => status === 'succeeded' && captured;

/** The latest first; those of one second by their ids, so that none of them depends on how they were read. */
export const latestFirst = (a: Payment, b: Payment): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/** All payments of a customer, the latest first (product.md §3.1 #7, #18, #25). */
export const paymentsOf = ({ charges, invoices }: Books): Payment[] => {
  const charged = charges.filter(isPaid).map(({ id, created, amount_captured, currency }) => ({
    id,
    at: created,
    amount: { minor: amount_captured, currency },
  }));
  const offStripe = invoices
    .filter(({ status, amount_paid_off_stripe: off }) => status === 'paid' && (off ?? 0) > 0)
    .map(({ id, status_transitions, created, amount_paid_off_stripe: off, currency }) => ({
      id,
      at: status_transitions.paid_at ?? created,
      amount: { minor: off ?? 0, currency },
    }));
  return [...charged, ...offStripe].sort(latestFirst);
};

/** What was given back of the payments. */
export const refundsOf = ({ charges }: Books): Amount[] =>
  charges.filter(isPaid).map(({ amount_refunded, currency }) => ({ minor: amount_refunded, currency }));

/** Card networks settle a dispute within half a year, and Stripe never takes `disputed` back. */
export const hasOpenDispute = ({ charges }: Books): boolean =>
  charges.some(({ disputed, created }) => disputed && created > NOW - 180 * DAY);
