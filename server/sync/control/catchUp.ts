import type { Database } from '../../store/database/openDatabase.ts';
import { hastenEvents } from '../../store/inbox/hastenEvents.ts';
import { followParked } from '../../store/runs/followParked.ts';
import { hasRun } from '../../store/runs/hasRun.ts';
import type { Deps } from '../deps.ts';
import { requestRun } from '../requestRun.ts';

/**
 * Asks again for everything that a key could not do: a new reading if there ever was one, and the events that wait or
 * were set aside. By the client of the transaction that stores the better key; nudge `import` and `stripe` after it.
 */
export const catchUp = async (
  deps: Deps,
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
): Promise<void> => {
  await hastenEvents(client, portalId, connectionId);
  await deps.wakeUp.ask(client, 'stripe', [portalId]);
  if (!(await hasRun(client, portalId, connectionId))) return;
  await followParked(client, portalId, connectionId);
  await requestRun(deps, client, portalId, connectionId, 'read');
  await deps.wakeUp.ask(client, 'import', [portalId]);
};
