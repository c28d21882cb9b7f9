import type { CardQuery } from '@clearsync/contract/card';
import type { RecordMovementsReply } from '@clearsync/contract/recordMovements';
import { recordMovementsReply } from '../replies/recordMovements.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** How the MRR of a record came about. */
export function getRecordMovements({
  objectTypeId,
  objectId,
}: CardQuery): Promise<Answer<RecordMovementsReply>> {
  return request({
    method: 'GET',
    path: `/v1/record/movements?objectTypeId=${objectTypeId}&objectId=${encodeURIComponent(objectId)}`,
    reply: recordMovementsReply,
  });
}
