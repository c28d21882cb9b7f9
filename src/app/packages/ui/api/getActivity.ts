import type { ActivityReply } from '@clearsync/contract/activity';
import { activityReply } from '../replies/activity.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** A page of runs, newest first; `before`: `next` of the page before, null for the newest. */
export function getActivity(before: string | null): Promise<Answer<ActivityReply>> {
  const from = before === null ? '' : `?before=${encodeURIComponent(before)}`;
  return request({ method: 'GET', path: `/v1/activity${from}`, reply: activityReply });
}
