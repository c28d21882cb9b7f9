import { Router } from 'express';
import {
  type RecordCustomer,
  type RecordCustomersReply,
  recordCustomersQuery,
} from '../../../src/app/packages/contract/recordCustomers.ts';
import { zonedDay } from '../../billing/zonedDay.ts';
import type { Deps } from '../../sync/deps.ts';
import { type CardCandidate, showCardCandidates } from '../../sync/showCardCandidates.ts';
import { signedPortal } from '../middleware/signedPortal.ts';
import { sendUnreadable } from '../sendUnreadable.ts';

const candidateReply = ({ facts, ...candidate }: CardCandidate): RecordCustomer => ({
  connectionId: candidate.connectionId,
  customerId: facts.customerId,
  name: facts.name,
  email: facts.email,
  status: facts.status,
  mrr: facts.mrr,
  createdOn: zonedDay(facts.createdAt, candidate.timeZone),
  accountName: candidate.accountName,
  recordId: candidate.recordId,
});

/** GET /v1/record/customers: Stripe customers that could be linked to a record. */
export const candidatesRoute = (deps: Deps): Router => {
  const routes = Router();
  routes.get('/v1/record/customers', async (request, response) => {
    const query = recordCustomersQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const { objectTypeId, q, contactIds } = query.data;
    const customers = await showCardCandidates(deps, signedPortal(response), objectTypeId, {
      q: q ?? null,
      contactIds: (contactIds?.split(',') ?? []).map(BigInt),
    });
    response.json({ ok: true, customers: customers.map(candidateReply) } satisfies RecordCustomersReply);
  });
  return routes;
};
