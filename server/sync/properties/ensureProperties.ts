import type { HubSpotFailure } from '../../hubspot/failures.ts';
import type { PortalClient } from '../../hubspot/portalClient.ts';
import { createPropertyGroup } from '../../hubspot/properties/createPropertyGroup.ts';
import { updatePropertyOptions } from '../../hubspot/properties/updatePropertyOptions.ts';
import { type Outcome, success } from '../../outcome.ts';
import { savePropertyLimits } from '../../store/portals/savePropertyLimits.ts';
import type { PortalProperty } from '../../store/properties/portalProperty.ts';
import type { HubSpotDeps } from '../hubspotDeps.ts';
import { keepProperties } from './keepProperties.ts';
import { makeProperties } from './makeProperties.ts';
import { OBJECT_TYPES } from './objectTypes.ts';
import { PROPERTY_GROUP, type PropertyPlan } from './planProperties.ts';
import { readLimits } from './readLimits.ts';
import { surveyProperties } from './surveyProperties.ts';

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
  const survey = await surveyProperties(deps, portalId);
  if (!survey.ok) return survey;
  const { plan, limits: before } = survey.value;
  const made = await createMissing(portal, plan);
  if (!made.ok) return made;
  const refused = await mergeOptions(portal, plan);
  if (!refused.ok) return refused;
  const after = made.value.length === 0 ? success(before) : await readLimits(portal);
  const limits = after.ok ? after.value : before;
  if (limits !== null) await savePropertyLimits(deps.db, portalId, limits);
  const properties = withResults(plan.known, [...made.value, ...refused.value]);
  const mergedTypes = new Set(plan.merge.map(({ objectTypeId }) => objectTypeId));
  await keepProperties(deps, portalId, { properties, made: made.value, merged: mergedTypes });
  return success(properties);
};
