import { failed, type Outcome, success } from '../../outcome.ts';
import { gatherGrowing } from '../../store/database/gatherStatistics.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { clearUnlinked } from '../../store/writes/clearUnlinked.ts';
import { countLinkedRecords } from '../../store/writes/countLinkedRecords.ts';
import { pageLinkedRecords } from '../../store/writes/pageLinkedRecords.ts';
import { saveDesired } from '../../store/writes/saveDesired.ts';
import { readFacts } from '../factsColumn.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import type { RunOptions } from '../runOptions.ts';
import { type RecordCustomer, recordValues } from './recordValues.ts';

const PAGE_SIZE = 200;

/** Customers by the record that they are linked to. */
export const byRecord = (customers: RecordCustomer[]): Map<bigint, RecordCustomer[]> => {
  const records = new Map<bigint, RecordCustomer[]>();
  for (const customer of customers) {
    const others = records.get(customer.recordId);
    if (others) others.push(customer);
    else records.set(customer.recordId, [customer]);
  }
  return records;
};

/**
 * Works out what every linked record of a portal should say, over all of its customers and connections, and puts what
 * differs from last time in line for writing; records that lost their customers are to be emptied. Speaks to nobody
 * but the database, and may be repeated. Answers how many records are linked and how many of them changed.
 */
export const fillWrites = async (
  deps: HubSpotDeps,
  portalId: bigint,
  { runId, cause, eventAt = null, onProgress, signal }: RunOptions,
): Promise<Outcome<{ records: number; changed: number }, { kind: 'stopped' }>> => {
  const valuesOf = await recordValues(deps, portalId);
  const total = await countLinkedRecords(deps.db, portalId);
  const now = deps.clock();
  const why = { runId, cause, eventAt };
  let records = 0;
  let changed = 0;
  let pages = 0;
  for (const { objectTypeId, object } of OBJECT_TYPES) {
    for (let after = 0n; ; ) {
      if (signal?.aborted) return failed({ kind: 'stopped' });
      const page = await inTransaction(deps.db, async (client) => {
        const rows = await pageLinkedRecords(client, portalId, objectTypeId, after, PAGE_SIZE);
        const linked = byRecord(rows.map((row) => ({ ...row, facts: readFacts(row.facts) })));
        const values = [...linked].map(([recordId, customers]) => ({
          recordId,
          desired: valuesOf(object, customers),
        }));
        const saved = await saveDesired(client, portalId, objectTypeId, values, { ...why, now });
        return { saved, size: values.length, last: values.at(-1)?.recordId };
      });
      if (page.last === undefined) break;
      pages += 1;
      await gatherGrowing(deps.db, 'record_write', pages);
      changed += page.saved;
      records += page.size;
      after = page.last;
      await onProgress?.(records, Math.max(records, total));
    }
  }
  changed += await clearUnlinked(deps.db, portalId, { ...why, now });
  return success({ records, changed });
};
