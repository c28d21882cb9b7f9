import type { ErrorsReply } from '@clearsync/contract/control';
import { errorsReply } from '../replies/control.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** What was set aside, by its cause. */
export function getErrors(): Promise<Answer<ErrorsReply>> {
  return request({ method: 'GET', path: '/v1/errors', reply: errorsReply });
}
