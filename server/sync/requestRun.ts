import { randomUUID } from 'node:crypto';
import { epochSeconds } from '../clock.ts';
import type { Database } from '../store/database/openDatabase.ts';
import { addRun } from '../store/runs/addRun.ts';
import { joinOpenRun } from '../store/runs/joinOpenRun.ts';
import type { RunStart } from '../store/runs/runRow.ts';
import type { Deps } from './deps.ts';

/**
 * Asks for a run of a connection from a phase on. Whoever asks, and however often: a connection has one open run, which
 * the database itself holds, and one that cannot serve any more is followed by another. `asked` is the pool or a
 * transaction's client. The caller puts the portal into the queue.
 */
export const requestRun = async (
  { clock }: Pick<Deps, 'clock'>,
  asked: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  connectionId: string,
  from: RunStart,
): Promise<{ runId: string; isNew: boolean }> => {
  const open = await joinOpenRun(asked, portalId, connectionId, from);
  if (open !== null) return { runId: open, isNew: false };
  const id = randomUUID();
  const run = { id, connectionId, from, horizon: epochSeconds(clock), startedAt: new Date(clock()) };
  if (await addRun(asked, portalId, run)) return { runId: id, isNew: true };
  // Somebody else's run came between the two statements.
  return requestRun({ clock }, asked, portalId, connectionId, from);
};
