import { listLeaving } from '../../store/disconnect/listLeaving.ts';
import { listLeavingPortals } from '../../store/portals/listLeavingPortals.ts';
import { finishUninstall } from '../install/finishUninstall.ts';
import type { RunDeps } from '../runImport.ts';
import { finishDisconnect } from './finishDisconnect.ts';

/**
 * Finishes what somebody began and nobody ended: connections being taken away, portals being left (a killed process, a
 * HubSpot that was away, an app that was removed in HubSpot, records still to be emptied). Every minute; it may be called
 * while an earlier call is still at work.
 */
export const finishUninstalls = async (deps: RunDeps, signal: AbortSignal): Promise<void> => {
  for (const portalId of await listLeavingPortals(deps.db)) {
    if (signal.aborted) return;
    await finishUninstall(deps, portalId, signal).catch((error: unknown) =>
      deps.log.error({ error, portalId: String(portalId) }, 'leaving a portal failed; it is tried again'),
    );
  }
  for (const { portalId, id } of await listLeaving(deps.db, null)) {
    if (signal.aborted) return;
    await finishDisconnect(deps, portalId, id).catch((error: unknown) =>
      deps.log.error({ error, connectionId: id }, 'taking a connection away failed; it is tried again'),
    );
  }
};
