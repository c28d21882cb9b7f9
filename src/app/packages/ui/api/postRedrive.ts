import { type RedriveReply, redriveReply } from '@clearsync/contract/control';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Tries again what was set aside: changes, records, or everything with what an import left out. */
export function postRedrive(what: 'events' | 'records' | 'all'): Promise<Answer<RedriveReply>> {
  return request({
    method: 'POST',
    path: '/v1/control/redrive',
    body: { what },
    schema: redriveReply,
    timeout: 30_000,
  });
}
