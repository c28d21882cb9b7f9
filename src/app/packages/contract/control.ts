import { z } from 'zod/mini';
import { isoTime } from './base.ts';

const id = /* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(200));

/** POST /v1/control/pause and /v1/control/resume: stops the writing to HubSpot between two batches, or lets it go on. */
export const pauseReply = z.object({
  ok: z.literal(true),
  /** Since when and by whom it is stopped; null: it goes on. */
  paused: z.nullable(z.object({ since: isoTime, by: z.nullable(z.string()) })),
});
export type PauseReply = z.infer<typeof pauseReply>;

/** POST /v1/control/reconcile: looks at our endpoint and reads Stripe's list of events again. */
export const reconcileReply = z.object({
  ok: z.literal(true),
  /** Stripe accounts that are caught up with. */
  connections: z.int(),
  /** False: it goes on by itself within a minute. */
  isRead: z.boolean(),
});
export type ReconcileReply = z.infer<typeof reconcileReply>;

/** POST /v1/control/redrive: tries again what was set aside; `ids`: events, or records as "0-1:123". */
export const redriveRequest = z.object({
  what: z.enum(['events', 'records', 'all']),
  ids: z.optional(/* @__PURE__ */ z.array(id).check(z.maxLength(1000))),
});
export const redriveReply = z.object({
  ok: z.literal(true),
  events: z.int(),
  records: z.int(),
  imports: z.int(),
});
export type RedriveReply = z.infer<typeof redriveReply>;

/** GET /v1/errors: what was set aside, by its cause, the newest first. */
export const errorsReply = z.object({
  ok: z.literal(true),
  /** How many records ClearSync keeps up to date. */
  records: z.int(),
  /** What the address of a record begins with; its type, a slash and its id come behind. Null: not known. */
  recordsUrl: z.nullable(z.string()),
  errors: z.array(
    z.object({
      what: z.enum(['stripe_event', 'hubspot_event', 'record', 'reading', 'permission', 'key']),
      title: z.string(),
      /** In the words of whoever refused it. */
      reason: z.string(),
      count: z.int(),
      oldest: z.nullable(isoTime),
      newest: z.nullable(isoTime),
      /** Some of their ids, the newest first. */
      examples: z.array(z.string()),
      /** What mends it: `redrive` with `what`, another key or permission, another import. */
      action: z.object({
        kind: z.enum(['redrive', 'permissions', 'key', 'import']),
        label: z.string(),
        what: z.nullable(z.enum(['events', 'records'])),
      }),
    }),
  ),
});
export type ErrorsReply = z.infer<typeof errorsReply>;

/** GET /v1/errors/csv?cursor=…: all that was set aside in pages; the first has the names of the columns. */
export const errorsCsvQuery = z.object({
  cursor: z.optional(/* @__PURE__ */ z.string().check(z.regex(/^[a-z_]{1,20}:[0-9a-f]{32}$/))),
});
export const errorsCsvReply = z.object({
  ok: z.literal(true),
  /** As of the preview: CRLF, RFC 4180, nothing that a spreadsheet would carry out. */
  csv: z.string(),
  /** Of the next page; null: this was the last. */
  cursor: z.nullable(z.string()),
});
export type ErrorsCsvReply = z.infer<typeof errorsCsvReply>;

const leaving = {
  /** What becomes of what ClearSync wrote to records. */
  properties: z.enum(['keep', 'clear']),
  /** When our copy of the data is deleted. */
  purge: z.enum(['now', 'days30']),
};

/** POST /v1/control/disconnect: takes a Stripe account away; its secrets are deleted at once. */
export const disconnectRequest = z.object({ connectionId: id, ...leaving });
export const disconnectReply = z.object({
  ok: z.literal(true),
  /** `gone`: it was disconnected before. */
  state: z.enum(['disconnected', 'gone']),
  /** What happened, in sentences. */
  message: z.string(),
  purgeAt: z.nullable(isoTime),
});
export type DisconnectReply = z.infer<typeof disconnectReply>;

/** POST /v1/control/uninstall: all connections, the app at HubSpot, every token. */
export const uninstallRequest = z.object(leaving);
export const uninstallReply = z.object({
  ok: z.literal(true),
  /** `emptying` and `left`: it goes on by itself, `message` says what is missing. */
  state: z.enum(['uninstalled', 'emptying', 'left']),
  message: z.string(),
});
export type UninstallReply = z.infer<typeof uninstallReply>;

/** GET /v1/activity/people: what people did, newest first, 50 a page. */
export const peopleQuery = z.object({
  /** `next` of the page before. */
  before: z.optional(/* @__PURE__ */ z.string().check(z.regex(/^\d{1,18}$/))),
});
export const peopleReply = z.object({
  ok: z.literal(true),
  actions: z.array(
    z.object({
      id: z.string(),
      at: isoTime,
      /** An e-mail address; null: the operator, or HubSpot did not tell. */
      who: z.nullable(z.string()),
      /** key_connected, paused, link_pinned … */
      action: z.string(),
      /** "Paused the writing to HubSpot" */
      words: z.string(),
      /** Further values by name, as text. */
      detail: z.record(z.string(), z.string()),
    }),
  ),
  next: z.nullable(z.string()),
});
export type PeopleReply = z.infer<typeof peopleReply>;
