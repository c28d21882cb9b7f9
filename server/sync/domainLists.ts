import type { Choices } from '../../src/app/packages/contract/setup.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { hostName, registrableDomain } from './registrableDomain.ts';

/** The choices that are lists of domains. */
type DomainLists = Pick<Choices, 'excludedDomains' | 'freeMailAdded' | 'freeMailRemoved'>;

/** What is wrong with a list: a text that is no domain, or too many of them. */
export type DomainProblem = { field: keyof DomainLists } & ({ text: string } | { count: number });

export const MOST_DOMAINS = 500;

/**
 * Brings what people typed to the form in which domains are compared, each once and in order: excluded ones to the
 * registrable domain, mail providers to the host that stands in addresses.
 */
export const readDomainLists = (lists: DomainLists): Outcome<DomainLists, DomainProblem> => {
  const read: DomainLists = { excludedDomains: [], freeMailAdded: [], freeMailRemoved: [] };
  for (const field of ['excludedDomains', 'freeMailAdded', 'freeMailRemoved'] as const) {
    const domains = new Set<string>();
    for (const text of lists[field].filter((one) => one.trim() !== '')) {
      const domain = field === 'excludedDomains' ? registrableDomain(text) : hostName(text);
      if (domain === null) return failed({ field, text: text.trim() });
      domains.add(domain);
    }
    if (domains.size > MOST_DOMAINS) return failed({ field, count: domains.size });
    read[field] = [...domains].sort();
  }
  return success(read);
};
