// Made from contract/audit.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/audit';
import { isoTime } from './base.ts';
import { type Check, flag, group, list, only, orNull, type Reply, text, whole } from './check.ts';

export const auditReply: Reply<typeof contract.auditReply> = group({
  ok: only(true),
  auditId: text,
  isNew: flag,
});
const auditFinding: Check = group({
  place: only('mirror', 'hubspot', 'link'),
  customerId: orNull(text),
  objectTypeId: orNull(text),
  recordId: orNull(text),
  what: text,
  expected: orNull(text),
  found: orNull(text),
  outcome: only('healed', 'left'),
  reason: orNull(text),
  at: isoTime,
});
export const latestAuditReply: Reply<typeof contract.latestAuditReply> = group({
  ok: only(true),
  audit: orNull(
    group({
      id: text,
      state: only('queued', 'running', 'complete', 'incomplete', 'failed'),
      startedAt: isoTime,
      finishedAt: orNull(isoTime),
      requestedBy: orNull(text),
      line: text,
      reason: orNull(text),
      numbers: orNull(
        group({
          customers: whole,
          records: orNull(whole),
          different: whole,
          healed: whole,
          left: whole,
          findings: whole,
          unlinked: whole,
        }),
      ),
      findings: list(auditFinding),
    }),
  ),
});
