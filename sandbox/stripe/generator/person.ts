import { mix32, pick } from './mix32.ts';
import { companyFirst, companySecond, domainEndings, firstNames, lastNames, mailProviders } from './names.ts';
import type { Population } from './population.ts';

/** The person and the company behind a customer. */
export type CustomerPerson = {
  email: string | null;
  fullName: string;
  /** What stands in Stripe's `name`: the company, the person or nothing. */
  displayName: string | null;
};

/** Customers of so many cycles in a row belong to the same group company. */
const cyclesInGroup = 5;

/** The person of a customer; the same for the same customer whatever is asked before. */
export function personOf(population: Population, customer: number): CustomerPerson {
  const { scenario } = population.slotOf(customer);
  if (scenario.person === 'sameAsPrevious' && customer > 0) {
    const owner = personOf(population, customer - 1);
    return { ...owner, displayName: owner.fullName };
  }
  const spread = mix32(population.seed, customer, 1);
  const first = pick(firstNames, spread);
  const last = pick(lastNames, spread >>> 8);
  const fullName = `${first} ${last}`;
  const company = companyOf(population, customer);
  const local = `${first}.${last}`.toLowerCase();
  const asPerson = spread % 5 < 2;
  return {
    fullName,
    displayName: displayName(scenario.person, asPerson ? fullName : company.name),
    email: emailOf(scenario.person, local, company.domain, customer, spread),
  };

  function displayName(kind: string, named: string): string | null {
    if (kind === 'freemail') return fullName;
    return kind === 'none' && asPerson ? null : named;
  }
}

function emailOf(
  kind: string,
  local: string,
  domain: string,
  customer: number,
  spread: number,
): string | null {
  switch (kind) {
    case 'none':
      return null;
    case 'invalid':
      return pick(['not an email', 'billing(at)company', 'n/a'], spread);
    case 'freemail':
      return `${local}.${customer}@${pick(mailProviders, spread >>> 4)}`;
    case 'capitals':
      return `${local.replace(/(^|\.)[a-z]/g, (letter) => letter.toUpperCase())}@${domain}`;
    case 'subdomain':
      return `${local}@mail.${domain}`;
    case 'group':
      return `${local}.${customer}@${domain}`;
    default:
      return `${local}@${domain}`;
  }
}

function companyOf(population: Population, customer: number): { name: string; domain: string } {
  const group = population.slots.length * cyclesInGroup;
  const grouped = population.slotOf(customer).scenario.person === 'group';
  return companyNumbered(population.seed, grouped ? customer - (customer % group) : customer);
}

/** Company number n of a seed; no two share a domain. */
function companyNumbered(seed: number, number: number): { name: string; domain: string } {
  const words = companyFirst.length * companySecond.length;
  const word = (number * 577 + (seed % words)) % words;
  const round = Math.floor(number / words);
  const first = companyFirst[Math.floor(word / companySecond.length)] ?? companyFirst[0];
  const second = companySecond[word % companySecond.length] ?? companySecond[0];
  const ending = pick(domainEndings, mix32(seed, number, 2));
  const suffix = round === 0 ? '' : String(round);
  return {
    name: `${first} ${second}${round === 0 ? '' : ` ${round}`}`,
    domain: `${first}${second}${suffix}.${ending}`.toLowerCase(),
  };
}
