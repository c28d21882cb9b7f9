import { z } from 'zod/mini';

const listed = z.object({
  id: z.string(),
  name: z.string(),
  email: z.optional(z.string()),
  domain: z.optional(z.string()),
  properties: z.record(z.string(), z.nullable(z.string())),
});
export type ListedRecord = z.infer<typeof listed>;

/** GET /__ui/records of the local HubSpot. */
export const recordPage = z.object({
  results: z.array(listed),
  after: z.optional(z.string()),
});
export type RecordPage = z.infer<typeof recordPage>;

const property = z.object({
  name: z.string(),
  label: z.string(),
  value: z.nullable(z.string()),
  type: z.string(),
  /** The label of an option, else the value. */
  displayValue: z.nullable(z.string()),
});
export type RecordProperty = z.infer<typeof property>;

const group = z.object({ name: z.string(), label: z.string(), properties: z.array(property) });

const associated = z.object({
  objectTypeId: z.string(),
  id: z.string(),
  name: z.string(),
  email: z.optional(z.string()),
  domain: z.optional(z.string()),
});

/** GET /__ui/records/{objectTypeId}/{id} of the local HubSpot. */
export const recordDetail = z.object({
  id: z.string(),
  name: z.string(),
  email: z.optional(z.string()),
  domain: z.optional(z.string()),
  groups: z.array(group),
  associations: z.array(associated),
});
export type RecordDetail = z.infer<typeof recordDetail>;

/** All properties of a record, of whatever group. */
export const propertiesOf = ({ groups }: RecordDetail): RecordProperty[] =>
  groups.flatMap((one) => one.properties);
