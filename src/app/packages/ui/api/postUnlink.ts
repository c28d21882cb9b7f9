import { type MatchKey, type MatchReply, matchReply } from '@clearsync/contract/matches';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Takes a Stripe customer off its record, for good. */
export function postUnlink({
  connectionId,
  customerId,
  objectTypeId,
}: MatchKey): Promise<Answer<MatchReply>> {
  return request({
    method: 'POST',
    path: '/v1/matches/unlink',
    body: { connectionId, customerId, objectTypeId },
    schema: matchReply,
  });
}
