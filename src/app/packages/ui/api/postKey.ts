import type { KeyReply } from '@clearsync/contract/setup';
import { keyReply } from '../replies/setup.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Hands over a Stripe key, in the body only. The server asks Stripe a dozen questions, hence the patience. */
export function postKey(key: string): Promise<Answer<KeyReply>> {
  return request({ method: 'POST', path: '/v1/setup/key', body: { key }, reply: keyReply, timeout: 60_000 });
}
