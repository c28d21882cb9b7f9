// Made from contract/keyLink.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/keyLink';
import { isoTime } from './base.ts';
import { type Check, group, only, orNull, type Reply, text } from './check.ts';

const keyLink: Check = group({
  state: only('open', 'used', 'closed', 'expired', 'revoked'),
  madeAt: isoTime,
  madeBy: orNull(text),
  expiresAt: isoTime,
  usedAt: orNull(isoTime),
});
export const keyLinkReply: Reply<typeof contract.keyLinkReply> = group({
  ok: only(true),
  link: orNull(keyLink),
});
export const madeKeyLinkReply: Reply<typeof contract.madeKeyLinkReply> = group({
  ok: only(true),
  url: text,
  link: keyLink,
});
