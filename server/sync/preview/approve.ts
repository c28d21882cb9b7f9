import { listImported } from '../../store/connections/listImported.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { lockInstalled } from '../../store/portals/lockInstalled.ts';
import { saveApproval } from '../../store/portals/saveApproval.ts';
import type { Deps } from '../deps.ts';
import { requestRun } from '../requestRun.ts';

/** Who approves, by HubSpot's signature. */
type Person = { userId: string | null; userEmail: string | null };

/** What came of an approval; `nothing_read`: there is no preview yet that anybody could have looked at. */
export type Approval = { state: 'approved' | 'not_installed' | 'nothing_read' };

/**
 * A person has seen the preview and lets us write to HubSpot. In one transaction: the approval, its line in the audit
 * log, and a run of every connection that makes the properties, links with creation and writes. Approved a second time
 * nothing happens.
 */
export const approve = async (deps: Deps, portalId: bigint, person: Person): Promise<Approval> => {
  const at = new Date(deps.clock());
  const approval = await inTransaction(deps.db, async (client): Promise<Approval> => {
    if (!(await lockInstalled(client, portalId))) return { state: 'not_installed' };
    const read = (await listImported(client, portalId)).filter(({ imported }) => imported);
    if (read.length === 0) return { state: 'nothing_read' };
    if (!(await saveApproval(client, portalId, { at, by: person.userEmail }))) return { state: 'approved' };
    const runs: string[] = [];
    for (const { id } of read) runs.push((await requestRun(deps, client, portalId, id, 'properties')).runId);
    await addHumanAction(client, portalId, { ...person, action: 'approved', detail: { runs }, at });
    await deps.wakeUp.ask(client, 'import', [portalId]);
    return { state: 'approved' };
  });
  deps.wakeUp.nudge('import');
  return approval;
};
