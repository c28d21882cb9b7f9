import { z } from 'zod';
import { discountShape } from './discount.ts';

/** A customer, as far as a discount of its own goes; the stub of a deleted one has none (stripe.md §1.2). */
export const customerShape = z.object({ id: z.string(), discount: discountShape.nullish() });
export type CustomerObject = z.infer<typeof customerShape>;
