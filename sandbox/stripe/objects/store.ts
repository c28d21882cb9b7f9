import { isStripeKind } from './kinds.ts';
import { createMemoryKind, type MemoryKind } from './memoryKind.ts';
import { mergeOrdered } from './mergeOrdered.ts';
import { newestFirst } from './position.ts';
import type { Source, StoredObject, StripeKind } from './source.ts';
import { itemsOf } from './subscriptionItems.ts';

/** All objects of one mode: what was written or imported, laid over a generated population. */
export type Store = Source & {
  /** Adds or replaces an object. Throws for an object whose kind the local Stripe does not keep. */
  put(object: StoredObject): void;
  /** Takes an object away; its last state stays readable by `removed`. */
  remove(kind: StripeKind, id: string): void;
  /** The last state of an object that was taken away. */
  removed(kind: StripeKind, id: string): StoredObject | undefined;
  /** How many objects are held in memory, the seed's own not counted. */
  countWritten(kind: StripeKind): number;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Items live in their subscriptions; this says in which. */
type ItemOwners = Map<string, string>;

type Layers = {
  itemOwners: ItemOwners;
  seed: Source | undefined;
  memory(kind: StripeKind): MemoryKind;
  graves(kind: StripeKind): Map<string, StoredObject>;
  /** Ids of the seed that memory replaces or hides. */
  hidden(kind: StripeKind): Set<string>;
};

const perKind = <Value>(make: () => Value): ((kind: StripeKind) => Value) => {
  const made = new Map<StripeKind, Value>();
  return (kind) => {
    const known = made.get(kind) ?? make();
    made.set(kind, known);
    return known;
  };
};

function* without(objects: Iterable<StoredObject>, hidden: ReadonlySet<string>): Iterable<StoredObject> {
  for (const object of objects) if (!hidden.has(object.id)) yield object;
}

const findItem = ({ itemOwners, memory }: Layers, id: string): StoredObject | undefined => {
  const subscription = memory('subscription').find(itemOwners.get(id) ?? '');
  return subscription === undefined ? undefined : itemsOf(subscription).find((item) => item.id === id);
};

const findIn = (layers: Layers, kind: StripeKind, id: string): StoredObject | undefined => {
  if (layers.graves(kind).has(id)) return undefined;
  const written = kind === 'subscription_item' ? findItem(layers, id) : layers.memory(kind).find(id);
  return written ?? layers.seed?.find(kind, id);
};

const readSide = (layers: Layers): Source => ({
  ...orderedSide(layers),
  find: (kind, id) => findIn(layers, kind, id),
  count: (kind) => layers.memory(kind).count() + (layers.seed?.count(kind) ?? 0) - layers.hidden(kind).size,
});

const orderedSide = ({ seed, memory, hidden }: Layers): Pick<Source, 'older' | 'newer' | 'ofCustomer'> => ({
  older: (kind, after) => {
    const written = memory(kind).older(after);
    if (seed === undefined) return written;
    return mergeOrdered(written, without(seed.older(kind, after), hidden(kind)), newestFirst);
  },
  newer: (kind, before) => {
    const written = memory(kind).newer(before);
    if (seed === undefined) return written;
    const generated = without(seed.newer(kind, before), hidden(kind));
    return mergeOrdered(written, generated, (a, b) => newestFirst(b, a));
  },
  ofCustomer: (kind, customerId) => {
    const written = memory(kind).ofCustomer(customerId);
    if (seed === undefined) return written;
    return [...written, ...without(seed.ofCustomer(kind, customerId), hidden(kind))].sort(newestFirst);
  },
});

/**
 * Makes a store over an optional seed. The seed is never changed and never walked as a whole: a page costs a
 * page, however many objects there are.
 */
export const createStore = (seed?: Source): Store => {
  const layers: Layers = {
    seed,
    itemOwners: new Map(),
    memory: perKind(createMemoryKind),
    graves: perKind(() => new Map()),
    hidden: perKind(() => new Set()),
  };
  const source = readSide(layers);
  const hideSeeded = (kind: StripeKind, id: string): void => {
    if (seed?.find(kind, id) !== undefined) layers.hidden(kind).add(id);
  };
  const ownerOf = (object: StoredObject): string | undefined => {
    if (object.object === 'customer') return undefined;
    const invoice = text(object['invoice']);
    if (object.object !== 'invoice_payment' || invoice === undefined) return text(object['customer']);
    return text(source.find('invoice', invoice)?.['customer']);
  };
  return {
    ...source,
    put: (object) => {
      if (!isStripeKind(object.object)) throw new Error(`The local Stripe keeps no ${object.object}`);
      layers.graves(object.object).delete(object.id);
      hideSeeded(object.object, object.id);
      layers.memory(object.object).put(object, ownerOf(object));
      for (const item of itemsOf(object)) layers.itemOwners.set(item.id, object.id);
    },
    remove: (kind, id) => {
      const last = source.find(kind, id);
      if (last === undefined) return;
      hideSeeded(kind, id);
      layers.graves(kind).set(id, last);
      layers.memory(kind).remove(id);
    },
    removed: (kind, id) => layers.graves(kind).get(id),
    countWritten: (kind) => layers.memory(kind).count(),
  };
};
