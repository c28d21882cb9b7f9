import { inTransaction } from '../../store/database/inTransaction.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import { listHalfRead } from '../../store/redrive/listHalfRead.ts';
import { redriveEvents } from '../../store/redrive/redriveEvents.ts';
import { redriveRecords } from '../../store/redrive/redriveRecords.ts';
import { followParked } from '../../store/runs/followParked.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';
import { requestRun } from '../requestRun.ts';

/** What is to be tried again; `ids`: only these (event ids, or records as "0-1:123"). */
export type Redrive = { what: 'events' | 'records' | 'all'; ids: readonly string[] | null };

/** How many events and records stand in line again, and how many imports were asked for. */
export type Redriven = { events: number; records: number; imports: number };

/**
 * Tries again what was set aside: events, records that HubSpot refused, and for `all` also what an import could not read.
 * Whatever is still wrong is set aside again with its reason.
 */
export const redrive = async (
  deps: Deps,
  portalId: bigint,
  { what, ids }: Redrive,
  person: Person,
): Promise<Redriven> => {
  const now = deps.clock();
  const redriven = await inTransaction(deps.db, async (client): Promise<Redriven> => {
    const none = { stripe: 0, hubspot: 0 };
    const { stripe, hubspot } = what === 'records' ? none : await redriveEvents(client, portalId, ids);
    const records = what === 'events' ? 0 : await redriveRecords(client, portalId, ids, now);
    const halves = what === 'all' && ids === null ? await listHalfRead(client, portalId) : [];
    for (const connectionId of halves) {
      await followParked(client, portalId, connectionId);
      await requestRun(deps, client, portalId, connectionId, 'read');
    }
    if (stripe > 0) await deps.wakeUp.ask(client, 'stripe', [portalId]);
    if (hubspot + records > 0) await deps.wakeUp.ask(client, 'hubspot', [portalId]);
    if (halves.length > 0) await deps.wakeUp.ask(client, 'import', [portalId]);
    const detail = { what, events: stripe + hubspot, records, imports: halves.length };
    await addHumanAction(client, portalId, { ...person, action: 'redriven', detail, at: new Date(now) });
    return { events: stripe + hubspot, records, imports: halves.length };
  });
  for (const task of ['stripe', 'hubspot', 'import'] as const) deps.wakeUp.nudge(task);
  return redriven;
};
