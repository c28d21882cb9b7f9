import type pg from 'pg';

const LOCK = 'select from portal where portal_id = $1 for update';

const OPEN = `
  select id, options from portal_run
   where portal_id = $1 and kind = $2 and state in ('queued', 'running') order by started_at limit 1`;

const ADD = `
  insert into portal_run (portal_id, id, kind, state, options, requested_by, started_at)
  values ($1, $2, $3, 'queued', $4, $5, $6)`;

/** What is asked for; `requestedBy` is null when it is the schedule. */
export type WantedRun = {
  id: string;
  kind: 'audit' | 'undo';
  options: object;
  requestedBy: string | null;
  startedAt: Date;
};

/**
 * Adds a run over a portal unless one of its kind is open; answers which it is, and what that one was asked. The
 * portal's row is locked until the transaction ends, so that two who ask at once get the same run.
 */
export const joinPortalRun = async (
  client: pg.PoolClient,
  portalId: bigint,
  { id, kind, options, requestedBy, startedAt }: WantedRun,
): Promise<{ id: string; isNew: boolean; options: unknown }> => {
  const portal = portalId.toString();
  await client.query(LOCK, [portal]);
  const { rows } = await client.query<{ id: string; options: unknown }>(OPEN, [portal, kind]);
  if (rows[0]) return { ...rows[0], isNew: false };
  await client.query(ADD, [portal, id, kind, JSON.stringify(options), requestedBy, startedAt]);
  return { id, isNew: true, options };
};
