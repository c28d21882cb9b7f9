/** How a drain ended: nothing is left that is due, more is left, or another process is at it. */
export type DrainEnd = 'done' | 'more' | 'elsewhere';

/** So long a portal is worked on before it stands behind the others again. */
const SLICE_MILLISECONDS = 5_000;

/**
 * Calls `step` until it says that nothing is left, until the slice is over, or until the signal fires; at least once. The
 * machine's steady time is taken, since the clock may stand still.
 */
export const forOneSlice = async (
  step: () => Promise<'done' | 'more'>,
  signal: AbortSignal,
): Promise<'done' | 'more'> => {
  const end = performance.now() + SLICE_MILLISECONDS;
  do {
    if (signal.aborted) return 'more';
    if ((await step()) === 'done') return 'done';
  } while (performance.now() < end);
  return 'more';
};
