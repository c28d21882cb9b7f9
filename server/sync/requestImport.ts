import { findConnection } from '../store/connections/findConnection.ts';
import type { Deps } from './deps.ts';
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
): Promise<RequestedImport> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection) return { state: 'refused', reason: 'not_found' };
  if (connection.state === 'revoked') return { state: 'refused', reason: 'revoked' };
  return { state: 'requested', ...(await requestRun(deps, deps.db.pool, portalId, connectionId, 'read')) };
};
