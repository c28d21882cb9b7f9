import { listPurgeable } from '../../store/purge/listPurgeable.ts';
import { purgeConnection } from '../../store/purge/purgeConnection.ts';
import { purgePortal } from '../../store/purge/purgePortal.ts';
import type { Deps } from '../deps.ts';

/**
 * Deletes our copy of what was disconnected or uninstalled and whose time has come: connections first, then portals that
 * have none any more, in small transactions. It may be called as often as one likes, stopped at any moment, and by
 * several processes; hourly.
 */
export const purgeDue = async (deps: Deps, signal: AbortSignal): Promise<void> => {
  const now = deps.clock();
  const { connections, portals } = await listPurgeable(deps.db, now);
  for (const { portalId, id } of connections) {
    while (!signal.aborted && (await purgeConnection(deps.db, portalId, id, now)));
    if (signal.aborted) return;
    deps.log.info({ portalId: String(portalId), connectionId: id }, 'the data of a connection was deleted');
  }
  for (const portalId of portals) {
    while (!signal.aborted && (await purgePortal(deps.db, portalId, now)));
    if (signal.aborted) return;
    deps.log.info({ portalId: String(portalId) }, 'the data of a portal was deleted');
  }
};
