import { Router } from 'express';
import {
  type RecordCustomer,
  type RecordCustomersReply,
  recordCustomersQuery,
} from '../../../src/app/packages/contract/recordCustomers.ts';
import { zonedDay } from '../../billing/zonedDay.ts';
import type { HubSpotDeps } from '../../sync/hubspotDeps.ts';
import { type CardCandidate, showCardCandidates } from '../../sync/showCardCandidates.ts';
import { sendHubSpotFailure } from '../matches/sendHubSpotFailure.ts';
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
export const candidatesRoute = (deps: HubSpotDeps): Router => {
  const routes = Router();
  routes.get('/v1/record/customers', async (request, response) => {
    const query = recordCustomersQuery.safeParse(request.query);
    if (!query.success) return sendUnreadable(response);
    const { objectTypeId, q, companyId } = query.data;
    const found = await showCardCandidates(deps, signedPortal(response), objectTypeId, {
      q: q ?? null,
      companyId: companyId === undefined ? null : BigInt(companyId),
    });
    if (!found.ok) return sendHubSpotFailure(response, found.failure);
    response.json({ ok: true, customers: found.value.map(candidateReply) } satisfies RecordCustomersReply);
  });
  return routes;
};
