import type { AuditReply } from '@clearsync/contract/audit';
import { auditReply } from '../replies/audit.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Starts an audit; answers the one that is under way if there is one, so that asking twice is safe. */
export function postAudit(): Promise<Answer<AuditReply>> {
  return request({ method: 'POST', path: '/v1/audit', body: {}, reply: auditReply });
}
