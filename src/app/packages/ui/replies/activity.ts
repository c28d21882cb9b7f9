// Made from contract/activity.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/activity';
import { isoTime } from './base.ts';
import { type Check, flag, group, list, only, orNull, type Reply, text, whole } from './check.ts';

const runKind: Check = only('import', 'recalculation', 'writing', 'matching', 'audit', 'undo');
export const activityReply: Reply<typeof contract.activityReply> = group({
  ok: only(true),
  runs: list(
    group({
      id: text,
      kind: runKind,
      state: only('queued', 'running', 'complete', 'incomplete', 'failed'),
      startedAt: isoTime,
      finishedAt: orNull(isoTime),
      requestedBy: orNull(text),
      reason: orNull(text),
      line: orNull(text),
      read: orNull(whole),
      matched: orNull(whole),
      percent: orNull(whole),
      written: whole,
      created: whole,
      archived: whole,
      parked: whole,
      canUndo: flag,
      undone: flag,
    }),
  ),
  next: orNull(isoTime),
});
export const historyReply: Reply<typeof contract.historyReply> = group({
  ok: only(true),
  entries: list(
    group({
      id: text,
      at: isoTime,
      action: only('update', 'create', 'archive'),
      cause: text,
      delayMs: orNull(whole),
      run: orNull(group({ id: text, kind: runKind })),
      properties: list(group({ name: text, label: text, before: orNull(text), after: text })),
    }),
  ),
  next: orNull(text),
});
export const runReply: Reply<typeof contract.runReply> = group({
  ok: only(true),
  findings: list(
    group({
      place: only('mirror', 'hubspot', 'link', 'undo'),
      customerId: orNull(text),
      objectTypeId: orNull(text),
      recordId: orNull(text),
      what: text,
      expected: orNull(text),
      found: orNull(text),
      outcome: only('healed', 'left', 'archived'),
      reason: orNull(text),
    }),
  ),
  findingsCount: whole,
  writes: whole,
  properties: list(group({ label: text, records: whole })),
});
export const undoPlanReply: Reply<typeof contract.undoPlanReply> = group({
  ok: only(true),
  run: group({ id: text, kind: runKind, startedAt: isoTime }),
  records: whole,
  checked: whole,
  restorable: group({ records: whole, values: whole }),
  left: list(group({ objectTypeId: text, recordId: text, label: text, reason: text })),
  leftCount: whole,
  created: list(group({ key: text, objectTypeId: text, recordId: text, label: text })),
  createdCount: whole,
  notice: text,
});
export const undoReply: Reply<typeof contract.undoReply> = group({ ok: only(true), undoId: text });
