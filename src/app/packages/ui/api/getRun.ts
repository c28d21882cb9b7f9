import { type RunReply, runReply } from '@clearsync/contract/activity';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What one run found and wrote. */
export function getRun(id: string): Promise<Answer<RunReply>> {
  return request({ method: 'GET', path: `/v1/activity/run?id=${encodeURIComponent(id)}`, schema: runReply });
}
