import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { associateCompanies, PAIRS_A_CALL, type Pair } from '../../hubspot/records/associateCompanies.ts';
import { type Outcome, success } from '../../outcome.ts';
import { listOurs } from '../../store/links/listOurs.ts';
import { inChunks } from './inChunks.ts';
import type { LinkDesk } from './linkDesk.ts';

/**
 * Ties the contact and the company of a customer together when we made one of the two; records of the portal's own are
 * left as its people tied them. What HubSpot refuses (its limits of associations) is logged and stops nothing
 * (reference/hubspot-api.md §8.10).
 */
export const associatePairs = async (
  { deps, portalId, writes }: LinkDesk,
  pairs: Pair[],
): Promise<Outcome<null, HubSpotFailure>> => {
  if (!writes || pairs.length === 0) return success(null);
  const contacts = await listOurs(deps.db, portalId, '0-1', [...new Set(pairs.map((one) => one.contactId))]);
  const companies = await listOurs(deps.db, portalId, '0-2', [...new Set(pairs.map((one) => one.companyId))]);
  const ours = pairs.filter(
    ({ contactId, companyId }) => contacts.has(contactId) || companies.has(companyId),
  );
  const distinct = [...new Map(ours.map((pair) => [`${pair.contactId} ${pair.companyId}`, pair])).values()];
  const replies = await inChunks(distinct, PAIRS_A_CALL, (some) =>
    associateCompanies(deps.portal(portalId), some),
  );
  if (!replies.ok) {
    const { failure } = replies;
    if (failure.kind !== 'rejected') return replies;
    deps.log.warn({ portalId: portalId.toString(), failure }, 'records were not associated');
    return success(null);
  }
  const refused = replies.value.flat();
  if (refused.length > 0)
    deps.log.warn({ portalId: portalId.toString(), refused }, 'some records were not associated');
  return success(null);
};
