import type { Account } from '../account.ts';
import type { StoredObject, StripeKind } from '../objects/source.ts';
import type { Store } from '../objects/store.ts';

/** What a write makes known besides the objects themselves: an event of the given type about the object. */
type Emit = (type: string, object: StoredObject, previous?: Readonly<Record<string, unknown>>) => void;

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
  create<Kept extends StoredObject>(object: Kept, type?: string): Kept;
  /** Changes an object and makes each type known, unless nothing changed. */
  update<Kept extends StoredObject>(object: Kept, changes: Partial<Kept>, ...types: readonly string[]): Kept;
  /** Takes an object away and makes `type` known with its last state. */
  remove(object: StoredObject, kind: StripeKind, type?: string): void;
};

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Events that say what the object was before. */
const showsPrevious = /\.(updated|refunded|captured|detached)$/;

const previousOf = (object: StoredObject, changes: object): Record<string, unknown> => {
  const changed = Object.entries(changes).filter(([name, value]) => !isSame(object[name], value));
  return Object.fromEntries(changed.map(([name]) => [name, object[name] ?? null]));
};

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
    update: (object, changes, ...types) => {
      const previous = previousOf(object, changes);
      const updated = { ...object, ...changes };
      store.put(updated);
      if (Object.keys(previous).length === 0) return updated;
      for (const type of types) emit(type, updated, showsPrevious.test(type) ? previous : undefined);
      return updated;
    },
    remove: (object, kind, type) => {
      store.remove(kind, object.id);
      if (type !== undefined) emit(type, object);
    },
  };
};
