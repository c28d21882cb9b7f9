import type { SetupReply } from '@clearsync/contract/setup';
import { setupReply } from '../replies/setup.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Everything that the settings page shows. */
export function getSetup(): Promise<Answer<SetupReply>> {
  return request({ method: 'GET', path: '/v1/setup', reply: setupReply });
}
