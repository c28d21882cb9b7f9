import { type Outcome, success } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { associatedReply } from './associatedReply.ts';

/** The contacts of a company, as many as HubSpot names in one answer (reference/hubspot-api.md §7). */
export const readContactsOf = async (
  portal: PortalClient,
  companyId: bigint,
): Promise<Outcome<bigint[], HubSpotFailure>> => {
  const path = datedPath('crm/associations', '0-2', '0-1', 'batch', 'read');
  const body = { inputs: [{ id: companyId.toString() }] };
  const read = parseReply(
    associatedReply,
    await portal.send({ method: 'POST', path, body, repeatable: true }),
  );
  if (!read.ok) return read;
  return success(read.value.results.flatMap(({ to }) => to.map(({ toObjectId }) => toObjectId)));
};
