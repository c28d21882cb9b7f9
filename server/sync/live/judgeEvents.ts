import type { Outcome } from '../../outcome.ts';
import type { Settled } from '../../store/inbox/settleEvents.ts';
import type { WaitingEvent } from '../../store/inbox/takeEvents.ts';
import type { StripeFailure } from '../../stripe/failures.ts';
import type { ReadObject } from '../../stripe/readObject.ts';

/** After so many tries an event is set aside with its reason (faults.md E8). */
const MOST_TRIES = 5;
const PASSING_MILLISECONDS = 15_000;
/** A key that Stripe refuses does not come back by itself; a new one wakes the events that wait. */
const REVOKED_MILLISECONDS = 5 * 60_000;

type Judged = Pick<Settled, 'state' | 'reason' | 'tries' | 'retryAt'>;

const later = (event: WaitingEvent, now: number, milliseconds: number, reason: string): Judged => ({
  state: 'pending',
  reason,
  tries: event.tries,
  retryAt: new Date(now + milliseconds),
});

/** Something is wrong with this one object: it is tried again a little later each time, then set aside. */
const poisoned = (event: WaitingEvent, now: number, reason: string): Judged => {
  const tries = event.tries + 1;
  if (tries >= MOST_TRIES) return { state: 'parked', reason, tries, retryAt: null };
  return { state: 'pending', reason, tries, retryAt: new Date(now + 1000 * 2 ** (tries - 1)) };
};

const ofFailure = (event: WaitingEvent, failure: StripeFailure, now: number): Judged => {
  switch (failure.kind) {
    case 'throttled':
    case 'unavailable':
      return later(event, now, PASSING_MILLISECONDS, failure.message);
    case 'revoked':
      return later(event, now, REVOKED_MILLISECONDS, `Stripe does not accept the key: ${failure.message}`);
    case 'forbidden': {
      const reason = `The key may not read it: "${failure.row}" is missing.`;
      return { state: 'parked', reason, tries: event.tries, retryAt: null };
    }
    case 'rejected':
      return poisoned(event, now, `Stripe refused to show it: ${failure.message}`);
  }
};

/** What becomes of an event that could not even be worked on: a bug of ours, or values that nobody thought of. */
export const judgeBroken = (event: WaitingEvent, error: unknown, now: number): Settled => {
  const words = error instanceof Error ? error.message : String(error);
  const judged = poisoned(event, now, `It could not be worked on: ${words.slice(0, 200)}`);
  return { connectionId: event.connectionId, eventId: event.eventId, ...judged };
};

/**
 * What becomes of an event by what reading its objects brought: done; put off while Stripe is away or the key is
 * refused; set aside at once when a permission is missing, and after five tries when the object cannot be understood.
 * `now` in milliseconds.
 */
export const judgeEvent = (
  event: WaitingEvent,
  outcomes: readonly Outcome<ReadObject, StripeFailure>[],
  now: number,
): Settled => {
  const about = { connectionId: event.connectionId, eventId: event.eventId };
  for (const outcome of outcomes) {
    if (!outcome.ok) return { ...about, ...ofFailure(event, outcome.failure, now) };
    const { value } = outcome;
    if (value.state === 'unreadable') {
      const words = `${value.id} is not a ${value.kind} as we know it (${value.issue.slice(0, 200)}).`;
      return { ...about, ...poisoned(event, now, words) };
    }
  }
  return { ...about, state: 'done', reason: null, tries: event.tries, retryAt: null };
};
