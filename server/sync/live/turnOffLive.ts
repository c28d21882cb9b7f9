import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import { findConnection } from '../../store/connections/findConnection.ts';
import { endLive } from '../../store/live/endLive.ts';
import type { StripeFailure } from '../../stripe/failures.ts';
import { listEndpoints } from '../../stripe/webhooks/listEndpoints.ts';
import { removeEndpoint } from '../../stripe/webhooks/removeEndpoint.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import { TURNED_OFF } from './liveWords.ts';
import { openAccount } from './openAccount.ts';
import { ownEndpoints } from './settleEndpoint.ts';

/** `left`: our endpoint may still be in Stripe, and why; whoever owns the account can delete it there. */
export type TurnedOff = { state: 'removed' } | { state: 'left'; reason: string } | { state: 'not_found' };

const whyLeft = (failure: StripeFailure): string => {
  if (failure.kind === 'revoked') return 'Stripe no longer accepts the key';
  if (failure.kind === 'forbidden') return `the key lacks the permission ${failure.row} (Write)`;
  return failure.message;
};

const removeAll = async (deps: StripeDeps, connection: ConnectionRow): Promise<StripeFailure | null> => {
  const { reader, writer } = openAccount(deps, connection);
  const url = `${deps.stripeWebhookBase}/webhooks/stripe/${connection.webhookToken}`;
  const listed = await listEndpoints(reader);
  if (!listed.ok) return listed.failure;
  for (const { id } of ownEndpoints(listed.value, connection.id, url)) {
    const removed = await removeEndpoint(writer, id);
    if (!removed.ok) return removed.failure;
  }
  return null;
};

/** Takes our endpoints out of a connection's Stripe; answers why one may still be there, or null. Stores nothing. */
export const removeEndpoints = async (
  deps: StripeDeps,
  connection: ConnectionRow,
): Promise<string | null> => {
  const failure = await removeAll(deps, connection);
  if (failure === null) return null;
  const { portalId, id: connectionId } = connection;
  deps.log.warn(
    { portalId: String(portalId), connectionId, failure },
    'our webhook endpoint stays in Stripe',
  );
  return `ClearSync's webhook endpoint could not be removed from Stripe: ${whyLeft(failure)}.`;
};

/**
 * Takes our endpoint out of the customer's Stripe, as well as the key can, and ends live updates: no secret is kept,
 * and no delivery believed. Mark before that nobody wants them any more (`saveWanted`, or the connection's
 * `disconnectedAt`): a check under way then takes away what it made. It may be called again.
 */
export const turnOffLive = async (
  deps: StripeDeps,
  portalId: bigint,
  connectionId: string,
): Promise<TurnedOff> => {
  const connection = await findConnection(deps.db, portalId, connectionId);
  if (!connection) return { state: 'not_found' };
  const left = await removeEndpoints(deps, connection);
  const reason = left === null ? TURNED_OFF : `${TURNED_OFF} ${left} Delete it in Stripe.`;
  await endLive(deps.db, portalId, connectionId, reason, new Date(deps.clock()));
  return left === null ? { state: 'removed' } : { state: 'left', reason: left };
};
