import type { MrrByRuleReply } from '@clearsync/contract/mrrByRule';
import { mrrByRuleReply } from '../replies/mrrByRule.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What the MRR is under each rule. */
export function getMrrByRule(): Promise<Answer<MrrByRuleReply>> {
  return request({ method: 'GET', path: '/v1/setup/mrr', reply: mrrByRuleReply });
}
