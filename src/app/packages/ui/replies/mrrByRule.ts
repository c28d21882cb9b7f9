// Made from contract/mrrByRule.ts by "npm run replies"; not to be changed by hand.
import type * as contract from '@clearsync/contract/mrrByRule';
import { money } from './base.ts';
import { group, list, only, type Reply } from './check.ts';

export const mrrByRuleReply: Reply<typeof contract.mrrByRuleReply> = group({
  ok: only(true),
  mrr: group({ net: list(money), stripe: list(money), conservative: list(money) }),
});
