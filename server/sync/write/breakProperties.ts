import { inTransaction } from '../../store/database/inTransaction.ts';
import { saveProperties } from '../../store/properties/saveProperties.ts';
import { dropProperties } from '../../store/writes/dropProperties.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';

/**
 * Notes that a portal has these properties no more and that nothing stands in them; the next `ensureProperties` makes
 * them again, and then they are filled again.
 */
export const breakProperties = async (
  { db, clock, log }: HubSpotDeps,
  portalId: bigint,
  objectTypeId: string,
  names: string[],
): Promise<void> => {
  const reason = 'Somebody removed this property in HubSpot. The other properties are written without it.';
  const broken = names.map((name) => ({ objectTypeId, name, state: 'broken' as const, reason }));
  await inTransaction(db, async (client) => {
    await saveProperties(client, portalId, broken, clock());
    await dropProperties(client, portalId, objectTypeId, names);
  });
  log.warn({ portalId: portalId.toString(), objectTypeId, names }, 'properties are missing in HubSpot');
};
