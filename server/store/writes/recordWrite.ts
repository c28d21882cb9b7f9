import { z } from 'zod';

/** HubSpot values by property name; "" is an empty one. */
export type PropertyValues = Record<string, string>;

/** Reads the columns `desired` and `written`. */
export const propertyValuesColumn: z.ZodType<PropertyValues> = z.record(z.string(), z.string());

/** Why values are written: the run, the cause (RecordWrite.cause), and when it happened in Stripe if an event told. */
export type WriteCause = { runId: string | null; cause: string; eventAt?: Date | null };

/** A record that waits to be written. */
export type PendingWrite = {
  recordId: bigint;
  desired: PropertyValues;
  /** What we wrote last; a name that is missing was never written. */
  written: PropertyValues;
  runId: string | null;
  cause: string | null;
  eventAt: Date | null;
};
