import { setMaxListeners } from 'node:events';
import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import type { StripeReader } from '../../stripe/reader.ts';
import { keyPurpose } from '../keyPurpose.ts';
import { deniedPermissions } from '../reading/deniedPermissions.ts';
import type { StripeDeps } from '../stripeDeps.ts';
import type { ReadFrom } from './readHints.ts';

/** Ends all reading at the first answer that says that the key is refused: nothing more is asked with it. */
const untilRevoked = (reader: StripeReader, revoked: AbortController): StripeReader => ({
  read: async (request, signal) => {
    const outcome = await reader.read(request, signal);
    if (!outcome.ok && outcome.failure.kind === 'revoked') revoked.abort();
    return outcome;
  },
});

/** A connection's key, opened for reading within its account's limits until the signal fires or the key is refused. */
export const connectionReader = (
  { vault, stripe }: StripeDeps,
  connection: ConnectionRow,
  signal: AbortSignal,
): ReadFrom & { denied: Set<string> } => {
  const key = vault.open(connection.keySealed, keyPurpose(connection.portalId, connection.id));
  const mode = connection.livemode ? 'live' : 'test';
  const revoked = new AbortController();
  const either = AbortSignal.any([signal, revoked.signal]);
  // Every wait of every read listens to it.
  setMaxListeners(0, either);
  return {
    connectionId: connection.id,
    reader: untilRevoked(stripe.reader(key, { id: connection.accountId, mode }), revoked),
    denied: new Set(deniedPermissions(connection.permissions)),
    signal: either,
  };
};
