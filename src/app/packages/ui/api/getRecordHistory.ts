import type { HistoryReply } from '@clearsync/contract/activity';
import type { CardQuery } from '@clearsync/contract/card';
import { historyReply } from '../replies/activity.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What ClearSync did to a record, a page; `before`: `next` of the page before, null for the newest. */
export function getRecordHistory(
  { objectTypeId, objectId }: CardQuery,
  before: string | null,
): Promise<Answer<HistoryReply>> {
  const from = before === null ? '' : `&before=${encodeURIComponent(before)}`;
  return request({
    method: 'GET',
    path: `/v1/record/history?objectTypeId=${objectTypeId}&objectId=${encodeURIComponent(objectId)}${from}`,
    reply: historyReply,
  });
}
