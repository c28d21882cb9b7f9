import type { Queue } from '../store/queue.ts';
import { listOpenRuns } from '../store/runs/listOpenRuns.ts';
import { type RunDeps, runImport } from '../sync/runImport.ts';

/** The queue of imports; a job's key is the connection, so that one connection imports once at a time. */
export const IMPORT_QUEUE = 'import';

/** Imports at once in one process: each is bound by its Stripe account's own limit, not by ours. */
const AT_ONCE = 4;
const SWEEP_MILLISECONDS = 10_000;

/**
 * Runs imports from the queue, and every ten seconds asks again for those that are open without a job: begun by a
 * process that died between the row and the job, or given up by the queue. Answers the function that stops: running
 * imports end behind their current page and go on wherever the next worker is.
 */
export const startImportJobs = async (queue: Queue, deps: RunDeps): Promise<() => void> => {
  const stopping = new AbortController();
  await queue.work(IMPORT_QUEUE, AT_ONCE, async ({ key: connectionId }) => {
    const run = (await listOpenRuns(deps.db)).find((open) => open.connectionId === connectionId);
    if (run) await runImport(deps, run.id, stopping.signal);
  });
  const sweep = async (): Promise<void> => {
    for (const { connectionId } of await listOpenRuns(deps.db)) await queue.send(IMPORT_QUEUE, connectionId);
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => deps.log.error({ error }, 'the sweep for open imports failed'));
  }, SWEEP_MILLISECONDS);
  await sweep();
  return () => {
    clearInterval(timer);
    stopping.abort();
  };
};
