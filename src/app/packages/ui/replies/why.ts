// Made from contract/why.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/why';
import { isoTime } from './base.ts';
import { type Check, flag, group, list, only, orNull, type Reply, text } from './check.ts';

const whyCode: Check = only(
  'here',
  'not_understood',
  'other_portal',
  'not_connected',
  'unknown',
  'record_without_customer',
  'forgotten',
  'deleted_in_stripe',
  'test_data',
  'excluded_domain',
  'filtered',
  'no_email',
  'invalid_email',
  'free_mail',
  'ambiguous',
  'no_record',
  'record_deleted',
  'ignored',
  'unlinked',
  'refused_link',
  'not_approved',
  'paused',
  'record_refused',
  'event_parked',
  'key_revoked',
  'event_waiting',
  'importing',
  'not_imported',
  'not_looked_for',
  'waiting_to_be_written',
  'permission_missing',
);
const whyAction: Check = group({
  label: text,
  kind: only(
    'connect',
    'key',
    'permissions',
    'choices',
    'matches',
    'approve',
    'resume',
    'redrive',
    'import',
    'refresh',
    'stripe',
  ),
  target: orNull(text),
});
export const whyReply: Reply<typeof contract.whyReply> = group({
  ok: only(true),
  found: flag,
  subject: orNull(group({ customerId: text, name: orNull(text), account: text })),
  code: whyCode,
  sentence: text,
  records: list(
    group({
      objectTypeId: only('0-1', '0-2'),
      recordId: orNull(text),
      method: text,
      reason: text,
      url: orNull(text),
      lastWrittenAt: orNull(isoTime),
    }),
  ),
  facts: list(group({ name: text, value: text })),
  action: orNull(whyAction),
});
