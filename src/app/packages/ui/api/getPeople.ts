import type { PeopleReply } from '@clearsync/contract/control';
import { peopleReply } from '../replies/control.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** A page of what people did, newest first; `before`: `next` of the page before, null for the newest. */
export function getPeople(before: string | null): Promise<Answer<PeopleReply>> {
  const from = before === null ? '' : `?before=${encodeURIComponent(before)}`;
  return request({ method: 'GET', path: `/v1/activity/people${from}`, reply: peopleReply });
}
