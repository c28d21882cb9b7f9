import type { Database } from '../database/openDatabase.ts';

/** An object that Stripe has no more; `fetchedAt`: when the request that found out started. */
export type GoneObject = { kind: string; id: string; fetchedAt: Date };

const STATEMENT = `
  update stripe_object o set deleted = true, fetched_at = g."fetchedAt"
    from json_to_recordset($2::json) as g (kind text, id text, "fetchedAt" timestamptz)
   where o.connection_id = $1::uuid and o.kind = g.kind and o.id = g.id and o.fetched_at <= g."fetchedAt"`;

/** Marks objects as deleted and keeps their data: a deleted coupon still discounts what was sold with it. */
export const markDeleted = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  gone: readonly GoneObject[],
): Promise<void> => {
  if (gone.length > 0) await asked.query(STATEMENT, [connectionId, JSON.stringify(gone)]);
};
