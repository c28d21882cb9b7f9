// Made from contract/base.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/base';
import { type Check, day, group, ifGiven, moment, only, orNull, type Reply, text, whole } from './check.ts';

export const isoTime: Check = moment;
export const problem: Check = group({
  code: text,
  title: text,
  message: text,
  action: orNull(text),
  reference: text,
  field: ifGiven(text),
});
export const problemReply: Reply<typeof contract.problemReply> = group({ ok: only(false), problem });
export const isoDate: Check = day;
export const money: Check = group({ amount: whole, currency: text });
