// Made from contract/setup.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/setup';
import { isoTime, money, problem } from './base.ts';
import {
  type Check,
  flag,
  group,
  ifGiven,
  list,
  only,
  orNull,
  type Reply,
  text,
  variant,
  whole,
} from './check.ts';
import { unconverted, usedRate } from './conversion.ts';
import { importProgress } from './importProgress.ts';
import { liveUpdates } from './live.ts';
import { approval } from './preview.ts';

export const importReply: Reply<typeof contract.importReply> = group({
  ok: only(true),
  progress: importProgress,
});
const permissionRow: Check = group({
  name: text,
  dashboardRow: text,
  level: only('Read', 'Write'),
  state: only('granted', 'missing', 'unknown'),
  blocker: flag,
  effect: text,
  why: text,
  fixUrl: orNull(text),
  lostAt: ifGiven(isoTime),
});
const connection: Check = group({
  id: text,
  accountId: text,
  accountName: text,
  mode: only('live', 'test'),
  keyHint: text,
  keyKind: only('restricted', 'secret'),
  state: only('active', 'revoked'),
  connectedAt: isoTime,
  permissions: list(permissionRow),
  live: liveUpdates,
});
export const keyReply: Reply<typeof contract.keyReply> = variant('state', {
  connected: { ok: only(true), connection, notices: list(group({ code: text, title: text, message: text })) },
  refused: { ok: only(true), problem, rows: list(permissionRow) },
});
export const liveReply: Reply<typeof contract.liveReply> = group({
  ok: only(true),
  connection,
  note: orNull(text),
});
const pack: Check = only('A', 'B', 'C');
const propertyField: Check = group({
  name: text,
  label: text,
  pack,
  state: only('planned', 'created', 'skipped'),
  reason: orNull(text),
});
const propertyPlan: Check = group({
  objectTypeId: text,
  label: text,
  limit: whole,
  usage: whole,
  planned: whole,
  created: whole,
  skipped: list(group({ label: text, reason: text })),
  pack: orNull(pack),
  fields: list(propertyField),
});
const syncFilter: Check = only('everyone', 'paying_or_trialing', 'paying');
const creation: Check = only('off', 'paying', 'all');
const mrrRule: Check = only('net', 'stripe', 'conservative');
const viewers: Check = group({ limited: flag, emails: list(text) });
const choices: Check = group({
  syncFilter,
  excludedDomains: list(text),
  freeMailAdded: list(text),
  freeMailRemoved: list(text),
  metadataMatch: group({
    contact: orNull(group({ key: text, property: text })),
    company: orNull(group({ key: text, property: text })),
  }),
  createContacts: creation,
  createCompanies: creation,
  cancelComments: flag,
  mrrRule,
  reportingCurrency: text,
  viewers,
});
const manualRow: Check = group({
  section: text,
  name: text,
  level: only('Read', 'Write', 'None'),
  why: orNull(text),
});
export const setupReply: Reply<typeof contract.setupReply> = group({
  ok: only(true),
  portal: group({ id: text, name: text, timeZone: text, currency: text }),
  properties: list(propertyPlan),
  connections: list(connection),
  choices,
  currencies: list(text),
  conversion: group({ rates: list(usedRate), missing: list(unconverted) }),
  mrr: list(money),
  progress: orNull(importProgress),
  approval,
  paused: orNull(group({ since: isoTime, by: orNull(text) })),
  sample: orNull(group({ label: text, url: text })),
  keyLinks: group({ live: text, test: text }),
  manual: group({ steps: list(text), rows: list(manualRow), troubleshooting: text }),
  supportEmail: text,
});
