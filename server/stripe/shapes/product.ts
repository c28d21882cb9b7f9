import { z } from 'zod';
import { deletedStub } from './deleted.ts';
import { metadata, optionalText } from './fields.ts';

/** Product as we mirror it (stripe.md §1.2). */
export const productShape = z.object({
  id: z.string(),
  object: z.literal('product'),
  name: z.string(),
  active: z.boolean(),
  created: z.int(),
  livemode: z.boolean(),
  description: optionalText,
  unit_label: optionalText,
  metadata,
});
export type ProductObject = z.infer<typeof productShape>;

/** What is stored of it: the product, or the stub that Stripe leaves of a deleted one. */
export const anyProductShape = z.union([productShape, deletedStub('product')]);
