// Made from contract/preview.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/preview';
import { isoTime, money } from './base.ts';
import { type Check, flag, group, list, only, orNull, type Reply, text, whole } from './check.ts';

export const previewCsvReply: Reply<typeof contract.previewCsvReply> = group({
  ok: only(true),
  fileName: text,
  csv: text,
  cursor: orNull(text),
});
const fateKind: Check = only(
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
);
export const previewReply: Reply<typeof contract.previewReply> = group({
  ok: only(true),
  state: only('importing', 'ready', 'approved'),
  customers: whole,
  objects: list(
    group({
      objectTypeId: only('0-1', '0-2'),
      counts: list(group({ kind: fateKind, method: orNull(text), customers: whole })),
      linkedRecords: whole,
      newRecords: whole,
      newProperties: whole,
      skippedProperties: whole,
    }),
  ),
  mrr: group({ written: list(money), all: list(money) }),
  samples: list(
    group({
      customerId: text,
      name: orNull(text),
      email: orNull(text),
      status: text,
      mrr: list(money),
      contact: group({ kind: fateKind, method: orNull(text), recordId: orNull(text), reason: orNull(text) }),
      company: group({ kind: fateKind, method: orNull(text), recordId: orNull(text), reason: orNull(text) }),
    }),
  ),
  warnMarketingContacts: flag,
});
export const approval: Check = group({ approvedAt: orNull(isoTime), approvedBy: orNull(text) });
