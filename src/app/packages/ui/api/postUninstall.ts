import { type UninstallReply, uninstallReply } from '@clearsync/contract/control';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Takes the whole app away. */
export function postUninstall(leaving: {
  properties: 'keep' | 'clear';
  purge: 'now' | 'days30';
}): Promise<Answer<UninstallReply>> {
  return request({
    method: 'POST',
    path: '/v1/control/uninstall',
    body: { ...leaving },
    schema: uninstallReply,
    timeout: 60_000,
  });
}
