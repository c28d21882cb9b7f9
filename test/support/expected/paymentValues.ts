import type { Books, Charge, Invoice } from './books.ts';
import { shownMeans } from './cards.ts';
import { healthOf } from './health.ts';
import { dayOf, earliestOf, instantOf } from './moment.ts';
import { inDollars } from './money.ts';
import { latestFirst, paymentsOf } from './payments.ts';
import type { Holder } from './record.ts';

/** Why the generated payments fail, in plain words (product.md §3.1 #29). */
const WORDS: Record<string, string> = {
  card_declined: 'Card declined',
  expired_card: 'Card expired',
  insufficient_funds: 'Not enough funds',
  incorrect_cvc: 'Wrong security code',
  authentication_required: 'Customer must confirm the payment',
  processing_error: 'Error while processing the payment',
};

const newestFirst = (a: { created: number }, b: { created: number }): number => b.created - a.created;

/** Open although Stripe has tried to collect it. */
const isFailing = ({ status, attempted }: Invoice): boolean => status === 'open' && attempted;

const hasFailed = ({ status }: Charge): boolean => status === 'failed';

/** The first payment; without one, the start of the first subscription. */
const since = (books: Books): number | null =>
  paymentsOf(books).at(-1)?.at ?? earliestOf(books.subscriptions.map(({ start_date }) => start_date));

/** How the customers pay: #5, #18, #25 to #32. */
export const paymentValues = ({ customers }: Holder): Record<string, string> => {
  const last = customers.flatMap(paymentsOf).sort(latestFirst)[0];
  const failing = customers.flatMap(({ invoices }) => invoices.filter(isFailing)).sort(newestFirst);
  const failure = customers.flatMap(({ charges }) => charges.filter(hasFailed)).sort(newestFirst)[0];
  const means = customers.map(shownMeans).find((one) => one !== null);
  return {
    clearsync_payment_health: healthOf(customers),
    clearsync_customer_since: dayOf(earliestOf(customers.map(since))),
    clearsync_last_payment_date: dayOf(last?.at),
    clearsync_last_payment_amount: last === undefined ? '' : inDollars([last.amount]),
    clearsync_failed_payments: String(failing[0]?.attempt_count ?? 0),
    clearsync_last_failure_date: dayOf(failure?.created),
    clearsync_decline_reason: WORDS[failure?.failure_code ?? ''] ?? '',
    clearsync_next_retry_at: instantOf(earliestOf(failing.map((one) => one.next_payment_attempt))),
    clearsync_payment_method: means?.label ?? '',
    // The month on a card is the same everywhere, so its last day is no day of a time zone.
    clearsync_card_expires: instantOf(means?.ends).slice(0, 10),
  };
};
