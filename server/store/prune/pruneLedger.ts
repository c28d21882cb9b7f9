import type { Database } from '../database/openDatabase.ts';
import { pruneRows } from './pruneRows.ts';

/** Deletes what the ledger tells of before a moment: it can be neither shown nor undone any more. */
export const pruneLedger = (db: Database, before: Date): Promise<number> =>
  pruneRows(db, 'ledger', 'at < $1', before);
