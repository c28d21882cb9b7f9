import type { CustomerFacts, Money, PaymentHealth, RecordFacts } from './facts.ts';
import { earliest } from './moments.ts';
import { isLiveStatus } from './statuses.ts';

/** The one thing that a person should know first (product.md §4.1, row 0). Times are epoch seconds. */
export type Alert =
  | { kind: 'dispute' }
  | { kind: 'payment_failed'; at: number | null; reason: string | null; nextRetryAt: number | null }
  | { kind: 'overdue'; amounts: Money[] }
  | { kind: 'cancels'; at: number; reason: string | null }
  | { kind: 'trial_without_payment_method'; at: number }
  | { kind: 'card_expires'; at: number }
  | { kind: 'discount_ends'; at: number }
  | { kind: 'test_mode' };

/** A discount's end is news a month ahead, not a year. */
const DISCOUNT_NOTICE = 30 * 86_400;

type Candidate = Alert | null;

const failure = (customers: readonly CustomerFacts[]): Candidate => {
  const failing = customers.find(({ failedPayments }) => failedPayments > 0);
  if (failing === undefined) return null;
  const { lastFailure, nextRetryAt } = failing;
  return {
    kind: 'payment_failed',
    at: lastFailure?.at ?? null,
    reason: lastFailure?.reason ?? null,
    nextRetryAt,
  };
};

const cancellation = ({ subscriptions, cancelsAt, cancelReason }: RecordFacts, at: number): Candidate => {
  const isLive = subscriptions.some(({ status }) => isLiveStatus(status));
  return isLive && cancelsAt !== null && cancelsAt > at
    ? { kind: 'cancels', at: cancelsAt, reason: cancelReason }
    : null;
};

const withHealth = (customers: readonly CustomerFacts[], health: PaymentHealth): CustomerFacts[] =>
  customers.filter(({ paymentHealth }) => paymentHealth === health);

const trial = (customers: readonly CustomerFacts[]): Candidate => {
  const ends = earliest(withHealth(customers, 'no_payment_method').map(({ trialEndsAt }) => trialEndsAt));
  return ends === null ? null : { kind: 'trial_without_payment_method', at: ends };
};

const card = (customers: readonly CustomerFacts[]): Candidate => {
  const expiring = withHealth(customers, 'card_expiring');
  const expires = earliest(expiring.map(({ paymentMethod }) => paymentMethod?.expiresAt));
  return expires === null ? null : { kind: 'card_expires', at: expires };
};

const discount = ({ subscriptions }: RecordFacts, at: number): Candidate => {
  const ends = earliest(
    subscriptions.map(({ discountEndsAt }) => discountEndsAt).filter((end) => end !== null && end > at),
  );
  return ends === null || ends > at + DISCOUNT_NOTICE ? null : { kind: 'discount_ends', at: ends };
};

/** The worst of what is the matter with a record at `at` (epoch seconds), or null when nothing is. */
export const alertOf = (record: RecordFacts, at: number): Alert | null => {
  const { customers, overdue, livemode } = record;
  if (withHealth(customers, 'disputed').length > 0) return { kind: 'dispute' };
  return (
    failure(customers) ??
    (overdue.length > 0 ? { kind: 'overdue', amounts: overdue } : null) ??
    cancellation(record, at) ??
    trial(customers) ??
    card(customers) ??
    discount(record, at) ??
    (livemode || customers.length === 0 ? null : { kind: 'test_mode' })
  );
};
