import { setTimeout as sleep } from 'node:timers/promises';
import type { Wait } from './retry.ts';

/** Real waiting; the signal ends it early, which is not an error. */
export const waitFor: Wait = async (milliseconds, signal) => {
  try {
    await sleep(milliseconds, undefined, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
};
