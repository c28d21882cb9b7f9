import { z } from 'zod/mini';
import { isoTime } from './base.ts';

const recordId = /* @__PURE__ */ z.string().check(z.regex(/^\d{1,18}$/));

/** What wrote to records. `writing` begins where somebody approved it, `matching` looks for records anew. */
export const runKind = z.enum(['import', 'recalculation', 'writing', 'matching', 'audit', 'undo']);
export type RunKind = z.infer<typeof runKind>;

/** GET /v1/record/history?objectTypeId=0-1&objectId=123: what ClearSync did to a record, newest first, 50 a page. */
export const historyQuery = z.object({
  objectTypeId: z.enum(['0-1', '0-2']),
  objectId: recordId,
  /** `next` of the page before. */
  before: z.optional(recordId),
});
export const historyReply = z.object({
  ok: z.literal(true),
  entries: z.array(
    z.object({
      id: z.string(),
      at: isoTime,
      action: z.enum(['update', 'create', 'archive']),
      /** In words: "Stripe told of invoice.paid (evt_1)". */
      cause: z.string(),
      /** From Stripe's event to HubSpot's answer; null when no event caused it. */
      delayMs: z.nullable(z.int()),
      run: z.nullable(z.object({ id: z.string(), kind: runKind })),
      /** `before` null: ClearSync had never written there. */
      properties: z.array(
        z.object({ name: z.string(), label: z.string(), before: z.nullable(z.string()), after: z.string() }),
      ),
    }),
  ),
  next: z.nullable(z.string()),
});
export type HistoryReply = z.infer<typeof historyReply>;

/** GET /v1/activity: imports, recalculations, audits and undos, newest first, 50 a page. */
export const activityQuery = z.object({ before: z.optional(isoTime) });
export const activityReply = z.object({
  ok: z.literal(true),
  runs: z.array(
    z.object({
      id: z.string(),
      kind: runKind,
      state: z.enum(['queued', 'running', 'complete', 'incomplete', 'failed']),
      startedAt: isoTime,
      finishedAt: z.nullable(isoTime),
      /** Null: the schedule, or it was not noted. */
      requestedBy: z.nullable(z.string()),
      reason: z.nullable(z.string()),
      /** What came of it in one line: an audit's proof, how much an undo put back; null for imports. */
      line: z.nullable(z.string()),
      /** Of Stripe's objects, how many it read; null: it reads none. */
      read: z.nullable(z.int()),
      /** Of Stripe's customers, for how many it looked for a record; null: it looked for none. */
      matched: z.nullable(z.int()),
      /** 0..100 while it is under way; null: it has ended, or nobody knows how much it is. */
      percent: z.nullable(z.int()),
      /** Records. */
      written: z.int(),
      created: z.int(),
      archived: z.int(),
      /** Records that HubSpot refuses since. */
      parked: z.int(),
      canUndo: z.boolean(),
      undone: z.boolean(),
    }),
  ),
  next: z.nullable(isoTime),
});
export type ActivityReply = z.infer<typeof activityReply>;

/** GET /v1/activity/run?id=…: what one run found and wrote. */
export const runQuery = z.object({ id: /* @__PURE__ */ z.uuid() });
export const runReply = z.object({
  ok: z.literal(true),
  /** What an audit found to differ, or an undo left or archived; the first 100 of `findingsCount`, what was left first. */
  findings: z.array(
    z.object({
      place: z.enum(['mirror', 'hubspot', 'link', 'undo']),
      customerId: z.nullable(z.string()),
      objectTypeId: z.nullable(z.string()),
      recordId: z.nullable(z.string()),
      /** A property's label or a Stripe object's id. */
      what: z.string(),
      expected: z.nullable(z.string()),
      found: z.nullable(z.string()),
      outcome: z.enum(['healed', 'left', 'archived']),
      reason: z.nullable(z.string()),
    }),
  ),
  findingsCount: z.int(),
  /** What it wrote, by property, over its newest 5,000 entries of the ledger; `writes` is how many these are. */
  writes: z.int(),
  properties: z.array(z.object({ label: z.string(), records: z.int() })),
});
export type RunReply = z.infer<typeof runReply>;

/** POST /v1/undo/plan: what the undo of a run would do. Changes nothing. */
export const undoPlanRequest = z.object({ runId: /* @__PURE__ */ z.uuid() });
export const undoPlanReply = z.object({
  ok: z.literal(true),
  run: z.object({ id: z.string(), kind: runKind, startedAt: isoTime }),
  /** To how many records the run wrote, and of how many of them HubSpot was asked for this plan. */
  records: z.int(),
  checked: z.int(),
  /** Of those that were checked. */
  restorable: z.object({ records: z.int(), values: z.int() }),
  /** Values that stay as they are, since somebody changed them; the first 100 of `leftCount`. */
  left: z.array(
    z.object({ objectTypeId: z.string(), recordId: z.string(), label: z.string(), reason: z.string() }),
  ),
  leftCount: z.int(),
  /** Records that the run made, archived only when their `key` is ticked; the first 1,000 of `createdCount`. */
  created: z.array(
    z.object({ key: z.string(), objectTypeId: z.string(), recordId: z.string(), label: z.string() }),
  ),
  createdCount: z.int(),
  /** What happens to the writing. */
  notice: z.string(),
});
export type UndoPlanReply = z.infer<typeof undoPlanReply>;

/** POST /v1/undo: `archive` names records by the plan's `key`. */
export const undoRequest = z.object({
  runId: /* @__PURE__ */ z.uuid(),
  archive: z.union([
    z.literal('none'),
    /* @__PURE__ */ z
      .array(/* @__PURE__ */ z.string().check(z.regex(/^0-[12]\/\d{1,18}$/)))
      .check(z.maxLength(5000)),
  ]),
});
export const undoReply = z.object({ ok: z.literal(true), undoId: z.string() });
export type UndoReply = z.infer<typeof undoReply>;
