import type { CustomerFacts, Money, RecordFacts, Risk } from './facts.ts';
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

/** The first of a kind in the radar, which has the earliest of each kind first. */
const riskOf = <Kind extends Risk['kind']>({ risks }: RecordFacts, kind: Kind) =>
  risks.find((risk): risk is Extract<Risk, { kind: Kind }> => risk.kind === kind) ?? null;

/** What the radar holds of the things ahead: a missing payment method, an old card, the end of a discount. */
const ahead = (record: RecordFacts, at: number): Candidate => {
  const trial = riskOf(record, 'trial_without_payment_method');
  if (trial) return { kind: 'trial_without_payment_method', at: trial.at };
  const card = riskOf(record, 'card_expires_before_renewal');
  if (card) return { kind: 'card_expires', at: card.at };
  const discount = riskOf(record, 'discount_ends');
  return discount && discount.at <= at + DISCOUNT_NOTICE ? { kind: 'discount_ends', at: discount.at } : null;
};

/**
 * The worst of what is the matter with a record at `at` (epoch seconds), or null when nothing is. What the radar knows
 * is taken from it, so that the two never differ.
 */
export const alertOf = (record: RecordFacts, at: number): Alert | null => {
  const { customers, livemode } = record;
  if (riskOf(record, 'dispute')) return { kind: 'dispute' };
  const overdue = riskOf(record, 'overdue');
  return (
    failure(customers) ??
    (overdue && { kind: 'overdue', amounts: overdue.amounts }) ??
    cancellation(record, at) ??
    ahead(record, at) ??
    (livemode || customers.length === 0 ? null : { kind: 'test_mode' })
  );
};
