import { z } from 'zod';

const option = z.object({
  label: z.string(),
  value: z.string(),
  displayOrder: z.number().int().catch(-1),
  hidden: z.boolean().catch(false),
});
export type PropertyOption = z.infer<typeof option>;

/** A property as HubSpot lists it, as far as we read it. */
export const property = z.object({
  name: z.string(),
  label: z.string().catch(''),
  type: z.string(),
  fieldType: z.string().catch(''),
  groupName: z.string().catch(''),
  options: z.array(option).catch([]),
  hasUniqueValue: z.boolean().catch(false),
});
export type Property = z.infer<typeof property>;

/** A property to be made (reference/hubspot-api.md §6). */
export type PropertyDraft = {
  name: string;
  label: string;
  description: string;
  type: string;
  fieldType: string;
  groupName: string;
  formField: false;
  options?: PropertyOption[];
};
