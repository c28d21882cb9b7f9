import { type SetupReply, setupReply } from '@clearsync/contract/setup';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Lets ClearSync write to HubSpot from now on; asking twice is safe. The answer is the set-up as it is then. */
export function postApprove(): Promise<Answer<SetupReply>> {
  return request({
    method: 'POST',
    path: '/v1/preview/approve',
    body: {},
    schema: setupReply,
    timeout: 30_000,
  });
}
