import type { Database } from '../database/openDatabase.ts';

const ADDRESSES = `
  select s.email as address
    from link l
    join snapshot s on s.connection_id = l.connection_id and s.customer_id = l.customer_id
   where l.portal_id = $1 and l.object_type_id = '0-1' and s.email is not null
     and (l.record_id = $2::bigint or l.candidates @> jsonb_build_array(jsonb_build_object('recordId', $2::text)))
  union
  select split_part(l.reason, ' ', 1)
    from link l
   where l.portal_id = $1 and l.object_type_id = '0-1' and l.record_id = $2::bigint
     and l.method in ('email', 'additional_email', 'created')`;

const LINKS = `
  update link l
     set record_id = null, method = 'forgotten', reason = $4, pinned = true, pinned_by = null, candidates = null,
         linked_at = $5
   where l.portal_id = $1 and l.object_type_id = '0-1'
     and (l.record_id = $2::bigint or l.candidates @> jsonb_build_array(jsonb_build_object('recordId', $2::text))
          or (l.record_id is null and exists (
                select from snapshot s
                 where s.connection_id = l.connection_id and s.customer_id = l.customer_id
                   and s.email = any($3::text[]))))`;

/** The addresses that we know of a contact: those of its customers, and those by which it was found. */
export const listAddressesOf = async (
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  contactId: bigint,
): Promise<string[]> => {
  const values = [portalId.toString(), contactId.toString()];
  const { rows } = await client.query<{ address: string }>(ADDRESSES, values);
  return rows.map(({ address }) => address);
};

/** Who and why. */
type Forgetting = { contactId: bigint; addresses: string[]; hashes: string[]; reason: string };

/**
 * Forgets a contact: its customers have none for good, its addresses stay as hashes only, and what we wrote to it or
 * found there is deleted from the lists of writes, the ledger and the findings. `now` in milliseconds.
 */
export const forgetContact = async (
  client: Pick<Database['pool'], 'query'>,
  portalId: bigint,
  { contactId, addresses, hashes, reason }: Forgetting,
  now: number,
): Promise<void> => {
  const contact = [portalId.toString(), contactId.toString()];
  const at = new Date(now);
  await client.query(
    `insert into forgotten_address (portal_id, hash, at)
     select $1, hash, $3 from unnest($2::text[]) as hash on conflict do nothing`,
    [portalId.toString(), hashes, at],
  );
  await client.query(LINKS, [...contact, addresses, reason, at]);
  for (const table of ['record_write', 'ledger', 'finding']) {
    await client.query(
      `delete from ${table} where portal_id = $1 and object_type_id = '0-1' and record_id = $2`,
      contact,
    );
  }
};
