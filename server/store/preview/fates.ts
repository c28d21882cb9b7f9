import { OF_SHOWN_MODE } from '../snapshots/syncs.ts';

/**
 * What would become of a customer for one object type: it is linked, a record would be made for it, nothing would be
 * written and why, or it was not looked for yet.
 */
export type FateKind =
  | 'linked'
  | 'create'
  | 'no_record'
  | 'ambiguous'
  | 'no_email'
  | 'invalid_email'
  | 'free_mail'
  | 'refused'
  | 'other'
  | 'waiting'
  | 'excluded_filter'
  | 'excluded_domain'
  | 'excluded_mode';

// The domains are registrable ones: an address is of one when its host is it or lies below it.
const OF_EXCLUDED_DOMAIN = `exists (
  select from unnest(p.excluded_domains) d
   where split_part(s.email, '@', 2) = d or split_part(s.email, '@', 2) like '%.' || d)`;

/** For whom a record is made; who pays as the filter "paying" has it. */
const MAY_CREATE = (choice: string): string =>
  `(${choice} = 'all' or (${choice} = 'paying' and s.status in ('paying', 'canceling', 'past_due')))`;

const kind = (link: string, choice: string): string => `
  case when not ${OF_SHOWN_MODE} then 'excluded_mode'
       when not s.included then case when ${OF_EXCLUDED_DOMAIN} then 'excluded_domain' else 'excluded_filter' end
       when ${link}.method is null then 'waiting'
       when ${link}.record_id is not null then 'linked'
       when ${link}.method = 'no_record' and ${MAY_CREATE(choice)} then 'create'
       when ${link}.method in ('no_record', 'ambiguous', 'no_email', 'invalid_email', 'free_mail', 'refused')
         then ${link}.method
       else 'other' end`;

/**
 * The customers of portal $1 with what would become of each by the choices that are stored now, for contacts and for
 * companies: kind, method, record and reason, as `contact_…` and `company_…`.
 */
export const FATES = `
  select s.connection_id, s.customer_id, s.email, s.status, n.account_name, n.livemode,
         ${kind('a', 'p.create_contacts')} as contact_kind, a.method as contact_method, a.record_id as contact_id,
         a.reason as contact_reason,
         ${kind('b', 'p.create_companies')} as company_kind, b.method as company_method, b.record_id as company_id,
         b.reason as company_reason
    from portal p
    join stripe_connection n on n.portal_id = p.portal_id and n.disconnected_at is null
    join snapshot s on s.portal_id = p.portal_id and s.connection_id = n.id
    left join link a on a.portal_id = $1 and a.connection_id = s.connection_id and a.customer_id = s.customer_id
                    and a.object_type_id = '0-1'
    left join link b on b.portal_id = $1 and b.connection_id = s.connection_id and b.customer_id = s.customer_id
                    and b.object_type_id = '0-2'
   where p.portal_id = $1`;

/** Condition in SQL: something of a row of FATES would be written. */
export const WRITTEN = "(contact_kind in ('linked', 'create') or company_kind in ('linked', 'create'))";
