// Made from contract/refresh.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/refresh';
import { isoTime } from './base.ts';
import { group, only, type Reply, whole } from './check.ts';

export const refreshReply: Reply<typeof contract.refreshReply> = group({
  ok: only(true),
  changed: whole,
  unchanged: whole,
  asOf: isoTime,
  writing: only('preview', 'paused', 'on'),
});
