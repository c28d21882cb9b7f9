import type { CrmRecord, Values } from './crmRecord.ts';

interface PendingEntry {
  record: CrmRecord;
  values: Values;
  at: number;
}

/** The lag of Search: a write becomes findable only `lagMs` after it (hubspot-api.md §3.1, §8.6). */
export class SearchIndex {
  #pending: PendingEntry[] = [];

  /** Queues what Search will know of `record`. */
  note(record: CrmRecord, now: number, lagMs: number): void {
    if (lagMs <= 0 && this.#pending.length === 0) {
      record.indexed = record.values;
      return;
    }
    this.#pending.push({ record, values: record.values, at: now });
    const oldest = this.#pending[0];
    if (oldest !== undefined && this.#pending.length > 1024 && oldest.at + lagMs <= now)
      this.catchUp(now, lagMs);
  }

  /** Makes everything findable that is old enough. */
  catchUp(now: number, lagMs: number): void {
    let done = 0;
    for (const entry of this.#pending) {
      if (entry.at + lagMs > now) break;
      entry.record.indexed = entry.values;
      done += 1;
    }
    if (done > 0) this.#pending = this.#pending.slice(done);
  }

  /** Records whose indexed values may differ from their present ones. */
  unsettled(): CrmRecord[] {
    return this.#pending.map((entry) => entry.record);
  }
}
