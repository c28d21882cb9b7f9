import type { UninstallReply } from '@clearsync/contract/control';
import { uninstallReply } from '../replies/control.ts';
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
    reply: uninstallReply,
    timeout: 60_000,
  });
}
