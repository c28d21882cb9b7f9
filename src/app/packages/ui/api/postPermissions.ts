import type { KeyReply } from '@clearsync/contract/setup';
import { keyReply } from '../replies/setup.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Probes the stored key again. */
export function postPermissions(connectionId: string): Promise<Answer<KeyReply>> {
  return request({
    method: 'POST',
    path: '/v1/setup/permissions',
    body: { connectionId },
    reply: keyReply,
    timeout: 60_000,
  });
}
