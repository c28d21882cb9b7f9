import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { lockInstalled } from '../../store/portals/lockInstalled.ts';
import { savePause } from '../../store/portals/savePause.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';

/**
 * Stops the writing to a portal between two batches, whoever writes; reading goes on, and what changes meanwhile waits.
 * Answers false when the portal is not installed.
 */
export const pause = async (deps: Deps, portalId: bigint, person: Person): Promise<boolean> => {
  const at = new Date(deps.clock());
  return inTransaction(deps.db, async (client) => {
    if (!(await lockInstalled(client, portalId))) return false;
    if (await savePause(client, portalId, { at, by: person.userEmail }))
      await addHumanAction(client, portalId, { ...person, action: 'paused', detail: {}, at });
    return true;
  });
};
