// Made from contract/matches.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/matches';
import { money } from './base.ts';
import { type Check, flag, group, list, only, orNull, type Reply, text, whole } from './check.ts';

export const matchReply: Reply<typeof contract.matchReply> = group({
  ok: only(true),
  link: group({ recordId: orNull(text), method: text, reason: text, pinned: flag }),
});
const recordType: Check = only('0-1', '0-2');
const matchKind: Check = only('ambiguous', 'missing', 'invalid', 'deleted', 'refused', 'ignored');
const match: Check = group({
  connectionId: text,
  customerId: text,
  objectTypeId: recordType,
  kind: matchKind,
  name: orNull(text),
  email: orNull(text),
  status: text,
  mrr: list(money),
  accountName: text,
  mode: only('live', 'test'),
  reason: text,
  candidates: list(group({ recordId: text, label: text, why: text })),
});
export const matchesReply: Reply<typeof contract.matchesReply> = group({
  ok: only(true),
  counts: group({
    ambiguous: whole,
    missing: whole,
    invalid: whole,
    deleted: whole,
    refused: whole,
    ignored: whole,
  }),
  matches: list(match),
  next: orNull(text),
});
export const recordSearchReply: Reply<typeof contract.recordSearchReply> = group({
  ok: only(true),
  records: list(group({ recordId: text, objectTypeId: recordType, label: text, detail: orNull(text) })),
});
