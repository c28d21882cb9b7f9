import type { Account } from '../../../sandbox/stripe/account.ts';
import type { Books } from './books.ts';
import type { Links } from './links.ts';
import { movementValues } from './movementValues.ts';
import { originValues } from './originValues.ts';
import { outlookValues } from './outlookValues.ts';
import { paymentValues } from './paymentValues.ts';
import { type Holder, holderOf } from './record.ts';
import { revenueValues } from './revenueValues.ts';
import { statusValues } from './statusValues.ts';
import { subscriptionValues } from './subscriptionValues.ts';

/** What both objects say: all but #44, what customers wrote, which is made only where somebody asks for it. */
const both = (holder: Holder, account: Account): Record<string, string> => ({
  ...statusValues(holder),
  ...subscriptionValues(holder),
  ...outlookValues(holder),
  ...revenueValues(holder),
  ...paymentValues(holder),
  ...movementValues(holder),
  ...originValues(holder, account),
});

const linkOf = (links: readonly Links[], books: Books | undefined): Links | undefined =>
  links.find((one) => one.books === books);

/** What a contact should say to which these customers belong, by property; "" for what is empty. */
export const contactValues = (links: readonly Links[], account: Account): Record<string, string> => {
  const holder = holderOf(links.map(({ books }) => books));
  return {
    ...both(holder, account),
    clearsync_match_method: linkOf(links, holder.customers[0])?.contact?.method ?? '',
  };
};

/** What a company should say: over the distinct customers at its domain, with #51 and #52 besides. */
export const companyValues = (links: readonly Links[], account: Account): Record<string, string> => {
  const holder = holderOf(links.map(({ books }) => books));
  const contacts = new Set(links.flatMap(({ contact }) => contact?.record.id ?? []));
  return {
    ...both(holder, account),
    clearsync_match_method: linkOf(links, holder.customers[0])?.company?.method ?? '',
    clearsync_billing_contacts: String(contacts.size),
    clearsync_billing_email: holder.customers[0]?.customer.email ?? '',
  };
};
