import type { Seed } from '../../../sandbox/hubspot/control/seed.ts';
import type { Links } from './links.ts';

/** Customers of this kind write from a provider's address, which tells of no company. */
const isFreeMail = (kind: string): boolean => kind.startsWith('free mail');

const isAddress = (email: string | null): email is string => email?.includes('@') === true;

/**
 * The contact and the company of each kind of which the portal holds none, so that every kind is seen on both. A kind is
 * what a generated customer's description says.
 */
export const missingPeople = (links: readonly Links[]): Seed => {
  const kindOf = ({ books }: Links): string => books.customer.description ?? '';
  const without = (object: 'contact' | 'company'): Map<string, string> => {
    const found = new Set(links.filter((one) => one[object] !== null).map(kindOf));
    return new Map(
      links.flatMap((one) => {
        const { email } = one.books.customer;
        return found.has(kindOf(one)) || !isAddress(email) ? [] : [[kindOf(one), email] as const];
      }),
    );
  };
  return {
    contacts: [...without('contact').values()].map((email) => ({ key: email, properties: { email } })),
    companies: [...without('company')]
      .filter(([kind]) => !isFreeMail(kind))
      .map(([, email]) => ({ key: email, properties: { domain: email.slice(email.indexOf('@') + 1) } })),
  };
};
