import { findConnection } from '../../store/connections/findConnection.ts';
import { inTransaction } from '../../store/database/inTransaction.ts';
import { markLeaving } from '../../store/disconnect/markLeaving.ts';
import { addHumanAction } from '../../store/humanActions/addHumanAction.ts';
import type { Person } from '../person.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { type Disconnected, finishDisconnect } from './finishDisconnect.ts';
import { type Leaving, purgeTime } from './leaving.ts';

/** `gone`: it was disconnected before, or somebody else is at it. */
export type DisconnectEnd =
  | ({ state: 'disconnected'; purgeAt: Date } & Disconnected)
  | { state: 'gone'; purgeAt: Date | null }
  | { state: 'not_found' };

/**
 * Takes a Stripe account away from a portal. What is asked for is committed first, with its line in the audit log, so
 * that a process that dies on the way leaves something to be finished (finishLeaving.ts); then the connection is ended.
 * Twice is once.
 */
export const disconnect = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
  leaving: Leaving,
  person: Person,
): Promise<DisconnectEnd> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection) return { state: 'not_found' };
  if (connection.disconnectedAt !== null) return { state: 'gone', purgeAt: connection.purgeAt };
  const now = deps.clock();
  const purgeAt = purgeTime(leaving, now);
  await inTransaction(deps.db, async (client) => {
    const { properties } = leaving;
    if ((await markLeaving(client, portalId, connectionId, { properties, purgeAt })) === 0) return;
    const detail = { account: connection.accountName, accountId: connection.accountId, ...leaving };
    await addHumanAction(client, portalId, { ...person, action: 'disconnected', detail, at: new Date(now) });
  });
  const ended = await finishDisconnect(deps, portalId, connectionId);
  return ended === null ? { state: 'gone', purgeAt } : { state: 'disconnected', purgeAt, ...ended };
};
