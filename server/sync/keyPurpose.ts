/** What a connection's key is sealed for: it opens for this portal's connection only. */
export const keyPurpose = (portalId: bigint, connectionId: string): string =>
  `${portalId}|stripe_key|${connectionId}`;
