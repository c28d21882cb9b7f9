import { z } from 'zod/mini';
import { isoTime, money } from './base.ts';

/** Who let us write to HubSpot, and since when; null: nothing is written yet. */
export const approval = z.object({ approvedAt: z.nullable(isoTime), approvedBy: z.nullable(z.string()) });
export type Approval = z.infer<typeof approval>;

/** What would become of a customer for contacts or for companies. */
export const fateKind = z.enum([
  'linked',
  'create',
  'no_record',
  'ambiguous',
  'no_email',
  'invalid_email',
  'free_mail',
  'refused',
  'other',
  'waiting',
  'excluded_filter',
  'excluded_domain',
  'excluded_mode',
]);
export type FateKind = z.infer<typeof fateKind>;

const previewObject = z.object({
  objectTypeId: z.enum(['0-1', '0-2']),
  /** Every customer is in one of them; `method` tells how linked ones were found. */
  counts: z.array(z.object({ kind: fateKind, method: z.nullable(z.string()), customers: z.int() })),
  /** Records of HubSpot's that would be filled, and records that would be made. */
  linkedRecords: z.int(),
  newRecords: z.int(),
  /** Our properties that would be made, and those that do not fit. */
  newProperties: z.int(),
  skippedProperties: z.int(),
});
export type PreviewObject = z.infer<typeof previewObject>;

/** What would become of a customer, by which method, and a sentence about it. */
const fate = z.object({
  kind: fateKind,
  method: z.nullable(z.string()),
  recordId: z.nullable(z.string()),
  reason: z.nullable(z.string()),
});

const sample = z.object({
  customerId: z.string(),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  status: z.string(),
  mrr: z.array(money),
  contact: fate,
  company: fate,
});
export type PreviewSample = z.infer<typeof sample>;

/** GET /v1/preview: what would be written, by what was read and the choices that are saved now. */
export const previewReply = z.object({
  ok: z.literal(true),
  /** `importing`: a run is under way, or none was ever finished; the numbers are not whole. */
  state: z.enum(['importing', 'ready', 'approved']),
  customers: z.int(),
  objects: z.array(previewObject),
  /** The MRR of who would be written, and of everybody; each currency apart, the portal's own first. */
  mrr: z.object({ written: z.array(money), all: z.array(money) }),
  samples: z.array(sample),
  /** Contacts would be made, which may count as marketing contacts by a setting of the account. */
  warnMarketingContacts: z.boolean(),
});
export type PreviewReply = z.infer<typeof previewReply>;

/** GET /v1/preview/csv?cursor=…: the whole preview in pages; the first has the names of the columns. */
export const previewCsvQuery = z.object({
  cursor: z.optional(/* @__PURE__ */ z.string().check(z.regex(/^[0-9a-f-]{36}:[\w-]{1,255}$/))),
});
export const previewCsvReply = z.object({
  ok: z.literal(true),
  fileName: z.string(),
  /** Lines with CRLF, by RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe. */
  csv: z.string(),
  /** Of the next page; null: this was the last. */
  cursor: z.nullable(z.string()),
});
export type PreviewCsvReply = z.infer<typeof previewCsvReply>;
