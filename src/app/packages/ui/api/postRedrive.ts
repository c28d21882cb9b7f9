import type { RedriveReply } from '@clearsync/contract/control';
import { redriveReply } from '../replies/control.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Tries again what was set aside: changes, records, or everything with what an import left out; `ids`: only these. */
export function postRedrive(
  what: 'events' | 'records' | 'all',
  ids?: string[],
): Promise<Answer<RedriveReply>> {
  return request({
    method: 'POST',
    path: '/v1/control/redrive',
    body: { what, ...(ids === undefined ? {} : { ids }) },
    reply: redriveReply,
    timeout: 30_000,
  });
}
