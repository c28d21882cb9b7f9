import type { Database } from '../database/openDatabase.ts';

const STATEMENT = `
  update import_run r set counters = counters || '{"again":"read"}'
   where r.portal_id = $1 and r.connection_id = $2::uuid and r.state in ('queued', 'running')
     and exists (select from import_slice s where s.run_id = r.id and s.parked is not null)`;

/** Lets another reading follow an open run that had to leave something out: what it left can be read by now. */
export const followParked = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
): Promise<void> => {
  await asked.query(STATEMENT, [portalId.toString(), connectionId]);
};
