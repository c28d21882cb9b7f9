import type { Database } from '../../store/database/openDatabase.ts';
import { emptyRecords } from '../../store/writes/emptyRecords.ts';
import { listRecordCustomers } from '../../store/writes/listRecordCustomers.ts';
import type { WriteCause } from '../../store/writes/recordWrite.ts';
import { saveDesired } from '../../store/writes/saveDesired.ts';
import { readFacts } from '../factsColumn.ts';
import { OBJECT_TYPES } from '../properties/objectTypes.ts';
import { byRecord } from './fillWrites.ts';
import type { RecordValues } from './recordValues.ts';

/**
 * Works out what these records should say now that other customers belong to them, and puts them in line for writing;
 * who has none left is emptied. Only the database is asked, through `asked`. `now` in milliseconds.
 */
export const refillRecords = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  objectTypeId: string,
  recordIds: readonly bigint[],
  { valuesOf, ...why }: WriteCause & { valuesOf: RecordValues; now: number },
): Promise<void> => {
  const object = OBJECT_TYPES.find((one) => one.objectTypeId === objectTypeId)?.object;
  if (object === undefined || recordIds.length === 0) return;
  const rows = await listRecordCustomers(asked, portalId, objectTypeId, recordIds);
  const records = byRecord(rows.map((row) => ({ ...row, facts: readFacts(row.facts) })));
  const values = [...records].map(([recordId, customers]) => ({
    recordId,
    desired: valuesOf(object, customers),
  }));
  if (values.length > 0) await saveDesired(asked, portalId, objectTypeId, values, why);
  await emptyRecords(asked, portalId, objectTypeId, recordIds, why);
};
