import { z } from 'zod';

/** HubSpot values by property name; "" is an empty one. */
export type PropertyValues = Record<string, string>;

/** Reads the columns `desired` and `written`. */
export const propertyValuesColumn: z.ZodType<PropertyValues> = z.record(z.string(), z.string());

/** A record that waits to be written. */
export type PendingWrite = {
  recordId: bigint;
  desired: PropertyValues;
  /** What we wrote last; a name that is missing was never written. */
  written: PropertyValues;
  runId: string | null;
};
