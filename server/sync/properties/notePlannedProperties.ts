import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { type Outcome, success } from '../../outcome.ts';
import { savePropertyLimits } from '../../store/portals/savePropertyLimits.ts';
import type { PortalProperty } from '../../store/properties/portalProperty.ts';
import { saveProperties } from '../../store/properties/saveProperties.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { surveyProperties } from './surveyProperties.ts';

/**
 * Records which properties would be made in a portal and which do not fit, for the preview; HubSpot is only read. What
 * the portal has already (from an earlier install) is left to `ensureProperties`, which fills it anew.
 */
export const notePlannedProperties = async (
  deps: HubSpotDeps,
  portalId: bigint,
): Promise<Outcome<null, HubSpotFailure>> => {
  const survey = await surveyProperties(deps, portalId);
  if (!survey.ok) return survey;
  const { plan, limits } = survey.value;
  const planned = plan.create.map(
    ({ objectTypeId, draft: { name } }): PortalProperty => ({
      objectTypeId,
      name,
      state: 'planned',
      reason: null,
    }),
  );
  const others = plan.known.filter(({ state }) => state !== 'created');
  if (limits !== null) await savePropertyLimits(deps.db, portalId, limits);
  await saveProperties(deps.db.pool, portalId, [...planned, ...others], deps.clock());
  return success(null);
};
