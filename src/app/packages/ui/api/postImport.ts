import type { ImportReply } from '@clearsync/contract/setup';
import { importReply } from '../replies/setup.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Starts an import; answers the one that runs if there is one, so that asking twice is safe. */
export function postImport(connectionId: string): Promise<Answer<ImportReply>> {
  return request({
    method: 'POST',
    path: '/v1/import',
    body: { connectionId },
    reply: importReply,
    timeout: 30_000,
  });
}
