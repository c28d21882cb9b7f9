import type { CrmRecord, Values } from './crmRecord.ts';

interface PendingEntry {
  record: CrmRecord;
  values: Values;
  at: number;
}

/** The lag of Search: a write becomes findable only `lagMs` after it (hubspot-api.md §3.1, §8.6). */
export class SearchIndex {
  #pending: PendingEntry[] = [];
  /** Entries before it are done; they are cut off in bulk, since an array is slow to lose its head. */
  #first = 0;

  /** Queues what Search will know of `record`. */
  note(record: CrmRecord, now: number, lagMs: number): void {
    this.catchUp(now, lagMs);
    this.#pending.push({ record, values: record.values, at: now });
    if (lagMs === 0) this.catchUp(now, lagMs);
  }

  /** Makes everything findable that is old enough. */
  catchUp(now: number, lagMs: number): void {
    let entry = this.#pending[this.#first];
    while (entry !== undefined && entry.at + lagMs <= now) {
      entry.record.indexed = entry.values;
      this.#first += 1;
      entry = this.#pending[this.#first];
    }
    if (this.#first < 1024 && entry !== undefined) return;
    this.#pending = this.#pending.slice(this.#first);
    this.#first = 0;
  }

  /** Records whose indexed values may differ from their present ones. */
  unsettled(): CrmRecord[] {
    return this.#pending.slice(this.#first).map((entry) => entry.record);
  }
}
