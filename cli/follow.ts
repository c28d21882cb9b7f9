import { findPortalRun } from '../server/store/portalRuns/findPortalRun.ts';
import type { PortalRunRow } from '../server/store/portalRuns/portalRunRow.ts';
import type { Deps } from '../server/sync/deps.ts';

const LOOK_MILLISECONDS = 1_000;

/** Waits until the servers have ended a run over a portal, as long as that takes; answers it. */
export const follow = async ({ db }: Deps, portalId: bigint, runId: string): Promise<PortalRunRow> => {
  for (;;) {
    const run = await findPortalRun(db, portalId, runId);
    if (!run) throw new Error(`The run ${runId} is gone.`);
    if (run.finishedAt !== null) return run;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
  }
};
