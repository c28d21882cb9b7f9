import type { Database } from '../database/openDatabase.ts';

// The row is written in any case: its lock keeps the run in its phase until the caller's transaction is there to be seen.
const STATEMENT = `
  update import_run
     set counters = case
           when $3 = 'read' and counters ->> 'from' = 'facts'
             then counters || '{"again": "read"}'
           when $3 = 'facts' and state = 'running' and phase <> 'read' and counters ->> 'again' is null
             then counters || '{"again": "facts"}'
           else counters
         end
   where portal_id = $1 and connection_id = $2::uuid and state in ('queued', 'running')
  returning id`;

/**
 * Lets the open run of a connection serve who asks for one from a phase on; answers its id, null when none is open. A
 * run that is past that phase, or never comes to it, is to be followed by another (`finishRun`).
 */
export const joinOpenRun = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  from: 'read' | 'facts',
): Promise<string | null> => {
  const { rows } = await asked.query<{ id: string }>(STATEMENT, [portalId.toString(), connectionId, from]);
  return rows[0]?.id ?? null;
};
