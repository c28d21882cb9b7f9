import { z } from 'zod/mini';
import { money } from './base.ts';

const sums = z.array(money);

/** GET /v1/setup/mrr: the MRR of all customers under each rule, the portal's own currency first; nothing is converted. */
export const mrrByRuleReply = z.object({
  ok: z.literal(true),
  mrr: z.object({ net: sums, stripe: sums, conservative: sums }),
});
export type MrrByRuleReply = z.infer<typeof mrrByRuleReply>;
