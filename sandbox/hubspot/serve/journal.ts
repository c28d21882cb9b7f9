import type { Values } from '../portal/crmRecord.ts';

/** One change that a call of the API or the control routes made. */
export interface JournalEntry {
  /** Milliseconds since the epoch. */
  at: number;
  portalId: number;
  /** Method and path template, or `control`. */
  by: string;
  action:
    | 'created'
    | 'updated'
    | 'archived'
    | 'restored'
    | 'merged'
    | 'deleted'
    | 'associated'
    | 'dissociated'
    | 'property'
    | 'uninstalled';
  objectTypeId?: string;
  id?: string;
  /** Values as they were stored. */
  properties?: Values;
  /** The other record of an association or merge, or the name of a property or group. */
  other?: string;
}

const KEPT = 200_000;

/** Every write since the start, newest last; the oldest entries fall out beyond 200,000. */
export class Journal {
  #entries: JournalEntry[] = [];
  #total = 0;

  note(entry: JournalEntry): void {
    this.#total += 1;
    this.#entries.push(entry);
    if (this.#entries.length >= 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
  }

  read(): { total: number; entries: readonly JournalEntry[] } {
    return { total: this.#total, entries: this.#entries.slice(-KEPT) };
  }

  reset(): void {
    this.#entries = [];
    this.#total = 0;
  }
}
