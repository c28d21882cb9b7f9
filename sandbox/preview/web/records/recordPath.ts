/** Path of a record's page, shaped as HubSpot's. */
export const recordPath = (portalId: number, objectTypeId: string, id: string): string =>
  `/contacts/${portalId}/record/${objectTypeId}/${id}`;
