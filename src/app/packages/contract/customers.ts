import { z } from 'zod/mini';
import { isoTime, money } from './base.ts';

/**
 * The lists behind the counts of the app's page. Every customer is linked, unlinked or excluded; the others are customers
 * whose payments fail, who will cancel, whose trial ends within seven days, whose discount ends.
 */
export const CUSTOMER_LISTS = [
  'linked',
  'unlinked',
  'excluded',
  'failing',
  'cancelling',
  'trials',
  'discounts',
] as const;
export const customerList = z.enum(CUSTOMER_LISTS);
export type CustomerList = z.infer<typeof customerList>;

/** GET /v1/customers?list=&cursor=: 50 a page, the highest MRR first. */
export const customersQuery = z.object({ list: customerList, cursor: z.optional(z.string()) });
export type CustomersQuery = z.infer<typeof customersQuery>;

export const customersReply = z.object({
  ok: z.literal(true),
  /** Of the whole list. */
  total: z.int(),
  customers: z.array(
    z.object({
      connectionId: z.string(),
      customerId: z.string(),
      name: z.nullable(z.string()),
      email: z.nullable(z.string()),
      status: z.string(),
      mrr: z.array(money),
      accountName: z.string(),
      mode: z.enum(['live', 'test']),
      /** When the retry, the end of the plan, the trial or the discount is; null: the list has none, or it is not known. */
      at: z.nullable(isoTime),
      /** Why there is no contact, a sentence; null: there is one, or nobody has looked. */
      reason: z.nullable(z.string()),
      records: z.array(
        z.object({
          objectTypeId: z.enum(['0-1', '0-2']),
          recordId: z.string(),
          url: z.nullable(z.string()),
        }),
      ),
    }),
  ),
  /** For the next page; null: this is the last. */
  next: z.nullable(z.string()),
});
export type CustomersReply = z.infer<typeof customersReply>;
