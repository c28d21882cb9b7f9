import { z } from 'zod';
import { invalidRequest } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';
import type { ObjectStore } from '../portal/portal.ts';
import { FIELD_TYPES, PROPERTY_TYPES, type PropertyDefinition } from './propertyDefinition.ts';

export const optionSchema = z.object({
  label: z.string().min(1),
  value: z.string(),
  displayOrder: z.number().int(),
  hidden: z.boolean(),
  description: z.string().optional(),
});

const fieldTypes = [...new Set(Object.values(FIELD_TYPES).flat())];

/** Body of a property creation (hubspot-api.md §6). */
export const propertyInputSchema = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  type: z.enum(PROPERTY_TYPES),
  fieldType: z.enum(fieldTypes),
  groupName: z.string().min(1),
  description: z.string().optional(),
  options: z.array(optionSchema).optional(),
  displayOrder: z.number().int().optional(),
  hasUniqueValue: z.boolean().optional(),
  hidden: z.boolean().optional(),
  formField: z.boolean().optional(),
  externalOptions: z.boolean().optional(),
});
export type PropertyInput = z.infer<typeof propertyInputSchema>;

const NAME = /^[a-z][a-z0-9_]{0,99}$/;
const UNIQUE_LIMIT = 10;

/** What HubSpot refuses in the definition of a property, beyond its shape. */
export function checkPropertyInput(store: ObjectStore, input: PropertyInput): Refusal | undefined {
  const { name, type, fieldType, groupName, options = [] } = input;
  if (!NAME.test(name)) {
    return invalidRequest(
      `Property name '${name}' must be lower-case letters, digits and underscores, begin with a letter and have at most 100 characters`,
      { subCategory: 'Properties.INVALID_NAME' },
    );
  }
  if (!FIELD_TYPES[type].includes(fieldType)) {
    return invalidRequest(`Field type '${fieldType}' is not allowed for type '${type}'`);
  }
  if (!store.properties.groups.has(groupName))
    return invalidRequest(`Property group '${groupName}' does not exist`);
  if (
    type === 'bool' &&
    options
      .map((option) => option.value)
      .sort()
      .join() !== 'false,true'
  ) {
    return invalidRequest(`Property '${name}' of type bool needs the options true and false`);
  }
  return checkOptions(name, input) ?? checkUniqueLimit(store, input);
}

function checkOptions(
  name: string,
  { type, options = [], externalOptions }: PropertyInput,
): Refusal | undefined {
  if (type === 'enumeration' && options.length === 0 && externalOptions !== true) {
    return invalidRequest(`Property '${name}' of type enumeration needs options`);
  }
  const values = new Set(options.map((option) => option.value));
  const labels = new Set(options.map((option) => option.label));
  if (values.size === options.length && labels.size === options.length) return undefined;
  return invalidRequest(`Property '${name}' has two options of the same value or label`);
}

function checkUniqueLimit(store: ObjectStore, input: PropertyInput): Refusal | undefined {
  if (input.hasUniqueValue !== true) return undefined;
  const unique = store.properties
    .list()
    .filter((property) => property.hasUniqueValue && !property.hubspotDefined);
  if (unique.length < UNIQUE_LIMIT) return undefined;
  return invalidRequest(`No more than ${UNIQUE_LIMIT} properties of an object type can have unique values`);
}

/** The property that a creation makes. `at` is an ISO time. */
export const defineProperty = (input: PropertyInput, at: string): PropertyDefinition => ({
  name: input.name,
  label: input.label,
  type: input.type,
  fieldType: input.fieldType,
  groupName: input.groupName,
  description: input.description ?? '',
  options: input.options ?? [],
  displayOrder: input.displayOrder ?? -1,
  hasUniqueValue: input.hasUniqueValue ?? false,
  hidden: input.hidden ?? false,
  formField: input.formField ?? false,
  calculated: input.fieldType === 'calculation_equation',
  externalOptions: input.externalOptions ?? false,
  hubspotDefined: false,
  archived: false,
  createdAt: at,
  updatedAt: at,
  modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
});
