import type { PropertyDefinition } from '../../billing/properties/property.ts';
import type { Property, PropertyOption } from '../../hubspot/properties/property.ts';

/** An option of ours as HubSpot wants it, at its place in the list. */
export const optionOf = (
  { value, label }: PropertyDefinition['options'][number],
  displayOrder: number,
): PropertyOption => ({ value, label, displayOrder, hidden: false });

/** The portal's own options, labels, order and hiding included, and ours that it lacks; null when it lacks none. */
export const mergedOptions = (
  definition: PropertyDefinition,
  { options }: Property,
): PropertyOption[] | null => {
  const there = new Set(options.map(({ value }) => value));
  const lacking = definition.options.filter(({ value }) => !there.has(value));
  if (lacking.length === 0) return null;
  return [...options, ...lacking.map((option, at) => optionOf(option, options.length + at))];
};
