/** Where HubSpot shows a portal's records: the object type's id, a slash and the record's id follow. */
export const recordsUrl = ({ uiDomain, portalId }: { uiDomain: string; portalId: bigint }): string =>
  `https://${uiDomain}/contacts/${portalId}/record/`;
