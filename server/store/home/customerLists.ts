import { IN_USE } from '../connections/inUse.ts';

/** The customers of portal $1 as `s`; `l.linked` is true for one that has a contact or a company, null for others. */
export const LISTED_CUSTOMERS = `
  snapshot s
  left join (select distinct connection_id, customer_id, true as linked from link
              where portal_id = $1 and record_id is not null and ${IN_USE}) l
         on l.connection_id = s.connection_id and l.customer_id = s.customer_id
 where s.portal_id = $1 and s.${IN_USE}`;

const ENDING_DISCOUNTS = `s.facts -> 'risks' @> '[{"kind":"discount_ends"}]'`;

/**
 * Which customers stand in which list; $2 is now in epoch seconds. The first three are everybody: every customer stands in
 * one of them.
 */
export const CUSTOMER_LISTS = {
  linked: 's.included and l.linked is not null',
  unlinked: 's.included and l.linked is null',
  excluded: 'not s.included',
  failing: `s.facts ->> 'paymentHealth' in ('action_required', 'retrying', 'overdue')`,
  cancelling: `s.status = 'canceling'`,
  trials: `s.status = 'trialing' and (s.facts ->> 'trialEndsAt')::bigint between $2::bigint and $2::bigint + 7 * 86400`,
  discounts: ENDING_DISCOUNTS,
} as const;

export type CustomerList = keyof typeof CUSTOMER_LISTS;

/** The moment (epoch seconds) that a list is about, null where it is about none. */
export const MOMENT_OF: Record<CustomerList, string> = {
  linked: 'null',
  unlinked: 'null',
  excluded: 'null',
  failing: `(s.facts ->> 'nextRetryAt')::bigint`,
  cancelling: `(s.facts ->> 'cancelsAt')::bigint`,
  trials: `(s.facts ->> 'trialEndsAt')::bigint`,
  discounts: `(select min((risk ->> 'at')::bigint) from jsonb_array_elements(s.facts -> 'risks') risk
                where risk ->> 'kind' = 'discount_ends')`,
};
