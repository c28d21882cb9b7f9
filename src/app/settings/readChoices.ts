import type { Choices } from '@clearsync/contract/setup';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { settings } from '@clearsync/ui/strings/settings';
import { cleanText } from './cleanText.ts';
import { readViewers } from './readViewers.ts';

export const DOMAIN_LISTS = ['excludedDomains', 'freeMailAdded', 'freeMailRemoved'] as const;
export type DomainList = (typeof DOMAIN_LISTS)[number];
export const MATCHED = ['contact', 'company'] as const;
export type Matched = (typeof MATCHED)[number];
type FieldName = DomainList | 'viewers' | `${Matched}Key` | `${Matched}Property`;
/** What is wrong with fields, to be shown beside them. */
export type FieldErrors = Partial<Record<FieldName, string>>;

const MOST_DOMAINS = 500;
/** Of a domain name (RFC 1035), of a metadata key at Stripe, of a property's name at HubSpot. */
const LONGEST = { domain: 253, key: 40, property: 100 };
const SHOWN = 40;

/** What people typed as it can be sent, without what came along by copying, and what is wrong with which field. */
export function readChoices(
  typed: Choices,
  format: Pick<Format, 'number'>,
): { choices: Choices; errors: FieldErrors } {
  const choices = { ...typed, metadataMatch: { ...typed.metadataMatch } };
  const errors: FieldErrors = {};
  for (const list of DOMAIN_LISTS) {
    choices[list] = typed[list].map(cleanText).filter((domain) => domain !== '');
    const error = wrongDomains(choices[list], format);
    if (error !== null) errors[list] = error;
  }
  for (const record of MATCHED) {
    const naming = cleanNaming(typed.metadataMatch[record]);
    choices.metadataMatch[record] = naming;
    if (naming !== null) Object.assign(errors, wrongNaming(record, naming));
  }
  const viewers = readViewers(typed.viewers, format);
  choices.viewers = viewers.viewers;
  if (viewers.error !== null) errors.viewers = viewers.error;
  return { choices, errors };
}

function cleanNaming(naming: Choices['metadataMatch'][Matched]): Choices['metadataMatch'][Matched] {
  if (naming === null) return null;
  const key = cleanText(naming.key);
  const property = cleanText(naming.property);
  return key === '' && property === '' ? null : { key, property };
}

function wrongDomains(domains: string[], format: Pick<Format, 'number'>): string | null {
  const words = settings.import.problems;
  if (domains.length > MOST_DOMAINS) {
    return fill(words.manyDomains, { count: format.number(domains.length) });
  }
  const long = domains.find((domain) => domain.length > LONGEST.domain);
  if (long !== undefined) return fill(words.longDomain, { text: `${long.slice(0, SHOWN)}…` });
  const wrong = domains.find((domain) => !/^[^\s<>()[\]{}|\\^"]+\.[^\s<>()[\]{}|\\^"]+$/u.test(domain));
  return wrong === undefined ? null : fill(words.noDomain, { text: wrong.slice(0, SHOWN) });
}

function wrongNaming(record: Matched, { key, property }: { key: string; property: string }): FieldErrors {
  const words = settings.import.problems;
  if (key === '') return { [`${record}Key`]: words.half };
  if (property === '') return { [`${record}Property`]: words.half };
  if (key.length > LONGEST.key) return { [`${record}Key`]: words.longKey };
  if (/[<>[\]]/.test(key)) return { [`${record}Key`]: words.badKey };
  return property.length > LONGEST.property || !/^[a-z0-9_]+$/.test(property)
    ? { [`${record}Property`]: words.badProperty }
    : {};
}
