import { z } from 'zod';
import { metadata, optionalFlag, optionalId, optionalText } from './fields.ts';
import { methodDetails } from './paymentMethod.ts';

/** Charge as we mirror it (stripe.md §1.2); `outcome.reason` is where a decline is named. */
export const chargeShape = z.object({
  id: z.string(),
  object: z.literal('charge'),
  created: z.int(),
  livemode: z.boolean(),
  customer: optionalId,
  amount: z.int(),
  amount_captured: z.int(),
  amount_refunded: z.int(),
  captured: z.boolean(),
  paid: z.boolean(),
  refunded: z.boolean(),
  disputed: optionalFlag,
  status: z.string(),
  currency: z.string(),
  payment_intent: optionalId,
  payment_method_details: z.object(methodDetails).nullable().default(null),
  billing_details: z.object({ email: optionalText }).nullable().default(null),
  failure_code: optionalText,
  failure_message: optionalText,
  outcome: z.object({ reason: optionalText }).nullable().default(null),
  receipt_url: optionalText,
  description: optionalText,
  metadata,
});
export type ChargeObject = z.infer<typeof chargeShape>;
