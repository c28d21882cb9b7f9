import { setTimeout } from 'node:timers/promises';

/** Passing time for waits and rates; milliseconds of a clock that never jumps. Passed in so that tests need not wait. */
export type Timer = { now(): number; sleep(milliseconds: number): Promise<void> };

/** The machine's own. */
export const systemTimer: Timer = {
  now: () => performance.now(),
  sleep: (milliseconds) => setTimeout(milliseconds),
};
