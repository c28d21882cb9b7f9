import { inTransaction } from '../../store/database/inTransaction.ts';
import { listPortalProperties } from '../../store/properties/listPortalProperties.ts';
import type { PortalProperty } from '../../store/properties/portalProperty.ts';
import { saveProperties } from '../../store/properties/saveProperties.ts';
import { dropProperties } from '../../store/writes/dropProperties.ts';
import { retryParked } from '../../store/writes/retryParked.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { OBJECT_TYPES } from './objectTypes.ts';

/** What was found and done in a portal. */
export type PortalState = {
  /** Every property of ours with what is known of it. */
  properties: PortalProperty[];
  /** Properties that were made just now. */
  made: PortalProperty[];
  /** Object types where options were added. */
  merged: ReadonlySet<string>;
};

const keyOf = ({ objectTypeId, name }: PortalProperty): string => `${objectTypeId} ${name}`;
const isThere = ({ state }: PortalProperty): boolean => state === 'created';

/**
 * Records what is known of a portal's properties. One that was made just now, or was out of use until now, holds
 * nothing of ours whatever was once written into it, so it is to be filled again; records that HubSpot refused are
 * tried again where something was mended. All in one transaction.
 */
export const keepProperties = async (
  { db, clock }: HubSpotDeps,
  portalId: bigint,
  { properties, made, merged }: PortalState,
): Promise<void> => {
  const inUse = new Set((await listPortalProperties(db, portalId)).filter(isThere).map(keyOf));
  for (const property of made) inUse.delete(keyOf(property));
  const fresh = properties.filter((property) => isThere(property) && !inUse.has(keyOf(property)));
  const now = clock();
  await inTransaction(db, async (client) => {
    await saveProperties(client, portalId, properties, now);
    for (const { objectTypeId } of OBJECT_TYPES) {
      const names = fresh.filter((one) => one.objectTypeId === objectTypeId).map(({ name }) => name);
      if (names.length > 0) await dropProperties(client, portalId, objectTypeId, names);
      if (names.length > 0 || merged.has(objectTypeId))
        await retryParked(client, portalId, objectTypeId, now);
    }
  });
};
