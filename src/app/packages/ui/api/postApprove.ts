import type { SetupReply } from '@clearsync/contract/setup';
import { setupReply } from '../replies/setup.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Lets ClearSync write to HubSpot from now on; asking twice is safe. The answer is the set-up as it is then. */
export function postApprove(): Promise<Answer<SetupReply>> {
  return request({
    method: 'POST',
    path: '/v1/preview/approve',
    body: {},
    reply: setupReply,
    timeout: 30_000,
  });
}
