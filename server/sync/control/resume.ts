import { listImported } from '../../store/connections/listImported.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { lockInstalled } from '../../store/portals/lockInstalled.ts';
import { savePause } from '../../store/portals/savePause.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';
import { requestRun } from '../requestRun.ts';

/**
 * Lets the writing go on: what waited is written, and a run makes up for what a pause keeps from being done (properties,
 * records that are to be made). Answers false when the portal is not installed.
 */
export const resume = async (deps: Deps, portalId: bigint, person: Person): Promise<boolean> => {
  const at = new Date(deps.clock());
  const isApproved = (await findPortal(deps.db, portalId))?.approvedAt instanceof Date;
  const isInstalled = await inTransaction(deps.db, async (client) => {
    if (!(await lockInstalled(client, portalId))) return false;
    if (!(await savePause(client, portalId, null))) return true;
    await addHumanAction(client, portalId, { ...person, action: 'resumed', detail: {}, at });
    if (isApproved) {
      for (const { id, imported } of await listImported(client, portalId))
        if (imported) await requestRun(deps, client, portalId, id, 'properties');
      await deps.wakeUp.ask(client, 'import', [portalId]);
    }
    await deps.wakeUp.ask(client, 'hubspot', [portalId]);
    return true;
  });
  deps.wakeUp.nudge('hubspot');
  deps.wakeUp.nudge('import');
  return isInstalled;
};
