import type { CrmRecord } from '../../../sandbox/hubspot/portal/crmRecord.ts';
import type { Portal } from '../../../sandbox/hubspot/portal/portal.ts';
import type { Books } from './books.ts';

/** The record that a customer belongs to, and by what. */
type Link = { record: CrmRecord; method: 'email' | 'additional_email' | 'domain' };

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

/** The oldest company at the address's domain or, as "acme.com" is of "mail.acme.com", above it. */
const companyOf = (address: string, companies: readonly CrmRecord[]): Link | null => {
  const record = companies.find((one) => {
    const domain = textOf(one, 'domain');
    return address.endsWith(`@${domain}`) || (address.includes('@') && address.endsWith(`.${domain}`));
  });
  return record === undefined ? null : { record, method: 'domain' };
};

/** Which contact and company of a portal each customer belongs to. */
export const linksOf = (everyone: readonly Books[], { objects }: Portal): Links[] => {
  const [contacts, companies] = [[...objects['0-1'].records.list()], [...objects['0-2'].records.list()]];
  return everyone.map((books) => {
    const address = addressOf(books);
    if (address === '') return { books, contact: null, company: null };
    return { books, contact: contactOf(address, contacts), company: companyOf(address, companies) };
  });
};
