import { z } from 'zod';
import type { Creation } from '../../src/app/packages/contract/setup.ts';

const column: z.ZodType<Creation> = z.enum(['off', 'paying', 'all']);

/** Reads the columns `Portal.createContacts` and `Portal.createCompanies`. */
export const storedCreation = (value: string): Creation => column.parse(value);
