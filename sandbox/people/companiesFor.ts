import type { Acquaintance } from './acquaintance.ts';
import type { SeedRecord } from './portalSeed.ts';
import { spreadOf } from './spreadOf.ts';

const industries = ['COMPUTER_SOFTWARE', 'FINANCIAL_SERVICES', 'INTERNET', 'RETAIL'];

/**
 * The companies that a portal holds for a business domain: of 100, 6 are missing, 5 stand under another domain and
 * 3 stand twice; with `everyone` each stands once under its own.
 */
export function companiesFor(
  domain: string,
  who: Acquaintance,
  seed: number,
  everyone: boolean,
): SeedRecord[] {
  const roll = everyone ? 99 : spreadOf(`${domain} company`, seed, 100);
  const key = companyKey(domain);
  if (roll < 6) return [];
  if (roll < 11) return [{ key, properties: propertiesOf(who, seed, otherDomain(domain)) }];
  const plain = { key, properties: propertiesOf(who, seed, domain) };
  if (roll >= 14) return [plain];
  const again = { ...plain.properties, name: `${who.companyName} (old)` };
  return [plain, { key: `${key} again`, properties: again }];
}

/** The key of a domain's first company. */
export function companyKey(domain: string): string {
  return `company ${domain}`;
}

function propertiesOf(who: Acquaintance, seed: number, domain: string): Record<string, string> {
  const spread = spreadOf(domain, seed, 4_000);
  return {
    name: who.companyName,
    domain,
    industry: industries[spread % industries.length] ?? 'INTERNET',
    numberofemployees: String(3 + (spread % 900)),
  };
}

/** The domain that the sales team typed: the company's earlier one. */
function otherDomain(domain: string): string {
  const [label = domain, ...ending] = domain.split('.');
  return `${label}-group.${ending.join('.')}`;
}
