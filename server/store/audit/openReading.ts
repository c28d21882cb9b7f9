import type { Database } from '../database/openDatabase.ts';

const FIND = `
  select id from import_run where connection_id = $1::uuid and state = 'audit' and counters ->> 'audit' = $2`;

const ADD = `
  insert into import_run (portal_id, id, connection_id, state, phase, horizon, started_at, counters)
  values ($1, $3, $2::uuid, 'audit', 'read', $4, $5, jsonb_build_object('from', 'read', 'audit', $6::text))`;

/**
 * The reading of a connection that belongs to an audit: a run that is no import (its state is "audit"), so that it
 * has slices like one, goes on after a stop like one, and is in nobody's way. Answers the one that there is, or makes
 * it; `horizon` in epoch seconds.
 */
export const openReading = async (
  db: Database,
  portalId: bigint,
  connectionId: string,
  wanted: { id: string; auditId: string; horizon: number; startedAt: Date },
): Promise<string> => {
  const { rows } = await db.pool.query<{ id: string }>(FIND, [connectionId, wanted.auditId]);
  if (rows[0]) return rows[0].id;
  const { id, auditId, horizon, startedAt } = wanted;
  await db.pool.query(ADD, [portalId.toString(), connectionId, id, horizon, startedAt, auditId]);
  return id;
};
