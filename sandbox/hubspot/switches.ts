import { z } from 'zod';

/**
 * What can't be settled without a live portal (hubspot-api.md §10) and settings that differ from portal to portal.
 * Each can be turned by `POST /__control/switches`.
 */
export const switchesSchema = z.strictObject({
  /** batch/read with idProperty=email also matches additional addresses. */
  batchReadMatchesAdditionalEmails: z.boolean(),
  /** A batch with refused rows answers 207; off: the plain 2xx of the endpoint with `errors` inside. */
  multiStatus: z.boolean(),
  /** A taken address in batch/create is a row of the 207 when rows carry trace ids; off: 409 for all. */
  createConflictAsRow: z.boolean(),
  /** A refused row of a batch leaves the others written when rows carry trace ids; off: it takes them along (400). */
  refusedRowsFallAlone: z.boolean(),
  /** A refused row of an upsert by e-mail leaves the others written. */
  partialUpsertByEmail: z.boolean(),
  /** A refresh answers a new refresh token and voids the old one. */
  rotateRefreshTokens: z.boolean(),
  /** Token answers carry hub_id, user_id and scopes. */
  tokenTellsHub: z.boolean(),
  /** Search lags behind by this many milliseconds. */
  searchLagMs: z.number().int().min(0),
  /** Association batch/archive answers 204 instead of 200. */
  associationArchiveNoContent: z.boolean(),
  /** An address that HubSpot deleted for privacy is refused with this text. */
  privacyDeletedMessage: z.string(),
  /** Status of a property creation beyond the portal's limit. */
  propertyLimitStatus: z.number().int().min(400).max(499),
  /** A new contact is tied to the company of its e-mail domain (a portal setting). */
  associateByDomain: z.boolean(),
});

export type Switches = z.infer<typeof switchesSchema>;

/** How a local HubSpot behaves until told otherwise. */
export const defaultSwitches = (): Switches => ({
  batchReadMatchesAdditionalEmails: true,
  multiStatus: true,
  createConflictAsRow: false,
  refusedRowsFallAlone: true,
  partialUpsertByEmail: false,
  rotateRefreshTokens: false,
  tokenTellsHub: true,
  searchLagMs: 2000,
  associationArchiveNoContent: false,
  privacyDeletedMessage: 'This email has been GDPR blocklisted and cannot be added again.',
  propertyLimitStatus: 400,
  associateByDomain: false,
});
