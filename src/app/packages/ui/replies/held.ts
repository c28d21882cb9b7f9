// Made from contract/held.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/held';
import { group, only, type Reply, whole } from './check.ts';

export const heldReply: Reply<typeof contract.heldReply> = group({
  ok: only(true),
  customers: whole,
  contacts: whole,
  companies: whole,
  writings: whole,
  forgotten: whole,
});
