import type { LatestAuditReply } from '@clearsync/contract/audit';
import { latestAuditReply } from '../replies/audit.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** The newest audit with its differences. */
export function getLatestAudit(): Promise<Answer<LatestAuditReply>> {
  return request({ method: 'GET', path: '/v1/audit/latest', reply: latestAuditReply });
}
