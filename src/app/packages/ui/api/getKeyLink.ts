import type { KeyLinkReply } from '@clearsync/contract/keyLink';
import { keyLinkReply } from '../replies/keyLink.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** The one-time link that this portal made last, without its address. */
export function getKeyLink(): Promise<Answer<KeyLinkReply>> {
  return request({ method: 'GET', path: '/v1/setup/key-link', reply: keyLinkReply });
}
