import { z } from 'zod';
import type { PermissionRow } from '../../src/app/packages/contract/setup.ts';

const stored: z.ZodType<PermissionRow[]> = z.array(
  z.object({
    name: z.string(),
    dashboardRow: z.string(),
    level: z.enum(['Read', 'Write']),
    state: z.enum(['granted', 'missing', 'unknown']),
    blocker: z.boolean(),
    effect: z.string(),
    why: z.string(),
    fixUrl: z.string().nullable(),
    lostAt: z.iso.datetime().exactOptional(),
  }),
);

/** Reads the column `StripeConnection.permissions`. Throws when it is not what `permissionRows` wrote. */
export const storedPermissions = (column: unknown): PermissionRow[] => stored.parse(column);
