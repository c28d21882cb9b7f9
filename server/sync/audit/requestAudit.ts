import { randomUUID } from 'node:crypto';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { joinPortalRun } from '../../store/portalRuns/joinPortalRun.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';

/** Asks for an audit of a portal; one that is under way is enough. `person` is null when the schedule asks. */
export const requestAudit = async (
  deps: Deps,
  portalId: bigint,
  person: Person | null,
): Promise<{ auditId: string; isNew: boolean }> => {
  const at = new Date(deps.clock());
  const audit = await inTransaction(deps.db, async (client) => {
    const requestedBy = person === null ? null : (person.userEmail ?? 'a person');
    const wanted = { id: randomUUID(), kind: 'audit' as const, options: {}, requestedBy, startedAt: at };
    const joined = await joinPortalRun(client, portalId, wanted);
    if (person)
      await addHumanAction(client, portalId, { ...person, action: 'audit_requested', detail: {}, at });
    await deps.wakeUp.ask(client, 'portal-run', [portalId]);
    return joined;
  });
  deps.wakeUp.nudge('portal-run');
  return { auditId: audit.id, isNew: audit.isNew };
};
