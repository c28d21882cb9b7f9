import type { Database } from '../database/openDatabase.ts';
import { candidatesColumn, type LinkCandidate } from '../links/link.ts';
import { INBOX_ROWS } from './inboxRows.ts';

/** A row of the match inbox; `mrr` is read by the caller. */
export type MatchRow = {
  connectionId: string;
  customerId: string;
  objectTypeId: '0-1' | '0-2';
  kind: 'ambiguous' | 'missing' | 'invalid' | 'deleted' | 'refused' | 'ignored';
  name: string | null;
  email: string | null;
  status: string;
  mrr: unknown;
  accountName: string;
  livemode: boolean;
  reason: string;
  candidates: LinkCandidate[];
  /** Sum of the MRR's minor units, whatever their currencies: the order. */
  weight: string;
};

/** The last row of the page before. */
export type MatchCursor = Pick<MatchRow, 'weight' | 'connectionId' | 'customerId' | 'objectTypeId'>;

const STATEMENT = `
  with weighed as (
    select inbox.*, coalesce((select sum((m ->> 'amount')::numeric)
                                from jsonb_array_elements(case jsonb_typeof(mrr) when 'array' then mrr else '[]' end) m), 0)
                      as weight
      from (${INBOX_ROWS}) as inbox
     where kind = $2 or $2::text is null and kind <> 'ignored'
  )
  select w.connection_id as "connectionId", w.customer_id as "customerId", w.object_type_id as "objectTypeId",
         w.kind, w.name, w.email, w.status, w.mrr, c.account_name as "accountName", c.livemode, w.reason, w.candidates,
         w.weight::text as weight
    from weighed w
    join stripe_connection c on c.id = w.connection_id
   where $3::numeric is null
      or (-w.weight, w.connection_id, w.customer_id, w.object_type_id) > (-$3::numeric, $4::uuid, $5::text, $6::text)
   order by -w.weight, w.connection_id, w.customer_id, w.object_type_id
   limit $7`;

/** The next rows of the match inbox, the highest MRR first; `kind` null: all that wait. */
export const pageMatches = async (
  db: Database,
  portalId: bigint,
  kind: string | null,
  after: MatchCursor | null,
  limit: number,
): Promise<MatchRow[]> => {
  const { rows } = await db.pool.query<MatchRow>(STATEMENT, [
    portalId.toString(),
    kind,
    after?.weight ?? null,
    after?.connectionId ?? null,
    after?.customerId ?? null,
    after?.objectTypeId ?? null,
    limit,
  ]);
  return rows.map((row) => ({
    ...row,
    candidates: row.kind === 'ambiguous' ? candidatesColumn.parse(row.candidates) : [],
  }));
};
