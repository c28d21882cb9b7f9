/** A record that the local portal shall already hold; `key` tells it apart within one seed. */
export type SeedRecord = { key: string; properties: Record<string, string> };

/** One request for the local HubSpot's seed: at most 1,000 records of a kind. */
export type PortalSeed = {
  contacts: (SeedRecord & { additionalEmails?: string[] })[];
  companies: SeedRecord[];
  associations: { contactKey: string; companyKey: string }[];
};
