import type { PauseReply } from '@clearsync/contract/control';
import { pauseReply } from '../replies/control.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Stops the writing to HubSpot, or lets it go on; asking twice is safe. */
export function postPause(stop: boolean): Promise<Answer<PauseReply>> {
  const path = stop ? '/v1/control/pause' : '/v1/control/resume';
  return request({ method: 'POST', path, body: {}, reply: pauseReply });
}
