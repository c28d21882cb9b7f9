import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update portal_run set state = 'running', counters = counters || $3::jsonb
   where portal_id = $1 and id = $2::uuid and state in ('queued', 'running')`;

/** Notes how far a run has come: the given counters replace those of the same names. The pool, or a transaction's client. */
export const savePortalCounters = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  id: string,
  counters: object,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), id, JSON.stringify(counters)]);
};
