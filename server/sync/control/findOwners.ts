import { readRecord } from '../../hubspot/records/readRecord.ts';
import { failed, type Outcome, success } from '../../outcome.ts';
import { listConnections } from '../../store/connections/listConnections.ts';
import { findByEmail } from '../../stripe/findByEmail.ts';
import { ADDRESS_PROPERTIES, additionalAddresses } from '../link/findContacts.ts';
import { connectionReader } from '../live/connectionReader.ts';
import type { RunDeps } from '../runImport.ts';
import type { RefreshFailure } from './refreshFailure.ts';

/** A Stripe customer of a record, by its connection. */
export type Owner = { connectionId: string; customerId: string };

/** So long Stripe is asked for one account's customers. */
const MILLISECONDS = 3_000;

/**
 * The Stripe customers of a contact that nobody linked yet, by its e-mail addresses: somebody looks at its record while the
 * import has not reached it. None for a company, since Stripe cannot be asked for a domain.
 */
export const findOwners = async (
  deps: RunDeps,
  portalId: bigint,
  { objectTypeId, recordId }: { objectTypeId: string; recordId: bigint },
): Promise<Outcome<Owner[], RefreshFailure>> => {
  if (objectTypeId !== '0-1') return success([]);
  const record = await readRecord(deps.portal(portalId), '0-1', recordId, ADDRESS_PROPERTIES);
  if (!record.ok) return failed({ kind: record.failure.kind === 'revoked' ? 'not_linked' : 'hubspot' });
  if (record.value === null) return success([]);
  const own = record.value.properties['email'] ?? '';
  const addresses = new Set([own, ...additionalAddresses(record.value)].filter((address) => address !== ''));
  const owners: Owner[] = [];
  for (const connection of await listConnections(deps.db, portalId)) {
    if (connection.state === 'revoked') continue;
    const { reader, signal } = connectionReader(deps, connection, AbortSignal.timeout(MILLISECONDS));
    for (const address of addresses) {
      const ids = await findByEmail(reader, address, signal);
      if (!ids.ok) return failed({ kind: 'stripe', failure: ids.failure });
      owners.push(...ids.value.map((customerId) => ({ connectionId: connection.id, customerId })));
    }
  }
  return success(owners);
};
