import type { CardQuery, CardReply } from '@clearsync/contract/card';
import { cardReply } from '../replies/card.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** The billing of one record, from the server's mirror. */
export function getCard({ objectTypeId, objectId }: CardQuery): Promise<Answer<CardReply>> {
  return request({
    method: 'GET',
    path: `/v1/card?objectTypeId=${objectTypeId}&objectId=${encodeURIComponent(objectId)}`,
    reply: cardReply,
  });
}
