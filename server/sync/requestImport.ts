import { randomUUID } from 'node:crypto';
import { epochSeconds } from '../clock.ts';
import { findConnection } from '../store/connections/findConnection.ts';
import { addRun } from '../store/runs/addRun.ts';
import { findOpenRun } from '../store/runs/findOpenRun.ts';
import type { Deps } from './deps.ts';

/** The run to be worked on, whether it is new or was under way; or why there is none. */
export type RequestedImport =
  | { state: 'requested'; runId: string; isNew: boolean }
  | { state: 'refused'; reason: 'not_found' | 'revoked' };

/**
 * Asks for an import of a connection. Whoever asks, and however often: a connection has one open run, which the database
 * itself holds. The caller puts the run's id into the queue.
 */
export const requestImport = async (
  deps: Deps,
  portalId: bigint,
  connectionId: string,
): Promise<RequestedImport> => {
  const { db, clock } = deps;
  const connection = await findConnection(db, portalId, connectionId);
  if (!connection) return { state: 'refused', reason: 'not_found' };
  if (connection.state === 'revoked') return { state: 'refused', reason: 'revoked' };
  const id = randomUUID();
  const run = { id, connectionId, horizon: epochSeconds(clock), startedAt: new Date(clock()) };
  if (await addRun(db, portalId, run)) return { state: 'requested', runId: id, isNew: true };
  const open = await findOpenRun(db, portalId, connectionId);
  // It ended between the two statements: then there is room for a new one.
  if (!open) return requestImport(deps, portalId, connectionId);
  return { state: 'requested', runId: open.id, isNew: false };
};
