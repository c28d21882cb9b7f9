import { type MatchKey, type MatchReply, matchReply } from '@clearsync/contract/matches';
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
    schema: matchReply,
    timeout: 30_000,
  });
}
