import type { MadeKeyLinkReply } from '@clearsync/contract/keyLink';
import { madeKeyLinkReply } from '../replies/keyLink.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Makes a one-time link; its address is in this answer and in no other. */
export function postKeyLink(): Promise<Answer<MadeKeyLinkReply>> {
  return request({ method: 'POST', path: '/v1/setup/key-link', body: {}, reply: madeKeyLinkReply });
}
