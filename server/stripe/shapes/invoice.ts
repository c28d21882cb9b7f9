import { z } from 'zod';
import { idOnly, optionalAmount, optionalFlag, optionalId, optionalText, optionalTime } from './fields.ts';
import { invoiceLine } from './invoiceLine.ts';

const amounts = {
  subtotal: z.int(),
  total: z.int(),
  total_excluding_tax: optionalAmount,
  amount_due: z.int(),
  amount_paid: z.int(),
  amount_remaining: z.int(),
  amount_overpaid: optionalAmount,
  amount_paid_off_stripe: optionalAmount,
  total_discount_amounts: z
    .array(z.object({ amount: z.int(), discount: idOnly }))
    .nullable()
    .default(null),
  total_taxes: z
    .array(z.object({ amount: z.int() }))
    .nullable()
    .default(null),
};

const parent = z
  .object({
    type: z.string(),
    subscription_details: z.object({ subscription: idOnly }).nullable().optional(),
  })
  .nullable()
  .default(null);

const transitions = z
  .object({
    finalized_at: optionalTime,
    paid_at: optionalTime,
    voided_at: optionalTime,
    marked_uncollectible_at: optionalTime,
  })
  .nullable()
  .default(null);

/** Invoice with its first lines as we mirror it (stripe.md §1.2). A preview without an id is refused. */
export const invoiceShape = z.object({
  id: z.string(),
  object: z.literal('invoice'),
  created: z.int(),
  livemode: z.boolean(),
  number: optionalText,
  customer: optionalId,
  account_name: optionalText,
  account_country: optionalText,
  status: optionalText,
  billing_reason: optionalText,
  collection_method: optionalText,
  currency: z.string(),
  ...amounts,
  due_date: optionalTime,
  period_start: z.int(),
  period_end: z.int(),
  status_transitions: transitions,
  attempted: optionalFlag,
  attempt_count: z.int(),
  next_payment_attempt: optionalTime,
  hosted_invoice_url: optionalText,
  invoice_pdf: optionalText,
  parent,
  lines: z.object({ data: z.array(invoiceLine), has_more: z.boolean() }),
  discounts: z.array(idOnly).nullable().default(null),
});
export type InvoiceObject = z.infer<typeof invoiceShape>;
