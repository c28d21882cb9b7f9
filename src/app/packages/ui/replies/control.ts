// Made from contract/control.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/control';
import { isoTime } from './base.ts';
import { byKey, flag, group, list, only, orNull, type Reply, text, whole } from './check.ts';

export const disconnectReply: Reply<typeof contract.disconnectReply> = group({
  ok: only(true),
  state: only('disconnected', 'gone'),
  message: text,
  purgeAt: orNull(isoTime),
});
export const errorsCsvReply: Reply<typeof contract.errorsCsvReply> = group({
  ok: only(true),
  csv: text,
  cursor: orNull(text),
});
export const errorsReply: Reply<typeof contract.errorsReply> = group({
  ok: only(true),
  records: whole,
  recordsUrl: orNull(text),
  errors: list(
    group({
      what: only('stripe_event', 'hubspot_event', 'record', 'reading', 'permission', 'key'),
      title: text,
      reason: text,
      count: whole,
      oldest: orNull(isoTime),
      newest: orNull(isoTime),
      examples: list(text),
      action: group({
        kind: only('redrive', 'permissions', 'key', 'import'),
        label: text,
        what: orNull(only('events', 'records')),
      }),
    }),
  ),
});
export const pauseReply: Reply<typeof contract.pauseReply> = group({
  ok: only(true),
  paused: orNull(group({ since: isoTime, by: orNull(text) })),
});
export const peopleReply: Reply<typeof contract.peopleReply> = group({
  ok: only(true),
  actions: list(
    group({ id: text, at: isoTime, who: orNull(text), action: text, words: text, detail: byKey(text) }),
  ),
  next: orNull(text),
});
export const reconcileReply: Reply<typeof contract.reconcileReply> = group({
  ok: only(true),
  connections: whole,
  isRead: flag,
});
export const redriveReply: Reply<typeof contract.redriveReply> = group({
  ok: only(true),
  events: whole,
  records: whole,
  imports: whole,
});
export const uninstallReply: Reply<typeof contract.uninstallReply> = group({
  ok: only(true),
  state: only('uninstalled', 'emptying', 'left'),
  message: text,
});
