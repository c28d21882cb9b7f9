import type { MatchesQuery, MatchesReply } from '@clearsync/contract/matches';
import { matchesReply } from '../replies/matches.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** A page of the match inbox. */
export function getMatches({ kind, cursor }: MatchesQuery): Promise<Answer<MatchesReply>> {
  const from = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return request({ method: 'GET', path: `/v1/matches?kind=${kind}${from}`, reply: matchesReply });
}
