import { z } from 'zod/mini';

/** Where the extensions find the server. Equals `permittedUrls.fetch[0]` of app-hsmeta.json (a test holds it). */
export const API_BASE = 'https://api.clearsync.example';

/** Integer minor units and a lower-case ISO currency. The extensions format it with Intl by the user's locale. */
export const money = z.object({ amount: z.int(), currency: z.string() });
export type Money = z.infer<typeof money>;

/** Calendar day, YYYY-MM-DD, UTC. */
export const isoDate = z.iso.date();
/** Moment, ISO 8601 with Z. */
export const isoTime = z.iso.datetime();

/**
 * What every refusal carries: what happened, whether data is safe, what to do, and a code to quote.
 * `field` names the input it belongs to.
 */
export const problem = z.object({
  code: z.string(),
  title: z.string(),
  message: z.string(),
  action: z.nullable(z.string()),
  reference: z.string(),
  field: z.optional(z.string()),
});
export type Problem = z.infer<typeof problem>;

/** Body of every answer that is not 2xx. */
export const problemReply = z.object({ ok: z.literal(false), problem });
export type ProblemReply = z.infer<typeof problemReply>;

/**
 * Added to the query by HubSpot and covered by its signature; the only source of the tenant.
 * The mark on a method's call lets the bundler leave out of the extensions what only the server reads.
 */
export const signedQuery = z.object({
  portalId: /* @__PURE__ */ z.string().check(z.regex(/^\d{1,18}$/)),
  userId: z.optional(z.string()),
  userEmail: z.optional(z.string()),
  appId: z.optional(z.string()),
});
export type SignedQuery = z.infer<typeof signedQuery>;
