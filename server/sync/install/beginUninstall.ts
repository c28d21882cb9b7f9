import { inTransaction } from '../../store/database/inTransaction.ts';
import { markLeaving } from '../../store/disconnect/markLeaving.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { markUninstalled } from '../../store/portals/markUninstalled.ts';
import { savePurgeTime } from '../../store/portals/savePurgeTime.ts';
import { type Leaving, purgeTime } from '../control/leaving.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';

/**
 * Commits that a portal is to be left. Without records to be emptied it counts as uninstalled at once: nothing is written
 * there any more. The rest is `finishUninstall`, whoever gets to it. Twice is once.
 */
export const beginUninstall = async (
  deps: Deps,
  portalId: bigint,
  leaving: Leaving,
  person: Person,
): Promise<void> => {
  const at = new Date(deps.clock());
  const purgeAt = purgeTime(leaving, at.getTime());
  await inTransaction(deps.db, async (client) => {
    const isNew =
      leaving.properties === 'clear'
        ? await savePurgeTime(client, portalId, purgeAt)
        : await markUninstalled(client, portalId, { at, purgeAt, refused: null });
    if (!isNew) return;
    await markLeaving(client, portalId, null, { properties: leaving.properties, purgeAt });
    await addHumanAction(client, portalId, { ...person, action: 'uninstalled', detail: leaving, at });
  });
};

/**
 * HubSpot said that a portal's refresh token (`refused`, sealed) is worth nothing any more: somebody removed the app
 * there. The records stay as they are, since nobody can write to them, and our copy goes in 30 days.
 */
export const noteUninstalled = async (deps: Deps, portalId: bigint, refused: string): Promise<void> => {
  const leaving: Leaving = { properties: 'keep', purge: 'days30' };
  const at = new Date(deps.clock());
  const purgeAt = purgeTime(leaving, at.getTime());
  await inTransaction(deps.db, async (client) => {
    if (!(await markUninstalled(client, portalId, { at, purgeAt, refused }))) return;
    await markLeaving(client, portalId, null, { properties: 'keep', purgeAt });
  });
};
