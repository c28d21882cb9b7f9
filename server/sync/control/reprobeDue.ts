import { claimProbe } from '../../store/connections/claimProbe.ts';
import { listToProbe } from '../../store/connections/listToProbe.ts';
import { recheckPermissions } from '../recheckPermissions.ts';
import type { StripeDeps } from '../stripeDeps.ts';

const DAY_MS = 24 * 3_600_000;
/** A probe that came to nothing is made again after an hour. */
const AGAIN_MS = 3_600_000;
/** Keys a minute: thousands of portals are spread over the day by when they connected. */
const AT_MOST = 20;

/**
 * Probes every key once a day: what was taken away is stored with the moment and shown, what came back is read again, a
 * key that Stripe no longer knows ends its connection. It only asks; nothing is written to Stripe. Call it every minute.
 */
export const reprobeDue = async (deps: StripeDeps, signal: AbortSignal): Promise<void> => {
  const now = deps.clock();
  const before = new Date(now - DAY_MS);
  for (const { portalId, connectionId } of await listToProbe(deps.db, before, AT_MOST)) {
    if (signal.aborted) return;
    // What is found sets the time of the probe to now.
    const at = new Date(now - DAY_MS + AGAIN_MS);
    if (!(await claimProbe(deps.db, portalId, connectionId, { at, before }))) continue;
    await recheckPermissions(deps, portalId, connectionId, null).catch((error: unknown) =>
      deps.log.error({ error, connectionId }, 'a key could not be probed; it is tried again in an hour'),
    );
  }
};
