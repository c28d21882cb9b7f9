import type { Queue } from '../store/queue.ts';
import { listOpenRuns } from '../store/runs/listOpenRuns.ts';
import { type RunDeps, runImport } from '../sync/runImport.ts';
import type { Task } from '../sync/wakeUp.ts';

const IMPORT: Task = 'import';

/** Portals at once in one process: each is bound by its own account's limits, not by ours. */
const AT_ONCE = 4;
const SWEEP_MILLISECONDS = 10_000;

/**
 * Runs imports from the queue, and every ten seconds asks again for those that are open without a job: begun by a
 * process that died between the row and the job, or given up by the queue. Answers the function that stops: running
 * imports end behind their current page and go on wherever the next worker is.
 */
export const startImportJobs = async (queue: Queue, deps: RunDeps): Promise<() => void> => {
  const stopping = new AbortController();
  await queue.work(IMPORT, AT_ONCE, async ({ key }) => {
    const begun = new Set<string>();
    // Looked at anew after each: a run may have been asked for meanwhile, or be to follow one.
    while (!stopping.signal.aborted) {
      const run = (await listOpenRuns(deps.db, deps.clock())).find(
        ({ id, portalId }) => String(portalId) === key && !begun.has(id),
      );
      if (!run) return;
      begun.add(run.id);
      await runImport(deps, run.id, stopping.signal);
    }
  });
  const sweep = async (): Promise<void> => {
    const portals = new Set(
      (await listOpenRuns(deps.db, deps.clock())).map(({ portalId }) => String(portalId)),
    );
    await queue.ask(deps.db.pool, IMPORT, [...portals]);
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
