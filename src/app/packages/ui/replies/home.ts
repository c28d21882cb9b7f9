// Made from contract/home.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/home';
import { isoDate, isoTime, money } from './base.ts';
import { type Check, group, list, only, orNull, type Reply, text, whole } from './check.ts';
import { importProgress } from './importProgress.ts';

const movementKind: Check = only(
  'new',
  'upgrade',
  'downgrade',
  'churn',
  'reactivation',
  'planned_cancellation',
  'cancellation_undone',
);
export const homeReply: Reply<typeof contract.homeReply> = group({
  ok: only(true),
  portalName: text,
  connections: list(
    group({ accountName: text, mode: only('live', 'test'), state: only('active', 'revoked') }),
  ),
  progress: orNull(importProgress),
  writing: only('preview', 'paused', 'on'),
  paused: orNull(group({ since: isoTime, by: orNull(text) })),
  lists: group({
    linked: whole,
    unlinked: whole,
    excluded: whole,
    failing: whole,
    cancelling: whole,
    trials: whole,
    discounts: whole,
  }),
  inbox: whole,
  errors: whole,
  counts: group({
    customers: whole,
    linkedContacts: whole,
    linkedCompanies: whole,
    unmatched: whole,
    parked: whole,
  }),
  mrr: list(money),
  movements: list(group({ day: isoDate, kind: movementKind, currency: text, change: whole, count: whole })),
  paid: list(money),
  open: list(money),
  mirrored: group({ customers: whole, subscriptions: whole, invoices: whole, charges: whole }),
  byStatus: list(group({ status: text, customers: whole })),
  attention: list(group({ what: text, reason: text, since: isoTime })),
  audit: orNull(group({ state: only('complete', 'incomplete', 'failed'), line: text, at: isoTime })),
  freshness: group({ writes: whole, p50Ms: orNull(whole), p95Ms: orNull(whole) }),
  asOf: orNull(isoTime),
});
