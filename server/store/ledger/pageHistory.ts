import { z } from 'zod';
import type { Database } from '../database/openDatabase.ts';
import { runKindSql } from '../runs/runKind.ts';

/** What was done to a record, with what is still known of its cause. */
export type HistoryEntry = {
  id: bigint;
  action: 'update' | 'create' | 'archive';
  /** Null: never written by us before. */
  before: Record<string, string | null>;
  after: Record<string, string>;
  cause: string | null;
  /** Of the Stripe event that is the cause, while it is kept. */
  eventType: string | null;
  eventAt: Date | null;
  at: Date;
  runId: string | null;
  runKind: string | null;
};

type Row = {
  id: string;
  action: HistoryEntry['action'];
  before: unknown;
  after: unknown;
  cause: string | null;
  event_type: string | null;
  event_at: Date | null;
  at: Date;
  run_id: string | null;
  run_kind: string | null;
};

const STATEMENT = `
  select l.id, l.action, l.before, l.after, l.cause, l.event_at, l.at, l.run_id, e.type as event_type,
         coalesce(p.kind, case when i.id is not null then ${runKindSql('i')} end) as run_kind
    from ledger l
    left join import_run i on i.portal_id = l.portal_id and i.id = l.run_id
    left join portal_run p on p.portal_id = l.portal_id and p.id = l.run_id
    left join lateral (
      select e.type from stripe_connection c join stripe_event e on e.connection_id = c.id and e.event_id = l.cause
       where c.portal_id = l.portal_id limit 1
    ) e on l.cause like 'evt\\_%'
   where l.portal_id = $1 and l.object_type_id = $2 and l.record_id = $3 and ($4::bigint is null or l.id < $4)
   order by l.id desc
   limit $5`;

const beforeColumn = z.record(z.string(), z.string().nullable());
const afterColumn = z.record(z.string(), z.string());

/** What we did to a record, newest first, older than the entry `before` (null: from the newest). */
export const pageHistory = async (
  db: Database,
  portalId: bigint,
  record: { objectTypeId: string; recordId: bigint },
  before: bigint | null,
  limit: number,
): Promise<HistoryEntry[]> => {
  const { rows } = await db.pool.query<Row>(STATEMENT, [
    portalId.toString(),
    record.objectTypeId,
    record.recordId.toString(),
    before?.toString() ?? null,
    limit,
  ]);
  return rows.map((row) => ({
    id: BigInt(row.id),
    action: row.action,
    before: beforeColumn.parse(row.before),
    after: afterColumn.parse(row.after),
    cause: row.cause,
    eventType: row.event_type,
    eventAt: row.event_at,
    at: row.at,
    runId: row.run_id,
    runKind: row.run_kind,
  }));
};
