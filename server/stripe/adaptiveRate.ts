/**
 * One allowance of calls a second that learns: evenly spaced, halved when Stripe says "too many", kept there for ten
 * seconds and then raised by one a second until it is whole again (reference/stripe.md §4.4).
 */
export type AdaptiveRate = {
  /** Takes the next free moment; answers it in milliseconds of the caller's clock, never before `now`. */
  reserve(now: number): number;
  /** Stripe refused a call: slow down. Refusals within a second count as one. */
  slowDown(now: number): void;
  /** Calls a second at `now`. */
  rate(now: number): number;
};

const HOLD_MS = 10_000;
const SAME_BURST_MS = 1000;

/** Starts an allowance of `full` calls a second. */
export const adaptiveRate = (full: number): AdaptiveRate => {
  let floor = full;
  let slowedAt = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  const rate = (now: number): number => {
    const recovered = Math.max(0, Math.floor((now - slowedAt - HOLD_MS) / 1000));
    return Math.min(full, floor + recovered);
  };
  return {
    rate,
    reserve: (now) => {
      const moment = Math.max(now, next);
      next = moment + 1000 / rate(now);
      return moment;
    },
    slowDown: (now) => {
      if (now - slowedAt < SAME_BURST_MS) return;
      floor = Math.max(1, rate(now) / 2);
      slowedAt = now;
    },
  };
};
