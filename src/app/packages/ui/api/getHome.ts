import { type HomeReply, homeReply } from '@clearsync/contract/home';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** The state of the whole portal. */
export function getHome(): Promise<Answer<HomeReply>> {
  return request({ method: 'GET', path: '/v1/home', schema: homeReply });
}
