import { type UndoPlanReply, undoPlanReply } from '@clearsync/contract/activity';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What the undo of a run would do; changes nothing. The server asks HubSpot about a thousand records. */
export function postUndoPlan(runId: string): Promise<Answer<UndoPlanReply>> {
  return request({
    method: 'POST',
    path: '/v1/undo/plan',
    body: { runId },
    schema: undoPlanReply,
    timeout: 60_000,
  });
}
