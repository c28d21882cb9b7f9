import type { HeldReply } from '@clearsync/contract/held';
import { heldReply } from '../replies/held.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** How much is stored of the portal. */
export function getHeld(): Promise<Answer<HeldReply>> {
  return request({ method: 'GET', path: '/v1/setup/held', reply: heldReply });
}
