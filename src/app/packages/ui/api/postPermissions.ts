import { type KeyReply, keyReply } from '@clearsync/contract/setup';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Probes the stored key again. */
export function postPermissions(connectionId: string): Promise<Answer<KeyReply>> {
  return request({
    method: 'POST',
    path: '/v1/setup/permissions',
    body: { connectionId },
    schema: keyReply,
    timeout: 60_000,
  });
}
