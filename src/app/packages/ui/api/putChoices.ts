import type { Choices, SetupReply } from '@clearsync/contract/setup';
import { setupReply } from '../replies/setup.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Saves the choices; the answer is the whole set-up as it is then. */
export function putChoices(choices: Choices): Promise<Answer<SetupReply>> {
  return request({ method: 'PUT', path: '/v1/setup/choices', body: { ...choices }, reply: setupReply });
}
