import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import type { StripeReader } from '../../stripe/reader.ts';
import type { EndpointWriter } from '../../stripe/webhooks/writeEndpoint.ts';
import { keyPurpose } from '../keyPurpose.ts';
import type { StripeDeps } from '../stripeDeps.ts';

/** A connection's Stripe account as its live updates use it. */
export type OpenAccount = { reader: StripeReader; writer: EndpointWriter };

/** Opens a connection's key. The readings share the limits of everything else that reads the account. */
export const openAccount = (
  { stripe, vault }: StripeDeps,
  { portalId, id, keySealed, accountId, livemode }: ConnectionRow,
  signal?: AbortSignal,
): OpenAccount => {
  const key = vault.open(keySealed, keyPurpose(portalId, id));
  return {
    reader: stripe.reader(key, { id: accountId, mode: livemode ? 'live' : 'test' }),
    writer: { client: stripe.client(key), wait: stripe.wait, ...(signal ? { signal } : {}) },
  };
};
