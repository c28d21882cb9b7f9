import { type CardQuery, type CardReply, cardReply } from '@clearsync/contract/card';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** The billing of one record, from the server's mirror. */
export function getCard({ objectTypeId, objectId }: CardQuery): Promise<Answer<CardReply>> {
  return request({
    method: 'GET',
    path: `/v1/card?objectTypeId=${objectTypeId}&objectId=${encodeURIComponent(objectId)}`,
    schema: cardReply,
  });
}
