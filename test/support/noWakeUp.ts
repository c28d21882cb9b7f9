import type { WakeUp } from '../../server/sync/wakeUp.ts';

/** For tests that call the drains themselves: there is no queue, and nobody to wake. */
export const noWakeUp: WakeUp = { ask: async () => {}, nudge: () => {} };
