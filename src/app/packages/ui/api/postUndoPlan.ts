import type { UndoPlanReply } from '@clearsync/contract/activity';
import { undoPlanReply } from '../replies/activity.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What the undo of a run would do; changes nothing. The server asks HubSpot about a thousand records. */
export function postUndoPlan(runId: string): Promise<Answer<UndoPlanReply>> {
  return request({
    method: 'POST',
    path: '/v1/undo/plan',
    body: { runId },
    reply: undoPlanReply,
    timeout: 60_000,
  });
}
