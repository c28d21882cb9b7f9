/**
 * The match inbox of portal $1: customers of the portal's filter without a contact or a company about whom nobody decided,
 * and as the kind `ignored` those whom a person left without a record. A company that a mail provider's address or none
 * leads to is not missed.
 */
export const INBOX_ROWS = `
  select l.connection_id, l.customer_id, l.object_type_id, l.reason, l.candidates, s.email, s.status,
         s.facts ->> 'name' as name, s.facts -> 'mrr' as mrr,
         case when l.pinned then 'ignored'
              when l.method = 'invalid_email' then 'invalid'
              when l.method = 'record_deleted' then 'deleted'
              when l.method in ('ambiguous', 'refused') then l.method
              else 'missing' end as kind
    from link l
    join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id and s.included
   where l.portal_id = $1 and l.record_id is null
     and case when l.pinned then l.method in ('ignored', 'unlinked')
              else l.object_type_id = '0-1' or l.method in ('ambiguous', 'no_record', 'record_deleted', 'refused') end`;
