import { z } from 'zod';
import { optionalId, optionalText } from './fields.ts';

const lastFour = z.object({ last4: optionalText }).nullable().optional();

const card = z
  .object({
    brand: optionalText,
    last4: optionalText,
    exp_month: z.int().nullable().default(null),
    exp_year: z.int().nullable().default(null),
  })
  .nullable()
  .optional();

/** What of a means of payment a person recognises; also a charge's `payment_method_details`. */
export const methodDetails = {
  type: z.string(),
  card,
  sepa_debit: lastFour,
  us_bank_account: lastFour,
  bacs_debit: lastFour,
  au_becs_debit: lastFour,
  acss_debit: lastFour,
};

/** Payment method as we mirror it: brand, last four and expiry, nothing that identifies more (stripe.md §1.2). */
export const paymentMethodShape = z.object({
  id: z.string(),
  object: z.literal('payment_method'),
  created: z.int(),
  livemode: z.boolean(),
  customer: optionalId,
  ...methodDetails,
});
export type PaymentMethodObject = z.infer<typeof paymentMethodShape>;
