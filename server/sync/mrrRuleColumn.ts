import { z } from 'zod';
import type { MrrRule } from '../billing/facts.ts';

const rule = z.enum(['net', 'stripe', 'conservative']);

/** Reads the column `Portal.mrrRule`. */
export const storedMrrRule = (column: string): MrrRule => rule.parse(column);
