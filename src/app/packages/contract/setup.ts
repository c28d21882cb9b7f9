import { z } from 'zod/mini';
import { isoTime, money, problem } from './base.ts';
import { unconverted, usedRate } from './conversion.ts';
import { importProgress } from './importProgress.ts';
import { liveUpdates } from './live.ts';
import { approval } from './preview.ts';

/** One of the 12 rows of product.md §3.3, probed on the key that is stored. */
export const permissionRow = z.object({
  /** Stripe's own name: "Prices". */
  name: z.string(),
  /** Name on Stripe's key page: "Charges and Refunds". */
  dashboardRow: z.string(),
  level: z.enum(['Read', 'Write']),
  state: z.enum(['granted', 'missing', 'unknown']),
  /** A missing blocker stops the connection; the others cost what `effect` says. */
  blocker: z.boolean(),
  /** What stops working without it. */
  effect: z.string(),
  /** Why ClearSync asks for it (product.md §3.5). */
  why: z.string(),
  /** Stripe's own link to edit the key, when its answer carried one. */
  fixUrl: z.nullable(z.string()),
  /** Since when it is missing, when the key had it before: somebody took it away. */
  lostAt: z.optional(isoTime),
});
export type PermissionRow = z.infer<typeof permissionRow>;

/** A row of the manual path: what to set for a permission, or for a section, on Stripe's key page. */
export const manualRow = z.object({
  section: z.string(),
  name: z.string(),
  level: z.enum(['Read', 'Write', 'None']),
  why: z.nullable(z.string()),
});
export type ManualRow = z.infer<typeof manualRow>;

export const connection = z.object({
  id: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  mode: z.enum(['live', 'test']),
  /** "rk_live_…1234"; never more of the key than this. */
  keyHint: z.string(),
  keyKind: z.enum(['restricted', 'secret']),
  state: z.enum(['active', 'revoked']),
  connectedAt: isoTime,
  permissions: z.array(permissionRow),
  live: liveUpdates,
});
export type Connection = z.infer<typeof connection>;

/** A: the ten that every portal gets first, B: standard, C: all. */
export const pack = z.enum(['A', 'B', 'C']);
export type Pack = z.infer<typeof pack>;

/** One of our properties on one kind of record. `planned`: it is made with the approval. */
export const propertyField = z.object({
  name: z.string(),
  label: z.string(),
  pack,
  state: z.enum(['planned', 'created', 'skipped']),
  /** Why it is left out; null otherwise. */
  reason: z.nullable(z.string()),
});
export type PropertyField = z.infer<typeof propertyField>;

/** What fits into the portal of our property pack, per object. */
export const propertyPlan = z.object({
  objectTypeId: z.string(),
  label: z.string(),
  limit: z.int(),
  usage: z.int(),
  planned: z.int(),
  created: z.int(),
  /** Labels of the fields that did not fit or could not be made, with the reason. */
  skipped: z.array(z.object({ label: z.string(), reason: z.string() })),
  /** The largest pack that fits whole; null: not even the first does. */
  pack: z.nullable(pack),
  /** All of them, in the order in which they are made. */
  fields: z.array(propertyField),
});
export type PropertyPlan = z.infer<typeof propertyPlan>;

/** What counts as MRR (product.md §3.4). */
export const mrrRule = z.enum(['net', 'stripe', 'conservative']);
export type MrrRule = z.infer<typeof mrrRule>;

/** For whom a record is made when HubSpot has none: nobody, customers who pay, everybody. */
export const creation = z.enum(['off', 'paying', 'all']);
export type Creation = z.infer<typeof creation>;

/** Whose billing goes to HubSpot; who came in stays in, so that a churn is seen. */
export const syncFilter = z.enum(['everyone', 'paying_or_trialing', 'paying']);
export type SyncFilter = z.infer<typeof syncFilter>;

/** As people type them; the server says which one is no domain, and answers them in the form that it compares. */
const domains = /* @__PURE__ */ z
  .array(/* @__PURE__ */ z.string().check(z.maxLength(300)))
  .check(z.maxLength(5_000));

/** Which key of a Stripe customer's metadata holds a value of which unique property of HubSpot's; null: none does. */
const naming = z.nullable(
  z.object({
    key: /* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(100)),
    property: /* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(100)),
  }),
);

/**
 * Who sees billing in ClearSync: everybody who can open the record, or the HubSpot users with one of these addresses only.
 * As people type them; the server says which one is no address, refuses a limit that names nobody, and answers the
 * addresses in the form that it compares: lower case, each once, 500 at most.
 */
export const viewers = z.object({
  limited: z.boolean(),
  emails: /* @__PURE__ */ z
    .array(/* @__PURE__ */ z.string().check(z.maxLength(300)))
    .check(z.maxLength(5_000)),
});
export type Viewers = z.infer<typeof viewers>;

/** PUT /v1/setup/choices; answers a `setupReply`. What numbers or matches depend on is worked out anew. */
export const choices = z.object({
  syncFilter,
  /** Customers with an e-mail of these domains never go to HubSpot; at most 500. */
  excludedDomains: domains,
  /** Changes to the list of free e-mail providers, whose addresses tell of no company. */
  freeMailAdded: domains,
  freeMailRemoved: domains,
  metadataMatch: z.object({ contact: naming, company: naming }),
  createContacts: creation,
  createCompanies: creation,
  /** Whether what customers wrote when they cancelled goes to HubSpot; off at first. */
  cancelComments: z.boolean(),
  mrrRule,
  /** One of the portal's `currencies`. */
  reportingCurrency: /* @__PURE__ */ z.string().check(z.regex(/^[A-Z]{3}$/)),
  viewers,
});
export type Choices = z.infer<typeof choices>;

/** GET /v1/setup: everything that the settings page shows. */
export const setupReply = z.object({
  ok: z.literal(true),
  portal: z.object({ id: z.string(), name: z.string(), timeZone: z.string(), currency: z.string() }),
  properties: z.array(propertyPlan),
  connections: z.array(connection),
  choices,
  /** ISO codes as HubSpot writes them, the portal's own first: what may be chosen to report in. */
  currencies: z.array(z.string()),
  /** How the other currencies that customers pay in are stated, by the choices that are saved. */
  conversion: z.object({ rates: z.array(usedRate), missing: z.array(unconverted) }),
  /** The MRR as it is now; empty while an import or a recalculation is under way. */
  mrr: z.array(money),
  progress: z.nullable(importProgress),
  approval,
  /** Since when and by whom the writing to HubSpot is stopped; null: it goes on. */
  paused: z.nullable(z.object({ since: isoTime, by: z.nullable(z.string()) })),
  /** The contact of a paying customer to look at, and HubSpot's address of it; null: none is linked. */
  sample: z.nullable(z.object({ label: z.string(), url: z.string() })),
  keyLinks: z.object({ live: z.string(), test: z.string() }),
  manual: z.object({ steps: z.array(z.string()), rows: z.array(manualRow), troubleshooting: z.string() }),
  supportEmail: z.string(),
});
export type SetupReply = z.infer<typeof setupReply>;

/** POST /v1/setup/key. The key travels in the body, once, and never back. */
export const keyRequest = z.object({ key: /* @__PURE__ */ z.string().check(z.maxLength(4096)) });

/** Refused keys store nothing; `rows` is set when permissions are the reason. */
export const keyReply = z.discriminatedUnion('state', [
  z.object({
    ok: z.literal(true),
    state: z.literal('connected'),
    connection,
    /** Said although it was accepted: a secret key grants everything, test mode shows test data only. */
    notices: z.array(z.object({ code: z.string(), title: z.string(), message: z.string() })),
  }),
  z.object({
    ok: z.literal(true),
    state: z.literal('refused'),
    problem,
    rows: z.array(permissionRow),
  }),
]);
export type KeyReply = z.infer<typeof keyReply>;

/** POST /v1/setup/permissions: probes the stored key again; answers a `keyReply`. */
export const permissionsRequest = z.object({ connectionId: z.string() });

/** POST /v1/import: starts one, or answers the one that runs. */
export const importRequest = z.object({ connectionId: z.string() });
export const importReply = z.object({ ok: z.literal(true), progress: importProgress });
export type ImportReply = z.infer<typeof importReply>;

/** POST /v1/setup/live: turns the live updates of a connection on or off. */
export const liveRequest = z.object({ connectionId: z.string(), on: z.boolean() });
/** `note`: what could not be done, such as the removal of our endpoint with a key that Stripe no longer accepts. */
export const liveReply = z.object({ ok: z.literal(true), connection, note: z.nullable(z.string()) });
export type LiveReply = z.infer<typeof liveReply>;
