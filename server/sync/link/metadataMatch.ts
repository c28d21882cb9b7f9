import { z } from 'zod';

const naming = z.object({ key: z.string().min(1), property: z.string().min(1) });

/** Which key of a Stripe customer's metadata holds a value of which property of HubSpot's. */
export type MetadataNaming = z.infer<typeof naming>;

const column = z.object({ contact: naming.nullish(), company: naming.nullish() }).nullable().catch(null);

/** Reads the column `metadata_match`; what is not of its form names nothing. */
export const readMetadataMatch = (
  value: unknown,
): { contact: MetadataNaming | null; company: MetadataNaming | null } => {
  const named = column.parse(value);
  return { contact: named?.contact ?? null, company: named?.company ?? null };
};
