import { z } from 'zod';

/** A Stripe permission that the key lacks, and what is therefore not shown. */
export type MissingPermission = { permission: string; effect: string };

/** What a stored permission matrix (StripeConnection.permissions) must hold for this question. */
const matrix = z.array(z.object({ name: z.string(), state: z.string(), effect: z.string() }));

/** The missing rows of one or more stored permission matrices, each named once. */
export const missingPermissions = (columns: unknown[]): MissingPermission[] => {
  const byName = new Map<string, MissingPermission>();
  for (const row of columns.flatMap((column) => matrix.parse(column))) {
    if (row.state === 'missing') byName.set(row.name, { permission: row.name, effect: row.effect });
  }
  return [...byName.values()];
};
