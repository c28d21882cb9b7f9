import type { HomeReply } from '@clearsync/contract/home';
import { homeReply } from '../replies/home.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** The state of the whole portal. */
export function getHome(): Promise<Answer<HomeReply>> {
  return request({ method: 'GET', path: '/v1/home', reply: homeReply });
}
