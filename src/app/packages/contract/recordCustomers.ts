import { z } from 'zod/mini';
import { isoDate, money } from './base.ts';

const recordId = /* @__PURE__ */ z.string().check(z.regex(/^\d{1,18}$/));

/**
 * GET /v1/record/customers?objectTypeId=0-1&q=anna@acme.com (or an id of Stripe's) or &companyId=1, for those of a
 * company's contacts: Stripe customers that could be linked to a record of that type; 50 at most, the highest MRR first.
 */
export const recordCustomersQuery = z.object({
  objectTypeId: z.enum(['0-1', '0-2']),
  q: z.optional(/* @__PURE__ */ z.string().check(z.trim(), z.minLength(3), z.maxLength(320))),
  companyId: z.optional(recordId),
});

/** A customer and the record of the asked type that it is now. */
export const recordCustomer = z.object({
  connectionId: z.string(),
  customerId: z.string(),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  status: z.string(),
  mrr: z.array(money),
  createdOn: isoDate,
  accountName: z.string(),
  /** Null: none, so that it is free to be linked. */
  recordId: z.nullable(recordId),
});
export type RecordCustomer = z.infer<typeof recordCustomer>;

export const recordCustomersReply = z.object({ ok: z.literal(true), customers: z.array(recordCustomer) });
export type RecordCustomersReply = z.infer<typeof recordCustomersReply>;
