import type { Database } from '../database/openDatabase.ts';

type SnapshotRow = {
  customerId: string;
  email: string | null;
  status: string;
  facts: object;
  /** yes: it goes to HubSpot; no: unless it did before; never. */
  inclusion: string;
};

/** A movement as it is stored; `movement` is billing/movements/movement.ts. */
export type MovementRow = {
  customerId: string;
  key: string;
  at: number;
  type: string;
  currency: string;
  /** Minor units, signed. */
  change: number;
  movement: object;
};

/** A state to keep; `state` is billing/movements/state.ts. */
type StateRow = { customerId: string; subscriptionId: string; at: number; state: object };

/** How far a run's facts have come with these rows. */
type FactsProgress = { runId: string; done: number; total: number; cursor: string };

export type SnapshotBatch = {
  rows: readonly SnapshotRow[];
  /** The choices by which the inclusion was judged. */
  rules: { filter: string; excludedDomains: readonly string[] };
  movements: readonly MovementRow[];
  states: readonly StateRow[];
  computedAt: Date;
  /** Nothing was read for it: customers that are there keep the time of their last facts, which says how old they are. */
  keepComputedAt: boolean;
  progress: FactsProgress | null;
};

// The lock keeps the choices as they are until the facts are there: a filter that is changed in that moment finds them.
const STATEMENT = `
  with rules as (
    select sync_filter = $10 and excluded_domains = $11::text[] as hold from portal where portal_id = $1 for share
  ), rows as (
    select r.*
      from json_to_recordset($3::json) as r ("customerId" text, email text, status text, facts jsonb, inclusion text), rules
     where rules.hold
  ), stored as (
    insert into snapshot as s (portal_id, connection_id, customer_id, email, status, facts, computed_at, included)
    select $1::bigint, $2::uuid, "customerId", email, status, facts, $4::timestamptz, inclusion = 'yes' from rows
        on conflict (connection_id, customer_id) do update
       set email = excluded.email, status = excluded.status, facts = excluded.facts,
           included = (select case when r.inclusion = 'no' then s.included else r.inclusion = 'yes' end
                         from rows r where r."customerId" = s.customer_id),
           computed_at = case when $9::boolean then s.computed_at else excluded.computed_at end
     where s.computed_at <= excluded.computed_at
    returning customer_id
  ), seen as (
    insert into subscription_state as k (connection_id, customer_id, subscription_id, at, state)
    select $2::uuid, n."customerId", n."subscriptionId", n.at, n.state
      from json_to_recordset($7::json) as n ("customerId" text, "subscriptionId" text, at int, state jsonb)
      join stored on stored.customer_id = n."customerId"
        on conflict (connection_id, subscription_id, at) do update set state = excluded.state
  ), wanted as (
    select w.*
      from json_to_recordset($8::json)
        as w ("customerId" text, key text, at int, type text, currency text, change bigint, movement jsonb)
      join stored on stored.customer_id = w."customerId"
  ), gone as (
    delete from movement m
     using stored
     where m.connection_id = $2::uuid and m.customer_id = stored.customer_id
       and not exists (select from wanted w where w."customerId" = m.customer_id and w.key = m.key)
  ), moved as (
    insert into movement as m (portal_id, connection_id, customer_id, key, at, type, currency, change, movement)
    select $1::bigint, $2::uuid, "customerId", key, at, type, currency, change, movement from wanted
        on conflict (connection_id, customer_id, key) do update
       set at = excluded.at, type = excluded.type, change = excluded.change, movement = excluded.movement
     where m.movement is distinct from excluded.movement
  ), progress as (
    update import_run set counters = counters || jsonb_build_object('facts', $6::jsonb)
     where id = $5::uuid and (select hold from rules)
  )
  select hold from rules`;

/**
 * Stores what was computed of a batch of customers in one statement: facts, states to keep, movements (those that no
 * longer hold are removed), whether it goes to HubSpot, and how far its run has come. A customer of whom later facts are
 * there already keeps all that it has. Answers false, with nothing stored, when the choices are not those any more by
 * which the customers were judged.
 */
export const saveSnapshots = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  { rows, rules, movements, states, computedAt, keepComputedAt, progress }: SnapshotBatch,
): Promise<boolean> => {
  const { rows: held } = await asked.query<{ hold: boolean }>(STATEMENT, [
    portalId.toString(),
    connectionId,
    JSON.stringify(rows),
    computedAt,
    progress?.runId ?? null,
    JSON.stringify(progress && { done: progress.done, total: progress.total, cursor: progress.cursor }),
    JSON.stringify(states),
    JSON.stringify(movements),
    keepComputedAt,
    rules.filter,
    rules.excludedDomains,
  ]);
  return held[0]?.hold ?? false;
};
