import { type ErrorsReply, errorsReply } from '@clearsync/contract/control';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What was set aside, by its cause. */
export function getErrors(): Promise<Answer<ErrorsReply>> {
  return request({ method: 'GET', path: '/v1/errors', schema: errorsReply });
}
