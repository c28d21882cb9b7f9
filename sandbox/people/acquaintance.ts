import freeEmailDomains from 'free-email-domains';
import { getDomain } from 'tldts';

/** A Stripe customer, as far as a sales team would know it. */
export type PayingCustomer = { id: string; email?: unknown; name?: unknown };

/** What can be told of a customer from its e-mail address and its name. */
export type Acquaintance = {
  customerId: string;
  /** The address as Stripe has it. */
  email: string;
  firstname: string;
  lastname: string;
  /** The registrable domain of a business address, or null for free mail. */
  domain: string | null;
  companyName: string;
};

const free: ReadonlySet<string> = new Set(freeEmailDomains);
const address = /^([^@\s]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

/** The acquaintance behind a customer, or undefined without an address that a CRM would take. */
export function acquaintanceOf({ id, email, name }: PayingCustomer): Acquaintance | undefined {
  const parts = typeof email === 'string' ? address.exec(email.trim()) : null;
  const [, local = '', host = ''] = parts ?? [];
  const registrable = getDomain(host.toLowerCase());
  if (parts === null || registrable === null) return undefined;
  const [first = 'Unknown', ...rest] =
    local
      .split('+')[0]
      ?.split(/[._-]/)
      .filter((word) => /[a-z]/i.test(word))
      .map(capitalized) ?? [];
  const person = [first, ...rest].join(' ');
  const called = typeof name === 'string' && name.trim() !== '' && name !== person ? name : undefined;
  const isFree = free.has(host.toLowerCase()) || free.has(registrable);
  return {
    customerId: id,
    email: parts[0],
    firstname: first,
    lastname: rest.at(-1) ?? 'Smith',
    domain: isFree ? null : registrable,
    companyName: isFree ? '' : (called ?? capitalized(registrable.split('.')[0] ?? registrable)),
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
