import type { Database } from '../database/openDatabase.ts';
import { runKindSql } from '../runs/runKind.ts';

/** A run that wrote to records. */
export type LedgerRun = {
  id: string;
  kind: 'import' | 'recalculation' | 'writing' | 'matching' | 'audit' | 'undo';
  isOpen: boolean;
  startedAt: Date;
};

type Row = { id: string; kind: LedgerRun['kind']; is_open: boolean; started_at: Date };

const STATEMENT = `
  select id, ${runKindSql('import_run')} as kind,
         state in ('queued', 'running') as is_open, started_at
    from import_run where portal_id = $1 and id = $2::uuid and state <> 'audit'
  union all
  select id, kind, state in ('queued', 'running'), started_at from portal_run where portal_id = $1 and id = $2::uuid`;

/** A run of a portal by its id, of whatever kind; null when the portal has none of that id. */
export const findLedgerRun = async (
  db: Database,
  portalId: bigint,
  runId: string,
): Promise<LedgerRun | null> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [portalId.toString(), runId]);
  const [row] = rows;
  return row ? { id: row.id, kind: row.kind, isOpen: row.is_open, startedAt: row.started_at } : null;
};
