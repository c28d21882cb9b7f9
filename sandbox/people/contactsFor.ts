import type { Acquaintance } from './acquaintance.ts';
import type { PortalSeed } from './portalSeed.ts';
import { spreadOf } from './spreadOf.ts';

type Contact = PortalSeed['contacts'][number];

const jobs = ['Managing Director', 'Head of Finance', 'Office Manager', 'Engineer', 'Operations Lead'];
const stages = ['customer', 'customer', 'customer', 'opportunity', 'lead'];

/**
 * The contacts that a portal holds of a customer's person: of 100, 6 are missing, 5 stand under another address with
 * the customer's as an additional one, 4 stand twice and 10 were typed in capitals; with `everyone` all are plain.
 */
export function contactsFor(who: Acquaintance, seed: number, everyone: boolean): Contact[] {
  const roll = everyone ? 99 : spreadOf(`${who.email.toLowerCase()} contact`, seed, 100);
  const key = `contact ${who.customerId}`;
  if (roll < 6) return [];
  if (roll < 11) {
    return [{ key, properties: propertiesOf(who, seed, otherAddress(who)), additionalEmails: [who.email] }];
  }
  if (roll < 15) {
    return [
      { key, properties: propertiesOf(who, seed, who.email) },
      { key: `${key} again`, properties: propertiesOf(who, seed, privateAddress(who)) },
    ];
  }
  return [{ key, properties: propertiesOf(who, seed, roll < 25 ? who.email.toUpperCase() : who.email) }];
}

function propertiesOf(who: Acquaintance, seed: number, email: string): Record<string, string> {
  const { firstname, lastname, companyName } = who;
  const spread = spreadOf(who.customerId, seed, 35);
  return {
    email,
    firstname,
    lastname,
    ...(companyName === '' ? {} : { company: companyName }),
    jobtitle: jobs[spread % jobs.length] ?? 'Owner',
    lifecyclestage: stages[spread % 7] ?? 'customer',
  };
}

/** Where the person wrote from before: another name at the company, or another provider. */
function otherAddress({ firstname, lastname, customerId, domain }: Acquaintance): string {
  const local = `${firstname.charAt(0)}${lastname}`.toLowerCase();
  return domain === null
    ? `${local}.${tail(customerId)}@fastmail.com`
    : `${local}.${tail(customerId)}@${domain}`;
}

function privateAddress({ firstname, lastname, customerId }: Acquaintance): string {
  return `${firstname}.${lastname}.${tail(customerId)}@gmail.com`.toLowerCase();
}

function tail(customerId: string): string {
  return customerId
    .replace(/[^a-z0-9]/gi, '')
    .slice(-10)
    .toLowerCase();
}
