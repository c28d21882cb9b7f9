import type { CardQuery } from '@clearsync/contract/card';
import type { RefreshReply } from '@clearsync/contract/refresh';
import { refreshReply } from '../replies/refresh.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Lets the server read a record's customers from Stripe now, which takes ten seconds at most; answers its receipt. */
export function postRefresh({ objectTypeId, objectId }: CardQuery): Promise<Answer<RefreshReply>> {
  return request({
    method: 'POST',
    path: '/v1/control/refresh',
    body: { objectTypeId, objectId },
    reply: refreshReply,
    timeout: 20_000,
  });
}
