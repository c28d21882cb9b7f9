import type { ReconcileReply } from '@clearsync/contract/control';
import { reconcileReply } from '../replies/control.ts';
import type { Answer } from './answer.ts';
import { request } from './request.ts';

/** Reads from Stripe what was missed; takes five seconds at most and goes on by itself. */
export function postReconcile(): Promise<Answer<ReconcileReply>> {
  return request({
    method: 'POST',
    path: '/v1/control/reconcile',
    body: {},
    reply: reconcileReply,
    timeout: 20_000,
  });
}
