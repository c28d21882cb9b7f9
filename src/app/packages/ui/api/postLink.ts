import { type MatchLink, type MatchReply, matchReply } from '@clearsync/contract/matches';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Puts a Stripe customer on a record, for good. */
export function postLink({
  connectionId,
  customerId,
  objectTypeId,
  recordId,
}: MatchLink): Promise<Answer<MatchReply>> {
  return request({
    method: 'POST',
    path: '/v1/matches/link',
    body: { connectionId, customerId, objectTypeId, recordId },
    schema: matchReply,
  });
}
