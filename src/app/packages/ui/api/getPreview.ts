import type { PreviewReply } from '@clearsync/contract/preview';
import { previewReply } from '../replies/preview.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What would be written, by the choices that are saved now. A large account takes the server a while. */
export function getPreview(): Promise<Answer<PreviewReply>> {
  return request({ method: 'GET', path: '/v1/preview', reply: previewReply, timeout: 60_000 });
}
