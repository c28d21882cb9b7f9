import type { Database } from '../database/openDatabase.ts';

/** Deletes what HubSpot told of a contact's addresses. */
export const dropAddressEvents = async (
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  contactId: bigint,
): Promise<void> => {
  await client.query(
    `delete from hubspot_event
      where portal_id = $1 and type = 'contact.propertyChange' and payload ->> 'objectId' = $2`,
    [portalId.toString(), contactId.toString()],
  );
};
