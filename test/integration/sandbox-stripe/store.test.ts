import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOfSource } from '../../../sandbox/stripe/answers/page.ts';
import { newestFirst, positionOf } from '../../../sandbox/stripe/objects/position.ts';
import type { StoredObject } from '../../../sandbox/stripe/objects/source.ts';
import { createStore } from '../../../sandbox/stripe/objects/store.ts';

const charge = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((n) => `ch_${n}`),
  object: fc.constant('charge'),
  created: fc.integer({ min: 0, max: 8 }),
  customer: fc.constantFrom('cus_a', 'cus_b'),
});
const step = fc.oneof(
  charge.map((object) => ({ put: object })),
  charge.map(({ id }) => ({ remove: id })),
);

/** The same by the plainest means: a map by id, sorted on reading. */
const plainly = (
  seeded: readonly StoredObject[],
  steps: readonly ({ put: StoredObject } | { remove: string })[],
) => {
  const objects = new Map(seeded.map((object) => [object.id, object]));
  for (const each of steps) {
    if ('put' in each) objects.set(each.put.id, each.put);
    else objects.delete(each.remove);
  }
  return [...objects.values()].sort(newestFirst);
};

const filled = (
  seeded: readonly StoredObject[],
  steps: readonly ({ put: StoredObject } | { remove: string })[],
) => {
  const seed = createStore();
  for (const object of seeded) seed.put(object);
  const store = createStore(seed);
  for (const each of steps) {
    if ('put' in each) store.put(each.put);
    else store.remove('charge', each.remove);
  }
  return store;
};

describe('the store over a seed', () => {
  it('holds what a plain map would hold', () => {
    fc.assert(
      fc.property(fc.array(charge), fc.array(step), (seeded, steps) => {
        const expected = plainly(seeded, steps);
        const store = filled(seeded, steps);
        expect([...store.older('charge')]).toEqual(expected);
        expect([...store.newer('charge')]).toEqual(expected.toReversed());
        expect(store.count('charge')).toBe(expected.length);
        for (const object of expected) expect(store.find('charge', object.id)).toEqual(object);
        expect(store.ofCustomer('charge', 'cus_a')).toEqual(
          expected.filter(({ customer }) => customer === 'cus_a'),
        );
      }),
    );
  });

  it('starts strictly after any position', () => {
    fc.assert(
      fc.property(fc.array(charge), fc.array(step), charge, (seeded, steps, from) => {
        const expected = plainly(seeded, steps);
        const store = filled(seeded, steps);
        const position = positionOf(from);
        expect([...store.older('charge', position)]).toEqual(
          expected.filter((object) => newestFirst(object, from) > 0),
        );
        expect([...store.newer('charge', position)]).toEqual(
          expected.filter((object) => newestFirst(object, from) < 0).toReversed(),
        );
      }),
    );
  });

  it('keeps the last state of what was removed', () => {
    const object = { id: 'ch_1', object: 'charge', created: 1, customer: 'cus_a' };
    const store = filled([object], [{ remove: 'ch_1' }]);
    expect(store.find('charge', 'ch_1')).toBeUndefined();
    expect(store.removed('charge', 'ch_1')).toEqual(object);
    store.put({ ...object, created: 2 });
    expect(store.find('charge', 'ch_1')).toMatchObject({ created: 2 });
    expect(store.removed('charge', 'ch_1')).toBeUndefined();
  });

  it('refuses an object of no kind that it keeps', () => {
    expect(() => createStore().put({ id: 'x', object: 'dispute' })).toThrow(/keeps no dispute/);
  });
});

describe('a page of a list', () => {
  it('reads no more objects than it shows, wherever it begins', () => {
    const seed = createStore();
    for (let n = 0; n < 5000; n += 1) {
      seed.put({ id: `ch_${String(n).padStart(6, '0')}`, object: 'charge', created: n });
    }
    let read = 0;
    const counting = {
      ...seed,
      *older(...where: Parameters<typeof seed.older>) {
        for (const object of seed.older(...where)) {
          read += 1;
          yield object;
        }
      },
    };
    const store = createStore(counting);
    const page = pageOfSource(
      store,
      { kind: 'charge', created: { from: 10, to: 2500 }, keep: () => true },
      { limit: 100, after: undefined, before: undefined },
    );
    expect(page.data.map(({ created }) => created)).toEqual(Array.from({ length: 100 }, (_, n) => 2500 - n));
    expect(page.hasMore).toBe(true);
    expect(read).toBeLessThanOrEqual(102);
  });
});
