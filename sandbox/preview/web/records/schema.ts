import { z } from 'zod/mini';

const listed = z.object({
  id: z.string(),
  name: z.string(),
  email: z.optional(z.nullable(z.string())),
  domain: z.optional(z.nullable(z.string())),
  properties: z.record(z.string(), z.nullable(z.string())),
});
export type ListedRecord = z.infer<typeof listed>;

/** GET /__ui/records of the local HubSpot. */
export const recordPage = z.object({
  results: z.array(listed),
  after: z.optional(z.nullable(z.string())),
  total: z.optional(z.number()),
});
export type RecordPage = z.infer<typeof recordPage>;

const property = z.object({
  name: z.string(),
  label: z.string(),
  value: z.nullable(z.string()),
  groupName: z.string(),
  groupLabel: z.string(),
  type: z.optional(z.string()),
  displayValue: z.optional(z.nullable(z.string())),
});
export type RecordProperty = z.infer<typeof property>;

const associated = z.object({
  objectTypeId: z.string(),
  id: z.string(),
  name: z.string(),
  email: z.optional(z.nullable(z.string())),
  domain: z.optional(z.nullable(z.string())),
});
export type AssociatedRecord = z.infer<typeof associated>;

/** GET /__ui/records/{objectTypeId}/{id} of the local HubSpot. */
export const recordDetail = z.object({
  id: z.string(),
  name: z.string(),
  email: z.optional(z.nullable(z.string())),
  domain: z.optional(z.nullable(z.string())),
  properties: z.array(property),
  associations: z.array(associated),
});
export type RecordDetail = z.infer<typeof recordDetail>;
