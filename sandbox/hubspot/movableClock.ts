/** A clock that a test can move and stop. Milliseconds since the epoch. */
export interface MovableClock {
  now(): number;
  /** Moves by `milliseconds`; a negative step goes back. */
  advance(milliseconds: number): void;
  /** Jumps to a moment. */
  set(moment: number): void;
  /** While frozen, time moves only by `advance` and `set`. */
  freeze(frozen: boolean): void;
}

/**
 * Puts an offset on `base` (milliseconds, as `Date.now()`), so that token lives, rate windows, the lag of Search
 * and webhook retries can be lived through without waiting.
 */
export function createMovableClock(base: () => number): MovableClock {
  let offset = 0;
  let frozenAt: number | undefined;
  const now = () => frozenAt ?? base() + offset;
  const set = (moment: number) => {
    offset = moment - base();
    if (frozenAt !== undefined) frozenAt = moment;
  };
  return {
    now,
    set,
    advance: (milliseconds) => set(now() + milliseconds),
    freeze(frozen) {
      const moment = now();
      frozenAt = frozen ? moment : undefined;
      if (!frozen) set(moment);
    },
  };
}
