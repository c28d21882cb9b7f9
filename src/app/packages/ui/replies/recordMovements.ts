// Made from contract/recordMovements.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/recordMovements';
import { isoDate, money } from './base.ts';
import { type Check, flag, group, list, only, type Reply, text } from './check.ts';

const recordMovement: Check = group({
  id: text,
  on: isoDate,
  type: text,
  plan: text,
  change: money,
  mrrBefore: money,
  mrrAfter: money,
  reconstructed: flag,
});
export const recordMovementsReply: Reply<typeof contract.recordMovementsReply> = group({
  ok: only(true),
  movements: list(recordMovement),
});
