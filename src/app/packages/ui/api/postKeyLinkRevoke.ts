import type { KeyLinkReply } from '@clearsync/contract/keyLink';
import { keyLinkReply } from '../replies/keyLink.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Ends the portal's one-time link, if it was not used; asking twice is safe. */
export function postKeyLinkRevoke(): Promise<Answer<KeyLinkReply>> {
  return request({ method: 'POST', path: '/v1/setup/key-link/revoke', body: {}, reply: keyLinkReply });
}
