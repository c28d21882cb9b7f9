import type { ConnectionRow } from '../../../server/store/connections/connectionRow.ts';
import type { Deps } from '../../../server/sync/deps.ts';
import { endpointSecretPurpose, storedEndpointSecrets } from '../../../server/sync/live/endpointSecrets.ts';

/** The secrets of a connection's endpoints in the clear, the one in use first. */
export const openSealedSecret = (
  { vault }: Deps,
  { portalId, id, endpointSecrets }: ConnectionRow,
): string[] =>
  storedEndpointSecrets(endpointSecrets).map(({ sealed }) =>
    vault.open(sealed, endpointSecretPurpose(portalId, id)),
  );
