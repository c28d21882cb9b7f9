import type { Database } from '../database/openDatabase.ts';
import type { RunStart } from './runRow.ts';

const place = (phase: string): string =>
  `array_position(array['read', 'facts', 'properties', 'links', 'records', 'done'], ${phase})`;

const FROM = "coalesce(counters ->> 'from', 'read')";

/** The run comes to that phase yet; one that reads serves everybody who wants to have read. */
const SERVES = `
  ($3 = 'read' and ${FROM} = 'read')
  or (${place('$3')} >= ${place(FROM)} and (state = 'queued' or ${place('phase')} < ${place('$3')}))`;

// The row is written in any case: its lock keeps the run in its phase until the caller's transaction is there to be seen.
const STATEMENT = `
  update import_run
     set counters = case
           when ${SERVES} or ${place("counters ->> 'again'")} <= ${place('$3')} then counters
           else counters || jsonb_build_object('again', $3::text)
         end
   where portal_id = $1 and connection_id = $2::uuid and state in ('queued', 'running')
  returning id`;

/**
 * Lets the open run of a connection serve who asks for one from a phase on; answers its id, null when none is open. A
 * run that is past that phase, or never comes to it, is to be followed by another (`finishRun`), which begins with the
 * earliest phase that anybody asked for.
 */
export const joinOpenRun = async (
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  from: RunStart,
): Promise<string | null> => {
  const { rows } = await asked.query<{ id: string }>(STATEMENT, [portalId.toString(), connectionId, from]);
  return rows[0]?.id ?? null;
};
