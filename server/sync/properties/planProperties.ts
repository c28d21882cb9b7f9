import { billingProperties } from '../../billing/properties/billingProperties.ts';
import type { PropertyDefinition } from '../../billing/properties/property.ts';
import type { PropertyLimits } from '../../hubspot/limits/fetchPropertyLimits.ts';
import type { Property, PropertyDraft, PropertyOption } from '../../hubspot/properties/property.ts';
import type { ObjectTypeId } from '../../hubspot/records/batchReply.ts';
import type { PortalProperty } from '../../store/properties/portalProperty.ts';
import { OBJECT_TYPES } from './objectTypes.ts';

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

const optionOf = (
  { value, label }: { value: string; label: string },
  displayOrder: number,
): PropertyOption => ({
  value,
  label,
  displayOrder,
  hidden: false,
});

/** The portal's own options, labels and order included, and ours that it lacks; null when it lacks none. */
const mergedOptions = (definition: PropertyDefinition, { options }: Property): PropertyOption[] | null => {
  const there = new Set(options.map(({ value }) => value));
  const lacking = definition.options.filter(({ value }) => !there.has(value));
  if (lacking.length === 0) return null;
  return [...options, ...lacking.map((option, at) => optionOf(option, options.length + at))];
};

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
 */
export const planProperties = (
  existing: ReadonlyMap<ObjectTypeId, Property[]>,
  limits: PropertyLimits | null,
): PropertyPlan => {
  const plan: PropertyPlan = { create: [], merge: [], known: [] };
  const takePlace = roomIn(limits);
  for (const { objectTypeId, definition } of wanted()) {
    const { name } = definition;
    const present = existing.get(objectTypeId)?.find((property) => property.name === name);
    if (present === undefined) {
      const reason = takePlace(objectTypeId);
      if (reason === null) plan.create.push({ objectTypeId, draft: draftOf(definition) });
      else plan.known.push({ objectTypeId, name, state: 'skipped', reason });
    } else if (present.type !== definition.type) {
      const reason = `The property "${name}" exists, but its type is ${present.type} instead of ${definition.type}.`;
      plan.known.push({ objectTypeId, name, state: 'broken', reason });
    } else {
      const options = mergedOptions(definition, present);
      if (options !== null) plan.merge.push({ objectTypeId, name, options });
      plan.known.push({ objectTypeId, name, state: 'created', reason: null });
    }
  }
  return plan;
};
