import { listOpenPortalRuns } from '../store/portalRuns/listOpenPortalRuns.ts';
import type { Queue } from '../store/queue.ts';
import { listDuePortals } from '../store/work/listDuePortals.ts';
import { drainHubSpot } from '../sync/live/drainHubSpot.ts';
import { drainStripe } from '../sync/live/drainStripe.ts';
import type { DrainEnd } from '../sync/live/slice.ts';
import { runPortalRun } from '../sync/portalRuns/runPortalRun.ts';
import type { RunDeps } from '../sync/runImport.ts';
import type { Task } from '../sync/wakeUp.ts';

/** Portals at once in one process; each waits for its own account's limits most of the time. */
const AT_ONCE: Readonly<Record<'stripe' | 'hubspot' | 'portal-run', number>> = {
  stripe: 6,
  hubspot: 6,
  'portal-run': 2,
};
const SWEEP_MILLISECONDS = 10_000;

/**
 * Runs the drains of live updates: a job says which portal, works for a slice, and asks for itself again while more is
 * left, behind the portals that wait. Every ten seconds portals with due work and no job are asked for anew. Answers the
 * function that stops: what runs ends behind its current step, and nothing that was not committed counts.
 */
export const startLiveJobs = async (queue: Queue, deps: RunDeps): Promise<() => void> => {
  const stopping = new AbortController();
  const drains: Readonly<
    Record<keyof typeof AT_ONCE, (portalId: bigint, signal: AbortSignal) => Promise<DrainEnd>>
  > = {
    stripe: (portalId, signal) => drainStripe(deps, portalId, signal),
    hubspot: (portalId, signal) => drainHubSpot(deps, portalId, signal),
    'portal-run': async (portalId, signal) => {
      const open = await listOpenPortalRuns(deps.db);
      for (const run of open.filter((one) => one.portalId === portalId))
        await runPortalRun(deps, run.id, signal);
      // One that could not begin waits for the sweep: whoever has the portal now is not to be asked at once again.
      return 'done';
    },
  };
  const work = (task: keyof typeof AT_ONCE): Promise<void> =>
    queue.work(task, AT_ONCE[task], async ({ key }) => {
      if (stopping.signal.aborted) return;
      const end = await drains[task](BigInt(key), stopping.signal);
      if (end === 'more' && !stopping.signal.aborted) {
        await queue.ask(deps.db.pool, task, [key]);
        queue.nudge(task);
      }
    });
  await work('stripe');
  await work('hubspot');
  await work('portal-run');
  const sweep = async (): Promise<void> => {
    const due = new Map<Task, string[]>();
    for (const { task, portalId } of await listDuePortals(deps.db, deps.clock()))
      due.set(task, [...(due.get(task) ?? []), String(portalId)]);
    for (const [task, keys] of due) await queue.ask(deps.db.pool, task, keys);
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => deps.log.error({ error }, 'the sweep for due work failed'));
  }, SWEEP_MILLISECONDS);
  await sweep();
  return () => {
    clearInterval(timer);
    stopping.abort();
  };
};
