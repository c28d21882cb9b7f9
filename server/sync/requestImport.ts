import { findConnection } from '../store/connections/findConnection.ts';
import { inTransaction } from '../store/database/inTransaction.ts';
import { addHumanAction } from '../store/humanActions/addHumanAction.ts';
import type { Deps } from './deps.ts';
import { NOBODY, type Person } from './person.ts';
import { requestRun } from './requestRun.ts';

/** The run to be worked on, whether it is new or was under way; or why there is none. */
export type RequestedImport =
  | { state: 'requested'; runId: string; isNew: boolean }
  | { state: 'refused'; reason: 'not_found' | 'revoked' };

/** Asks for an import of a connection: one that runs already is enough. The caller puts the portal into the queue. */
export const requestImport = async (
  deps: Deps,
  portalId: bigint,
  connectionId: string,
  person: Person = NOBODY,
): Promise<RequestedImport> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection || connection.purgeAt !== null) return { state: 'refused', reason: 'not_found' };
  if (connection.state === 'revoked') return { state: 'refused', reason: 'revoked' };
  const run = await inTransaction(deps.db, async (client) => {
    const asked = await requestRun(deps, client, portalId, connectionId, 'read');
    const detail = { account: connection.accountName, runs: [asked.runId] };
    const at = new Date(deps.clock());
    await addHumanAction(client, portalId, { ...person, action: 'import_asked', detail, at });
    return asked;
  });
  return { state: 'requested', ...run };
};
