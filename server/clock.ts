/**
 * The one clock of the server outside `billing/`, which takes time as an argument.
 * Milliseconds since the epoch, as `Date.now()`. Passed in, so that tests and the sandbox can move it.
 */
export type Clock = () => number;

/** The machine's own time. */
export const systemClock: Clock = () => Date.now();

/** Epoch seconds, the unit of every Stripe time stamp. */
export const epochSeconds = (clock: Clock): number => Math.floor(clock() / 1000);
