import type { WhyReply } from '@clearsync/contract/why';
import { whyReply } from '../replies/why.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Why something is not in HubSpot, by an e-mail address, an id of Stripe's or a record. */
export function getWhy(q: string): Promise<Answer<WhyReply>> {
  return request({ method: 'GET', path: `/v1/why?q=${encodeURIComponent(q)}`, reply: whyReply });
}
