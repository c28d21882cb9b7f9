import { type CrmRecord, type Values, withChanges } from './crmRecord.ts';
import { SearchIndex } from './searchIndex.ts';
import type { ValueIndex } from './valueIndex.ts';

/** The records of one object type in one portal, with the indexes that keep 200,000 of them fast. */
export class RecordTable {
  readonly search = new SearchIndex();
  readonly #live = new Map<string, CrmRecord>();
  readonly #archived = new Map<string, CrmRecord>();
  readonly #mergedInto = new Map<string, string>();
  readonly #order: number[] = [];
  readonly #indexes = new Map<string, ValueIndex>();

  get size(): number {
    return this.#live.size;
  }

  addIndex(name: string, index: ValueIndex): void {
    this.#indexes.set(name, index);
    for (const record of this.#live.values()) index.add(record.id, record.values);
  }

  /** Live records that hold `key` under the named index, oldest first. */
  findBy(index: string, key: string): CrmRecord[] {
    const ids = this.#indexes.get(index)?.find(key) ?? [];
    return ids.flatMap((id) => this.#live.get(id) ?? []);
  }

  find(id: string): CrmRecord | undefined {
    return this.#live.get(id);
  }

  findArchived(id: string): CrmRecord | undefined {
    return this.#archived.get(id);
  }

  /** The live record behind an id that may have been merged away (hubspot-api.md §5.4). */
  findMerged(id: string): CrmRecord | undefined {
    let current: string | undefined = id;
    while (current !== undefined && !this.#live.has(current)) current = this.#mergedInto.get(current);
    return current === undefined ? undefined : this.#live.get(current);
  }

  insert(id: string, values: Values, now: number, lagMs: number, createdAt = now): CrmRecord {
    const record: CrmRecord = {
      id,
      values: withChanges({}, values),
      createdAt,
      updatedAt: now,
      archivedAt: undefined,
      indexed: undefined,
    };
    this.#live.set(id, record);
    this.#order.push(Number(id));
    for (const index of this.#indexes.values()) index.add(id, record.values);
    this.search.note(record, now, lagMs);
    return record;
  }

  change(record: CrmRecord, changes: Values, now: number, lagMs: number): void {
    const touched = [...this.#indexes.values()].filter((index) => index.isTouchedBy(changes));
    for (const index of touched) index.remove(record.id, record.values);
    record.values = withChanges(record.values, changes);
    record.updatedAt = now;
    for (const index of touched) index.add(record.id, record.values);
    this.search.note(record, now, lagMs);
  }

  archive(record: CrmRecord, now: number): void {
    this.#drop(record);
    record.archivedAt = now;
    record.updatedAt = now;
    this.#archived.set(record.id, record);
  }

  /** Takes a record out of the bin again; Search learns of it as of a new one. */
  restore(record: CrmRecord, now: number, lagMs: number): void {
    this.#archived.delete(record.id);
    record.archivedAt = undefined;
    record.updatedAt = now;
    this.#live.set(record.id, record);
    for (const index of this.#indexes.values()) index.add(record.id, record.values);
    this.search.note(record, now, lagMs);
  }

  /** Takes a record out for good: merged away or deleted for privacy. */
  erase(record: CrmRecord, mergedInto?: string): void {
    this.#drop(record);
    this.#archived.delete(record.id);
    if (mergedInto !== undefined) this.#mergedInto.set(record.id, mergedInto);
  }

  /** Live records by ascending id, beginning after `afterId`. */
  *list(afterId = 0, archived = false): Generator<CrmRecord> {
    for (let at = this.#positionAfter(afterId); at < this.#order.length; at += 1) {
      const id = String(this.#order[at]);
      const record = archived ? this.#archived.get(id) : this.#live.get(id);
      if (record !== undefined) yield record;
    }
  }

  #drop(record: CrmRecord): void {
    this.#live.delete(record.id);
    for (const index of this.#indexes.values()) index.remove(record.id, record.values);
  }

  #positionAfter(id: number): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#order[middle] ?? 0) <= id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
