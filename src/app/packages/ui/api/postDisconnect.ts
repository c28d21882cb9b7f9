import type { DisconnectReply } from '@clearsync/contract/control';
import { disconnectReply } from '../replies/control.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Takes a Stripe account away; once more answers that it is gone. */
export function postDisconnect(leaving: {
  connectionId: string;
  properties: 'keep' | 'clear';
  purge: 'now' | 'days30';
}): Promise<Answer<DisconnectReply>> {
  return request({
    method: 'POST',
    path: '/v1/control/disconnect',
    body: { ...leaving },
    reply: disconnectReply,
    timeout: 60_000,
  });
}
