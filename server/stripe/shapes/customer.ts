import { z } from 'zod';
import { deletedStub } from './deleted.ts';
import { discountShape } from './discount.ts';
import { metadata, optionalAmount, optionalFlag, optionalId, optionalText } from './fields.ts';
import { paymentMethodShape } from './paymentMethod.ts';

const address = z
  .object({
    line1: optionalText,
    line2: optionalText,
    postal_code: optionalText,
    city: optionalText,
    state: optionalText,
    country: optionalText,
  })
  .nullable()
  .default(null);

/** Customer as we mirror it (stripe.md §1.2). */
export const customerShape = z.object({
  id: z.string(),
  object: z.literal('customer'),
  created: z.int(),
  livemode: z.boolean(),
  email: optionalText,
  name: optionalText,
  business_name: optionalText,
  individual_name: optionalText,
  phone: optionalText,
  description: optionalText,
  address,
  currency: optionalText,
  balance: optionalAmount,
  delinquent: optionalFlag,
  metadata,
  discount: discountShape.nullable().default(null),
  invoice_settings: z
    .object({
      default_payment_method: z.union([z.string(), paymentMethodShape]).nullable().default(null),
    })
    .nullable()
    .default(null),
  /** The old kind of means of payment; only whether there is one matters. */
  default_source: optionalId,
});
export type CustomerObject = z.infer<typeof customerShape>;

/** What is stored of it: the customer, or the stub that Stripe leaves of a deleted one. */
export const anyCustomerShape = z.union([customerShape, deletedStub('customer')]);
export type AnyCustomerObject = z.infer<typeof anyCustomerShape>;
