import type { LocalHubSpotOptions } from '../../sandbox/hubspot/options.ts';
import type { CustomerFacts } from '../../server/billing/facts.ts';
import { linkRecords } from '../../server/sync/link/linkRecords.ts';
import { ensureProperties } from '../../server/sync/properties/ensureProperties.ts';
import { fillWrites } from '../../server/sync/write/fillWrites.ts';
import { writeRecords } from '../../server/sync/write/writeRecords.ts';
import { startHubSpotWorld } from './hubspotWorld.ts';
import { installPortal } from './installPortal.ts';
import { addConnection, customerFacts, saveCustomers } from './linkedCustomers.ts';

const options = { runId: null, cause: 'import' };

/** A paying customer with the address of the contact of that number. */
export const numbered = (n: number, change: Partial<CustomerFacts> = {}): CustomerFacts =>
  customerFacts({ customerId: `cus_${String(n).padStart(4, '0')}`, email: `a${n}@acme.com`, ...change });

/** A portal with our properties and a connection, and what a test of writing does and asks. */
export const startWritingWorld = async (wanted: LocalHubSpotOptions = { rateLimits: false }) => {
  const world = await startHubSpotWorld(wanted);
  const { deps, hubspot } = world;
  const portalId = await installPortal(world);
  const connectionId = await addConnection(deps.db, portalId);
  const ensured = await ensureProperties(deps, portalId);
  if (!ensured.ok) throw new Error('no properties');
  return {
    ...world,
    portalId,
    connectionId,
    /** Contacts "a0@acme.com" and on; answers their ids. */
    seedContacts: (count: number): string[] => {
      const contacts = Array.from({ length: count }, (_, n) => ({
        key: `${n}`,
        properties: { email: `a${n}@acme.com` },
      }));
      const { contacts: ids } = hubspot.seed({ contacts });
      return contacts.map(({ key }) => ids[key] ?? '');
    },
    save: (list: CustomerFacts[], computedAt?: number) =>
      saveCustomers(deps.db, portalId, connectionId, list, computedAt),
    /** What an import does after its facts and properties: link, work out, write. */
    sync: async () => {
      const linked = await linkRecords(deps, portalId, connectionId, options);
      const filled = await fillWrites(deps, portalId, options);
      if (!linked.ok || !filled.ok) throw new Error('neither linked nor filled');
      return writeRecords(deps, portalId, options);
    },
    value: (id: string | undefined, name: string, object: '0-1' | '0-2' = '0-1') =>
      hubspot.portal.objects[object].records.find(id ?? '')?.values[name],
    /** Records that were changed over the API, in order. */
    updates: () => hubspot.journal().filter(({ action }) => action === 'updated'),
    /** How many batches of contacts were sent. */
    calls: () => hubspot.calls().byEndpoint['POST /crm/objects/2026-09/contacts/batch/update'] ?? 0,
    row: (id: string | undefined) =>
      deps.db.prisma.recordWrite.findUniqueOrThrow({
        where: {
          portalId_objectTypeId_recordId: { portalId, objectTypeId: '0-1', recordId: BigInt(id ?? 0) },
        },
      }),
  };
};
