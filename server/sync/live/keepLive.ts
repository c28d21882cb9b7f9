import { listDueConnections } from '../../store/live/listDueConnections.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { keepConnectionLive } from './keepConnectionLive.ts';
import { SILENT } from './liveWords.ts';

/** Connections at once: each is bound by its own account's limits. */
const AT_ONCE = 4;

/**
 * Looks after the live updates of every connection that is due (`listDueConnections`): every minute, and once with
 * `everyone` when a process starts, since nobody knows how long nothing could be delivered. It may be called while
 * an earlier call is still at work, here or in another process: one at a time looks after a connection. A connection
 * that fails for a reason nobody expected is logged and stays due.
 */
export const keepLive = async (
  deps: StripeDeps,
  { everyone = false, signal }: { everyone?: boolean; signal?: AbortSignal } = {},
): Promise<void> => {
  const due = await listDueConnections(deps.db, { everyone, silent: SILENT });
  const next = async (): Promise<void> => {
    for (let one = due.shift(); one !== undefined && !signal?.aborted; one = due.shift()) {
      const { connectionId } = one;
      await keepConnectionLive(deps, one, signal).catch((error: unknown) =>
        deps.log.error({ error, connectionId }, 'looking after live updates failed'),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
};
