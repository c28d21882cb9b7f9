import type { Account } from '../account.ts';
import type { StoredObject, StripeKind } from '../objects/source.ts';
import type { Store } from '../objects/store.ts';

/** What a write makes known besides the objects themselves: an event of the given type about the object. */
export type Emit = (type: string, object: StoredObject, previous?: Readonly<Record<string, unknown>>) => void;

/** The writing side of one request: keeps objects and makes the events that Stripe would make. */
export type Writer = {
  store: Store;
  livemode: boolean;
  account: Account;
  /** The time of the request, epoch seconds. */
  now: number;
  newId(prefix: string): string;
  emit: Emit;
  /** Keeps a new object and makes `type` known. */
  create(object: StoredObject, type?: string): StoredObject;
  /** Changes an object; `type` is made known with the previous values, unless nothing changed. */
  update(object: StoredObject, changes: Readonly<Record<string, unknown>>, type?: string): StoredObject;
  /** Takes an object away and makes `type` known with its last state. */
  remove(object: StoredObject, kind: StripeKind, type?: string): void;
};

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Makes the writing side for one request. */
export const createWriter = (context: Omit<Writer, 'create' | 'update' | 'remove'>): Writer => {
  const { store, emit } = context;
  return {
    ...context,
    create: (object, type) => {
      store.put(object);
      if (type !== undefined) emit(type, object);
      return object;
    },
    update: (object, changes, type) => {
      const changed = Object.entries(changes).filter(([name, value]) => !isSame(object[name], value));
      const previous = Object.fromEntries(changed.map(([name]) => [name, object[name] ?? null]));
      const updated = { ...object, ...changes };
      store.put(updated);
      if (type !== undefined && changed.length > 0) emit(type, updated, previous);
      return updated;
    },
    remove: (object, kind, type) => {
      store.remove(kind, object.id);
      if (type !== undefined) emit(type, object);
    },
  };
};
