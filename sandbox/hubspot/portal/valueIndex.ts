import type { Values } from './crmRecord.ts';

/** Finds records by a value: an e-mail address, a domain, a property with unique values. */
export class ValueIndex {
  readonly sources: readonly string[];
  readonly keysOf: (values: Values) => string[];
  readonly #ids = new Map<string, string[]>();

  /** `sources` are the properties that `keysOf` reads: a write that touches none of them is not looked at. */
  constructor(sources: readonly string[], keysOf: (values: Values) => string[]) {
    this.sources = sources;
    this.keysOf = keysOf;
  }

  /** Ids of the records that hold `key`, oldest first. */
  find(key: string): readonly string[] {
    return this.#ids.get(key) ?? [];
  }

  add(id: string, values: Values): void {
    for (const key of this.keysOf(values)) {
      const ids = this.#ids.get(key);
      if (ids === undefined) this.#ids.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  }

  remove(id: string, values: Values): void {
    for (const key of this.keysOf(values)) {
      const left = this.find(key).filter((other) => other !== id);
      if (left.length === 0) this.#ids.delete(key);
      else this.#ids.set(key, left);
    }
  }

  isTouchedBy(changes: Values): boolean {
    return this.sources.some((name) => changes[name] !== undefined);
  }
}

/** The parts of a `;`-joined value, lower-cased. */
export const listed = (value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : value.toLowerCase().split(';').filter(Boolean);

/** Every address of a contact: primary first, then the additional ones (hubspot-api.md §8.1). */
export const addressesOf = (values: Values): string[] => [
  ...listed(values['email']),
  ...listed(values['hs_additional_emails']),
];

/** Every domain of a company. */
export const domainsOf = (values: Values): string[] => [
  ...listed(values['domain']),
  ...listed(values['hs_additional_domains']),
];
