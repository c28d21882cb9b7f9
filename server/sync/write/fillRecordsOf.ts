import type { Database } from '../../store/database/openDatabase.ts';
import { listRecordCustomers } from '../../store/writes/listRecordCustomers.ts';
import { listRecordsOf } from '../../store/writes/listRecordsOf.ts';
import { saveDesired } from '../../store/writes/saveDesired.ts';
import { readFacts } from '../factsColumn.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import { byRecord } from './fillWrites.ts';
import type { RecordValues } from './recordValues.ts';

/** Why a customer's records may differ now, and since when in Stripe. */
export type Cause = { cause: string; eventAt: Date | null };

/** What several causes of one record come to: the newest one's name, and the earliest time. */
const together = (causes: readonly Cause[]): Cause | null => {
  const times = causes.flatMap(({ eventAt }) => (eventAt === null ? [] : [eventAt.getTime()]));
  const last = causes.at(-1);
  if (last === undefined) return null;
  return { cause: last.cause, eventAt: times.length === 0 ? null : new Date(Math.min(...times)) };
};

/**
 * Works out what the records of some customers should say, over all customers of each record, and puts what differs in
 * line for writing. Only the database is asked, through `asked`: the transaction that stored the facts. Answers how
 * many records are to be written. `now` in milliseconds.
 */
export const fillRecordsOf = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  causes: ReadonlyMap<string, Cause>,
  { valuesOf, now }: { valuesOf: RecordValues; now: number },
): Promise<number> => {
  const own = await listRecordsOf(asked, portalId, connectionId, [...causes.keys()]);
  let changed = 0;
  for (const { objectTypeId, object } of OBJECT_TYPES) {
    const links = own.filter((link) => link.objectTypeId === objectTypeId);
    const ids = [...new Set(links.map(({ recordId }) => recordId))];
    const rows = await listRecordCustomers(asked, portalId, objectTypeId, ids);
    const records = byRecord(rows.map((row) => ({ ...row, facts: readFacts(row.facts) })));
    const values = [...records].map(([recordId, customers]) => {
      const because = together(
        links
          .filter((link) => link.recordId === recordId)
          .flatMap(({ customerId }) => causes.get(customerId) ?? []),
      );
      return { recordId, desired: valuesOf(object, customers), ...(because ? { own: because } : {}) };
    });
    if (values.length === 0) continue;
    const otherwise = { runId: null, cause: 'link', eventAt: null, now };
    changed += await saveDesired(asked, portalId, objectTypeId, values, otherwise);
  }
  return changed;
};
