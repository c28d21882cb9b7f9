import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { fetchPropertyLimits, type PropertyLimits } from '../../hubspot/limits/fetchPropertyLimits.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { createPropertyGroup } from '../../hubspot/properties/createPropertyGroup.ts';
import { listProperties } from '../../hubspot/properties/listProperties.ts';
import type { Property } from '../../hubspot/properties/property.ts';
import { updatePropertyOptions } from '../../hubspot/properties/updatePropertyOptions.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { type Outcome, success } from '../../outcome.ts';
import { savePropertyLimits } from '../../store/portals/savePropertyLimits.ts';
import type { PortalProperty } from '../../store/properties/portalProperty.ts';
import { saveProperties } from '../../store/properties/saveProperties.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { makeProperties } from './makeProperties.ts';
import { OBJECT_TYPES } from './objectTypes.ts';
import { PROPERTY_GROUP, type PropertyPlan, planProperties } from './planProperties.ts';

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

/** Limits that HubSpot will not tell are unknown, not zero: its refusals will say which property does not fit. */
const readLimits = async (portal: PortalClient): Promise<Outcome<PropertyLimits | null, HubSpotFailure>> => {
  const limits = await fetchPropertyLimits(portal);
  const untold = !limits.ok && (limits.failure.kind === 'forbidden' || limits.failure.kind === 'rejected');
  return untold ? success(null) : limits;
};

const createMissing = async (
  portal: PortalClient,
  { create }: PropertyPlan,
): Promise<Outcome<PortalProperty[], HubSpotFailure>> => {
  const made: PortalProperty[] = [];
  for (const { objectTypeId } of OBJECT_TYPES) {
    const drafts = create.filter((one) => one.objectTypeId === objectTypeId).map(({ draft }) => draft);
    if (drafts.length === 0) continue;
    const group = await createPropertyGroup(portal, objectTypeId, PROPERTY_GROUP);
    if (!group.ok) return group;
    const outcome = await makeProperties(portal, objectTypeId, drafts);
    if (!outcome.ok) return outcome;
    made.push(...outcome.value);
  }
  return success(made);
};

const mergeOptions = async (
  portal: PortalClient,
  { merge }: PropertyPlan,
): Promise<Outcome<null, HubSpotFailure>> => {
  for (const { objectTypeId, name, options } of merge) {
    const merged = await updatePropertyOptions(portal, objectTypeId, name, options);
    if (!merged.ok) return merged;
  }
  return success(null);
};

/**
 * Brings our property group and properties (packs A and B) to a portal, as many as its plan allows, and records what
 * became of each with the reason. Run again it makes only what is missing; with nothing missing it writes nothing.
 */
export const ensureProperties = async (
  deps: HubSpotDeps,
  portalId: bigint,
): Promise<Outcome<PortalProperty[], HubSpotFailure>> => {
  const portal = deps.portal(portalId);
  const existing = await readExisting(portal);
  if (!existing.ok) return existing;
  const before = await readLimits(portal);
  if (!before.ok) return before;
  const plan = planProperties(existing.value, before.value);
  const made = await createMissing(portal, plan);
  if (!made.ok) return made;
  const merged = await mergeOptions(portal, plan);
  if (!merged.ok) return merged;
  const after = made.value.length === 0 ? before : await readLimits(portal);
  const limits = after.ok ? after.value : before.value;
  if (limits !== null) await savePropertyLimits(deps.db, portalId, limits);
  const properties = [...plan.known, ...made.value];
  await saveProperties(deps.db.pool, portalId, properties, deps.clock());
  return success(properties);
};
