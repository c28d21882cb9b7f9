import { type MatchesQuery, type MatchesReply, matchesReply } from '@clearsync/contract/matches';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** A page of the match inbox. */
export function getMatches({ kind, cursor }: MatchesQuery): Promise<Answer<MatchesReply>> {
  const from = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return request({ method: 'GET', path: `/v1/matches?kind=${kind}${from}`, schema: matchesReply });
}
