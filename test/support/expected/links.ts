import type { CrmRecord } from '../../../sandbox/hubspot/portal/crmRecord.ts';
import type { Portal } from '../../../sandbox/hubspot/portal/portal.ts';
import type { Books } from './books.ts';

/** The record that a customer belongs to, and by what. */
type Link = { record: CrmRecord; method: 'email' | 'additional_email' | 'domain' | 'contact_company' };

/** The contact and the company of a customer. */
export type Links = { books: Books; contact: Link | null; company: Link | null };

const addressOf = ({ customer }: Books): string => customer.email?.trim().toLowerCase() ?? '';

const textOf = ({ values }: CrmRecord, name: string): string => values[name]?.toLowerCase() ?? '';

/** The contact with exactly that address, also when it is an additional one. */
const contactOf = (address: string, contacts: readonly CrmRecord[]): Link | null => {
  const own = contacts.find((one) => textOf(one, 'email') === address);
  if (own !== undefined) return { record: own, method: 'email' };
  const other = contacts.find((one) => textOf(one, 'hs_additional_emails').split(';').includes(address));
  return other === undefined ? null : { record: other, method: 'additional_email' };
};

/** HubSpot's own type of a contact's primary company. */
const PRIMARY = 1;

/** The primary company of a contact. */
const companyOfContact = (contact: Link | null, { associations, objects }: Portal): Link | null => {
  if (contact === null) return null;
  const pair = associations
    .listFrom('0-1', contact.record.id, '0-2')
    .find(({ typeIds }) => typeIds.includes(PRIMARY));
  const record = objects['0-2'].records.find(pair?.toId ?? '');
  return record === undefined ? null : { record, method: 'contact_company' };
};

/**
 * The one company at the address's domain or, as "acme.com" is of "mail.acme.com", above it; none where there are
 * several; where there is none, the company of the contact.
 */
const companyOf = (address: string, contact: Link | null, portal: Portal): Link | null => {
  const named = [...portal.objects['0-2'].records.list()].filter((one) => {
    const domain = textOf(one, 'domain');
    return address.endsWith(`@${domain}`) || (address.includes('@') && address.endsWith(`.${domain}`));
  });
  const [record] = named;
  if (named.length > 1) return null;
  return record === undefined ? companyOfContact(contact, portal) : { record, method: 'domain' };
};

/** Which contact and company of a portal each customer belongs to. */
export const linksOf = (everyone: readonly Books[], portal: Portal): Links[] => {
  const contacts = [...portal.objects['0-1'].records.list()];
  return everyone.map((books) => {
    const address = addressOf(books);
    if (address === '') return { books, contact: null, company: null };
    const contact = contactOf(address, contacts);
    return { books, contact, company: companyOf(address, contact, portal) };
  });
};
