import type { HubSpotFailure } from '../../hubspot/failures.ts';
import { fetchPropertyLimits, type PropertyLimits } from '../../hubspot/limits/fetchPropertyLimits.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { createPropertyGroup } from '../../hubspot/properties/createPropertyGroup.ts';
import { listProperties } from '../../hubspot/properties/listProperties.ts';
import type { Property } from '../../hubspot/properties/property.ts';
import { updatePropertyOptions } from '../../hubspot/properties/updatePropertyOptions.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import { type Outcome, success } from '../../outcome.ts';
import { findPortal } from '../../store/portals/findPortal.ts';
import { savePropertyLimits } from '../../store/portals/savePropertyLimits.ts';
import type { PortalProperty } from '../../store/properties/portalProperty.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { keepProperties } from './keepProperties.ts';
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

/** A property whose options HubSpot refuses is out of use, in its words; the others are not held up. */
const mergeOptions = async (
  portal: PortalClient,
  { merge }: PropertyPlan,
): Promise<Outcome<PortalProperty[], HubSpotFailure>> => {
  const refused: PortalProperty[] = [];
  for (const { objectTypeId, name, options } of merge) {
    const merged = await updatePropertyOptions(portal, objectTypeId, name, options);
    if (merged.ok) continue;
    if (merged.failure.kind !== 'rejected') return merged;
    const reason = `HubSpot refuses its options: ${merged.failure.message}`;
    refused.push({ objectTypeId, name, state: 'broken', reason });
  }
  return success(refused);
};

/** What is known, but for the properties that something else has become of. */
const withResults = (known: PortalProperty[], results: PortalProperty[]): PortalProperty[] => [
  ...known.filter(
    ({ objectTypeId, name }) =>
      !results.some((one) => one.objectTypeId === objectTypeId && one.name === name),
  ),
  ...results,
];

/** What a person asked for of the properties that are off by themselves. */
const chosenProperties = async ({ db }: HubSpotDeps, portalId: bigint): Promise<ReadonlySet<string>> =>
  new Set((await findPortal(db, portalId))?.cancelComments ? ['clearsync_cancel_comment'] : []);

/**
 * Brings our property group and properties to a portal, as many as its plan allows, and records what became of each
 * with the reason. Run again it makes what is missing or was deleted, and has it filled again; with nothing missing it
 * writes nothing.
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
  const plan = planProperties(existing.value, before.value, await chosenProperties(deps, portalId));
  const made = await createMissing(portal, plan);
  if (!made.ok) return made;
  const refused = await mergeOptions(portal, plan);
  if (!refused.ok) return refused;
  const after = made.value.length === 0 ? before : await readLimits(portal);
  const limits = after.ok ? after.value : before.value;
  if (limits !== null) await savePropertyLimits(deps.db, portalId, limits);
  const properties = withResults(plan.known, [...made.value, ...refused.value]);
  const mergedTypes = new Set(plan.merge.map(({ objectTypeId }) => objectTypeId));
  await keepProperties(deps, portalId, { properties, made: made.value, merged: mergedTypes });
  return success(properties);
};
