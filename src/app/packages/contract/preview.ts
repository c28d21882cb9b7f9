import { z } from 'zod/mini';
import { isoTime } from './base.ts';

/** Who let us write to HubSpot, and since when; null: nothing is written yet. */
export const approval = z.object({ approvedAt: z.nullable(isoTime), approvedBy: z.nullable(z.string()) });
export type Approval = z.infer<typeof approval>;
