import type { ConnectionRow } from '../../store/connections/connectionRow.ts';
import type { Vault } from '../../store/vault.ts';
import { type EndpointSecret, endpointSecretPurpose, storedEndpointSecrets } from './endpointSecrets.ts';

/** How long the secret of a replaced endpoint stays good: what was under way arrives by it (reference/stripe.md §3). */
const OVERLAP_MS = 24 * 3_600_000;

/**
 * A connection's secrets after a new endpoint was made: its own, sealed, and those of the endpoint that it replaces for
 * another day. Expired ones are dropped. `now` in milliseconds.
 */
export const withNewSecret = (
  vault: Vault,
  { portalId, id, endpointSecrets }: ConnectionRow,
  secret: string,
  now: number,
): EndpointSecret[] => {
  const until = new Date(now + OVERLAP_MS).toISOString();
  const earlier = storedEndpointSecrets(endpointSecrets)
    .map((stored) => ({ ...stored, until: stored.until ?? until }))
    .filter((stored) => Date.parse(stored.until) > now);
  return [{ sealed: vault.seal(secret, endpointSecretPurpose(portalId, id)), until: null }, ...earlier];
};
