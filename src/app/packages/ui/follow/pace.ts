import type { Answer } from '../api/answer.ts';

/**
 * How often an open surface asks again. HubSpot lets an app have 20 calls at once in an account
 * (hubspot-platform.md §5). A record page has two cards, and a call is under way for about 0.3 s: a page that is
 * lively takes 2 × 0.3 ÷ 5 = 0.12 of the 20, a calm one 0.02, so that 160 or 1,000 pages may be open at once. The
 * worker is not told whether its page is in front; a page that is left open becomes calm by itself.
 */
const LIVELY_MS = 5_000;
const CALM_MS = 30_000;
/** Without a change for so long a surface is calm. */
const CALM_AFTER_MS = 180_000;
/** The longest pause while there is no answer, or only refusals. */
const LONGEST_MS = 120_000;

/** What is known of a question that is asked again and again. Times in epoch milliseconds. */
export interface Following<T> {
  /** Null until the first answer. */
  answer: Answer<T> | null;
  /** The last value that arrived, also when later tries failed. */
  last: T | null;
  /** When `last` arrived. */
  receivedAt: number;
  /** When `last` became another value while the surface was open; null: it did not. */
  changedAt: number | null;
  /** When something changed or a person asked. */
  livelyAt: number;
  /** Tries in a row that brought no value. */
  failures: number;
  /** A person's try failed, or two in a row did; one that failed among others is nobody's concern. */
  isTroubled: boolean;
}

/** Before the first answer. `now` in epoch milliseconds. */
export function beginFollowing<T>(now: number): Following<T> {
  return {
    answer: null,
    last: null,
    receivedAt: now,
    changedAt: null,
    livelyAt: now,
    failures: 0,
    isTroubled: false,
  };
}

export interface Arrived<T> {
  answer: Answer<T>;
  /** A person asked. */
  byHand: boolean;
  now: number;
  isSame(a: T, b: T): boolean;
}

/** What is known after an answer: a failure never takes the last value away. */
export function settle<T>(before: Following<T>, { answer, byHand, now, isSame }: Arrived<T>): Following<T> {
  const livelyAt = byHand ? now : before.livelyAt;
  if (answer.kind !== 'ok') {
    const isTroubled = byHand || before.isTroubled || before.failures > 0;
    return { ...before, answer, livelyAt, failures: before.failures + 1, isTroubled };
  }
  const changed = before.last !== null && !isSame(before.last, answer.value);
  return {
    answer,
    last: answer.value,
    receivedAt: now,
    changedAt: changed ? now : before.changedAt,
    livelyAt: changed ? now : livelyAt,
    failures: 0,
    isTroubled: false,
  };
}

/** Milliseconds until the next question: soon, seldom when nothing changes, ever later when there is no answer. */
export function pauseOf({ failures, livelyAt }: Following<unknown>, now: number): number {
  if (failures > 0) return Math.min(LIVELY_MS * 2 ** failures, LONGEST_MS);
  return now - livelyAt < CALM_AFTER_MS ? LIVELY_MS : CALM_MS;
}
