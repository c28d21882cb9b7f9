import type { Queue } from '../store/queue.ts';
import type { RunDeps } from '../sync/runImport.ts';
import { startImportJobs } from './importJobs.ts';
import { startLiveJobs } from './liveJobs.ts';
import { startSchedules } from './schedules.ts';

/** Starts everything that works behind the requests; answers the function that stops it. */
export const startJobs = async (queue: Queue, deps: RunDeps): Promise<() => void> => {
  const stops = [await startImportJobs(queue, deps), await startLiveJobs(queue, deps), startSchedules(deps)];
  return () => {
    for (const stop of stops) stop();
  };
};
