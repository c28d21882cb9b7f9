import type { RunReply } from '@clearsync/contract/activity';
import { runReply } from '../replies/activity.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What one run found and wrote. */
export function getRun(id: string): Promise<Answer<RunReply>> {
  return request({ method: 'GET', path: `/v1/activity/run?id=${encodeURIComponent(id)}`, reply: runReply });
}
