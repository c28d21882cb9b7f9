import { billingProperties } from '../../billing/properties/billingProperties.ts';
import type { PropertyDefinition } from '../../billing/properties/property.ts';
import type { PropertyLimits } from '../../hubspot/limits/fetchPropertyLimits.ts';
import type { Property, PropertyDraft, PropertyOption } from '../../hubspot/properties/property.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import type { PortalProperty } from '../../store/properties/portalProperty.ts';
import { mergedOptions, optionOf } from './mergedOptions.ts';
import { OBJECT_TYPES } from './objectTypes.ts';
import { retypedWords } from './retypedWords.ts';

/** The group of our properties on either object type (product.md §3). */
export const PROPERTY_GROUP = { name: 'clearsync_billing', label: 'ClearSync billing' };

/** What there is to do in a portal, and what is known of the properties for which there is nothing to do. */
export type PropertyPlan = {
  create: { objectTypeId: ObjectTypeId; draft: PropertyDraft }[];
  merge: { objectTypeId: ObjectTypeId; name: string; options: PropertyOption[] }[];
  known: PortalProperty[];
};

const draftOf = ({
  name,
  label,
  description,
  type,
  fieldType,
  options,
}: PropertyDefinition): PropertyDraft => ({
  name,
  label,
  description,
  type,
  fieldType,
  groupName: PROPERTY_GROUP.name,
  formField: false,
  ...(options.length === 0 ? {} : { options: options.map(optionOf) }),
});

/** How many more custom properties fit, per object type and over all; no limits known: as many as we like. */
const roomIn = (limits: PropertyLimits | null) => {
  let overall = limits === null ? Number.POSITIVE_INFINITY : limits.overallLimit - limits.overallUsage;
  const left = new Map(
    limits?.byObjectType.map(({ objectTypeId, limit, usage }) => [objectTypeId, limit - usage]),
  );
  /** Takes a place, or says why there is none. */
  return (objectTypeId: ObjectTypeId): string | null => {
    const here = left.get(objectTypeId) ?? Number.POSITIVE_INFINITY;
    if (overall <= 0)
      return `This HubSpot account may have ${limits?.overallLimit} custom properties in all, and has them.`;
    if (here <= 0) return 'This HubSpot account has no room for another custom property on this object.';
    overall -= 1;
    left.set(objectTypeId, here - 1);
    return null;
  };
};

/** Every property of ours on every object type that it belongs to, in the order in which places are given away. */
const wanted = () =>
  billingProperties.flatMap((definition) =>
    OBJECT_TYPES.filter(({ object }) => definition.objects.includes(object)).map(({ objectTypeId }) => ({
      objectTypeId,
      definition,
    })),
  );

/**
 * Fits our properties into a portal: what exists stays as it is, options are added and never taken away, and places
 * are given away by rank, contacts and companies in turn, until a limit is reached (reference/hubspot-api.md §5.3).
 * What is off takes no place; where it was on before it stays, to be emptied. What has another type is left alone.
 * `on` names what somebody asked for of the properties that are off by themselves.
 */
export const planProperties = (
  existing: ReadonlyMap<ObjectTypeId, Property[]>,
  limits: PropertyLimits | null,
  on: ReadonlySet<string> = new Set(),
): PropertyPlan => {
  const plan: PropertyPlan = { create: [], merge: [], known: [] };
  const takePlace = roomIn(limits);
  for (const { objectTypeId, definition } of wanted()) {
    const { name, offBecause } = definition;
    const know = (state: PortalProperty['state'], reason: string | null) =>
      plan.known.push({ objectTypeId, name, state, reason });
    const present = existing.get(objectTypeId)?.find((property) => property.name === name);
    if (offBecause !== null && !on.has(name) && present === undefined) {
      know('skipped', offBecause);
    } else if (present === undefined) {
      const reason = takePlace(objectTypeId);
      if (reason === null) plan.create.push({ objectTypeId, draft: draftOf(definition) });
      else know('skipped', reason);
    } else {
      const retyped = retypedWords(definition, present);
      const options = retyped === null ? mergedOptions(definition, present) : null;
      if (options !== null) plan.merge.push({ objectTypeId, name, options });
      know(retyped === null ? 'created' : 'broken', retyped);
    }
  }
  return plan;
};
