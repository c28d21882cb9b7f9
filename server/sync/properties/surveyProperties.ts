import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PropertyLimits } from '../../hubspot/limits/fetchPropertyLimits.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { listProperties } from '../../hubspot/properties/listProperties.ts';
import type { Property } from '../../hubspot/properties/property.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { type Outcome, success } from '../../outcome.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { OBJECT_TYPES } from './objectTypes.ts';
import { type PropertyPlan, planProperties } from './planProperties.ts';
import { readLimits } from './readLimits.ts';

type Existing = Map<ObjectTypeId, Property[]>;

const readExisting = async (portal: PortalClient): Promise<Outcome<Existing, HubSpotFailure>> => {
  const existing: Existing = new Map();
  for (const { objectTypeId } of OBJECT_TYPES) {
    const listed = await listProperties(portal, objectTypeId);
    if (!listed.ok) return listed;
    existing.set(objectTypeId, listed.value);
  }
  return success(existing);
};

/** What a person asked for of the properties that are off by themselves. */
const chosenProperties = async ({ db }: HubSpotDeps, portalId: bigint): Promise<ReadonlySet<string>> =>
  new Set((await findPortal(db, portalId))?.cancelComments ? ['clearsync_cancel_comment'] : []);

/** Looks at a portal's properties and limits and plans what there is to do; changes nothing anywhere. */
export const surveyProperties = async (
  deps: HubSpotDeps,
  portalId: bigint,
): Promise<Outcome<{ plan: PropertyPlan; limits: PropertyLimits | null }, HubSpotFailure>> => {
  const portal = deps.portal(portalId);
  const existing = await readExisting(portal);
  if (!existing.ok) return existing;
  const limits = await readLimits(portal);
  if (!limits.ok) return limits;
  const plan = planProperties(existing.value, limits.value, await chosenProperties(deps, portalId));
  return success({ plan, limits: limits.value });
};
