import { z } from 'zod';
import { optionalText } from './fields.ts';

/** The account that a key belongs to: identity, names to show, and currency (stripe.md §2.4). */
export const accountShape = z.object({
  id: z.string(),
  object: z.literal('account'),
  country: optionalText,
  default_currency: optionalText,
  email: optionalText,
  business_profile: z.object({ name: optionalText }).nullable().optional(),
  settings: z
    .object({ dashboard: z.object({ display_name: optionalText }).nullable().optional() })
    .nullable()
    .optional(),
});
export type AccountObject = z.infer<typeof accountShape>;
