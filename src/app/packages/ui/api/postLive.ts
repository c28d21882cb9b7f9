import type { LiveReply } from '@clearsync/contract/setup';
import { liveReply } from '../replies/setup.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Turns the live updates of a connection on or off; asking twice is safe. */
export function postLive(change: { connectionId: string; on: boolean }): Promise<Answer<LiveReply>> {
  return request({
    method: 'POST',
    path: '/v1/setup/live',
    body: { ...change },
    reply: liveReply,
    timeout: 60_000,
  });
}
