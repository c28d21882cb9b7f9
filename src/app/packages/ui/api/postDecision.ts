import type { MatchKey, MatchReply } from '@clearsync/contract/matches';
import { matchReply } from '../replies/matches.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What a person may decide about a customer's link; only `link` names a record. */
export type Decision = { key: MatchKey } & (
  | { deed: 'link'; recordId: string }
  | { deed: 'unlink' | 'ignore' | 'create' | 'reset' }
);

/** Carries out a person's decision about a customer's link. */
export function postDecision(decision: Decision): Promise<Answer<MatchReply>> {
  const { connectionId, customerId, objectTypeId } = decision.key;
  const key = { connectionId, customerId, objectTypeId };
  return request({
    method: 'POST',
    path: `/v1/matches/${decision.deed}`,
    body: decision.deed === 'link' ? { ...key, recordId: decision.recordId } : key,
    reply: matchReply,
    timeout: 30_000,
  });
}
