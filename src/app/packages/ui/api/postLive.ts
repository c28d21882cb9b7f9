import { type LiveReply, liveReply } from '@clearsync/contract/setup';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Turns the live updates of a connection on or off; asking twice is safe. */
export function postLive(change: { connectionId: string; on: boolean }): Promise<Answer<LiveReply>> {
  return request({
    method: 'POST',
    path: '/v1/setup/live',
    body: { ...change },
    schema: liveReply,
    timeout: 60_000,
  });
}
