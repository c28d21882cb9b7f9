import { createOrderedIds } from './orderedIds.ts';
import { newestFirst, positionOf } from './position.ts';
import type { Position, StoredObject } from './source.ts';

/** The objects of one kind held in memory. */
export type MemoryKind = {
  find(id: string): StoredObject | undefined;
  older(after?: Position): Iterable<StoredObject>;
  newer(before?: Position): Iterable<StoredObject>;
  ofCustomer(customerId: string): StoredObject[];
  count(): number;
  put(object: StoredObject, customerId: string | undefined): void;
  remove(id: string): void;
};

type Row = { object: StoredObject; customerId: string | undefined };

const present = (object: StoredObject | undefined): StoredObject[] => (object === undefined ? [] : [object]);

/** Makes an empty kind: by id, in Stripe's order and by customer. */
export const createMemoryKind = (): MemoryKind => {
  const rows = new Map<string, Row>();
  const ordered = createOrderedIds();
  const byCustomer = new Map<string, Set<string>>();

  const remove = (id: string): void => {
    const row = rows.get(id);
    if (row === undefined) return;
    rows.delete(id);
    ordered.remove(positionOf(row.object));
    if (row.customerId !== undefined) byCustomer.get(row.customerId)?.delete(id);
  };
  const find = (id: string) => rows.get(id)?.object;

  return {
    find,
    remove,
    count: () => rows.size,
    *older(after) {
      const positions = ordered.all();
      let index = after === undefined ? positions.length : ordered.countOlder(after);
      while (index > 0) yield* present(find(positions[--index]?.id ?? ''));
    },
    *newer(before) {
      const positions = ordered.all();
      let index = before === undefined ? 0 : ordered.countUpTo(before);
      while (index < positions.length) yield* present(find(positions[index++]?.id ?? ''));
    },
    ofCustomer: (customerId) =>
      [...(byCustomer.get(customerId) ?? [])].flatMap((id) => present(find(id))).sort(newestFirst),
    put: (object, customerId) => {
      const known = rows.get(object.id);
      const moved = known !== undefined && positionOf(known.object).created !== positionOf(object).created;
      if (known !== undefined && (moved || known.customerId !== customerId)) remove(object.id);
      if (!rows.has(object.id)) ordered.add(positionOf(object));
      rows.set(object.id, { object, customerId });
      if (customerId === undefined) return;
      const owned = byCustomer.get(customerId) ?? new Set();
      byCustomer.set(customerId, owned.add(object.id));
    },
  };
};
