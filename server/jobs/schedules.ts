import { claimTurn } from '../store/leases/claimTurn.ts';
import { auditDue } from '../sync/audit/scheduleAudits.ts';
import { finishUninstalls } from '../sync/control/finishUninstalls.ts';
import { purgeDue } from '../sync/control/purgeDue.ts';
import { reprobeDue } from '../sync/control/reprobeDue.ts';
import { keepLive } from '../sync/live/keepLive.ts';
import { prune } from '../sync/prune.ts';
import type { RunDeps } from '../sync/runImport.ts';

/** Something that all replicas together do once in so many seconds. */
type Schedule = {
  name: string;
  everySeconds: number;
  run(deps: RunDeps, signal: AbortSignal): Promise<unknown>;
};

const schedules: readonly Schedule[] = [
  { name: 'live', everySeconds: 30, run: (deps, signal) => keepLive(deps, { signal }) },
  { name: 'audits', everySeconds: 60, run: (deps) => auditDue(deps) },
  { name: 'leaving', everySeconds: 30, run: finishUninstalls },
  { name: 'probes', everySeconds: 60, run: reprobeDue },
  { name: 'purge', everySeconds: 3_600, run: purgeDue },
  { name: 'prune', everySeconds: 86_400, run: (deps) => prune(deps) },
];

const LOOK_MILLISECONDS = 5_000;

/**
 * Looks every five seconds whose turn has come. What fails is logged and comes again at its next turn; what still runs is
 * not begun a second time here. Answers the function that stops.
 */
export const startSchedules = (deps: RunDeps): (() => void) => {
  const stopping = new AbortController();
  const running = new Set<string>();
  const look = async ({ name, everySeconds, run }: Schedule): Promise<void> => {
    if (running.has(name) || stopping.signal.aborted) return;
    running.add(name);
    try {
      // A margin, so that a turn of a minute comes every minute and not every minute and five seconds.
      if (await claimTurn(deps.db, name, everySeconds - LOOK_MILLISECONDS / 2000))
        await run(deps, stopping.signal);
    } catch (error) {
      if (!stopping.signal.aborted) deps.log.error({ error, name }, 'a scheduled task failed');
    } finally {
      running.delete(name);
    }
  };
  // Nobody knows how long nothing could be delivered.
  keepLive(deps, { everyone: true, signal: stopping.signal }).catch((error: unknown) =>
    deps.log.error({ error }, 'catching up at the start failed'),
  );
  const timer = setInterval(() => {
    for (const schedule of schedules) void look(schedule);
  }, LOOK_MILLISECONDS);
  return () => {
    clearInterval(timer);
    stopping.abort();
  };
};
