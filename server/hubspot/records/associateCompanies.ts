import { z } from 'zod';
import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure, Rejection } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';
import { errorBody, readRejection } from '../rejection.ts';

/** Pairs in one call (reference/hubspot-api.md §3.1). */
export const PAIRS_A_CALL = 2000;

/** A contact and the company that it belongs to. */
export type Pair = { contactId: bigint; companyId: bigint };

const reply = z
  .object({ errors: z.array(errorBody).catch([]) })
  .transform(({ errors }): Rejection[] => errors.map(readRejection));

/**
 * Ties up to 2,000 contacts to companies without a label, which may be repeated and leaves a primary company alone
 * (reference/hubspot-api.md §5.4, §7). Answers the pairs that HubSpot refused.
 */
export const associateCompanies = async (
  portal: PortalClient,
  pairs: Pair[],
): Promise<Outcome<Rejection[], HubSpotFailure>> => {
  const path = datedPath('crm/associations', '0-1', '0-2', 'batch', 'associate', 'default');
  const inputs = pairs.map(({ contactId, companyId }) => ({
    from: { id: contactId.toString() },
    to: { id: companyId.toString() },
  }));
  return parseReply(reply, await portal.send({ method: 'POST', path, body: { inputs }, repeatable: true }));
};
