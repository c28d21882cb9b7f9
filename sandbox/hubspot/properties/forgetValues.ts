import type { ObjectStore } from '../portal/portal.ts';

/** Clears a property's values in every record, archived ones apart. */
export function forgetValues(store: ObjectStore, name: string, now: number): void {
  for (const record of store.records.list()) {
    if (record.values[name] !== undefined) store.records.change(record, { [name]: '' }, now, 0);
  }
}
