import type { RecordSearchReply, RecordType } from '@clearsync/contract/matches';
import { recordSearchReply } from '../replies/matches.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Records of HubSpot by a part of a name, an e-mail address or a domain. */
export function getRecords(wanted: {
  q: string;
  objectTypeId: RecordType;
}): Promise<Answer<RecordSearchReply>> {
  return request({
    method: 'GET',
    path: `/v1/matches/search?q=${encodeURIComponent(wanted.q)}&objectTypeId=${wanted.objectTypeId}`,
    reply: recordSearchReply,
  });
}
