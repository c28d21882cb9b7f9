import { z } from 'zod';
import type { LiveMode } from '../../src/app/packages/contract/live.ts';

const column: z.ZodType<LiveMode> = z.enum(['off', 'webhook', 'polling']);

/** Reads the column `StripeConnection.liveMode`. Throws when it is none of the modes. */
export const storedLiveMode = (value: string): LiveMode => column.parse(value);
