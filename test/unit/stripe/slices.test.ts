import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageQuery, type Slice, splitAt } from '../../../server/stripe/slices.ts';

type Thing = { id: string; created: number };

/** A list as Stripe answers it: newest first, created range, cursor, a hundred at most. */
const list = (things: readonly Thing[], query: ReturnType<typeof pageQuery>) => {
  const { 'created[gte]': gte, 'created[lte]': lte, starting_after: cursor, limit } = query;
  const start = cursor === null ? 0 : things.findIndex(({ id }) => id === cursor) + 1;
  const rest = things
    .slice(start)
    .filter(({ created }) => (gte === null || created >= gte) && created <= lte);
  return { data: rest.slice(0, limit), more: rest.length > limit };
};

const NOW = 1_790_000_000;
const YEAR = 365 * 86_400;

const newestFirst = (moments: number[]): Thing[] =>
  moments
    .map((created, index) => ({ id: `x_${index}`, created }))
    .sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1));

/** Reads everything as the import does, a page of each open slice in turn. */
const readAll = (things: readonly Thing[], vanishes: (page: number) => boolean) => {
  const open: Slice[] = [{ gte: null, lte: NOW, cursor: null, reached: null, rows: 0 }];
  const read: string[] = [];
  let pages = 0;
  let oldest: number | null = null;
  let newest: number | null = null;
  while (open.length > 0) {
    const slice = open.shift();
    if (!slice) break;
    if (slice.cursor !== null && vanishes(pages)) slice.cursor = null;
    const { data, more } = list(things, pageQuery(slice));
    pages += 1;
    newest ??= data[0]?.created ?? null;
    if (slice.rows === 0 && data[0]) slice.lte = data[0].created;
    read.push(...data.map(({ id }) => id));
    slice.rows += data.length;
    slice.cursor = data.at(-1)?.id ?? slice.cursor;
    slice.reached = data.at(-1)?.created ?? slice.reached;
    if (slice.reached !== null) oldest = Math.min(oldest ?? slice.reached, slice.reached);
    if (!more) continue;
    const at = splitAt(slice, { pages, open: open.length + 1 }, { oldest, newest });
    if (at !== null) {
      open.push({ gte: slice.gte, lte: at - 1, cursor: null, reached: null, rows: 0 });
      slice.gte = at;
    }
    open.push(slice);
  }
  return { read, pages };
};

const moments = fc.oneof(
  fc.array(fc.integer({ min: NOW - 3 * YEAR, max: NOW }), { maxLength: 6000, size: 'max' }),
  // All within a few seconds, as an import of a whole shop makes them.
  fc.array(fc.integer({ min: NOW - YEAR, max: NOW - YEAR + 2 }), { maxLength: 1200, size: 'max' }),
);

describe('reading in slices', () => {
  it('meets every object once and none twice', () => {
    fc.assert(
      fc.property(moments, (created) => {
        const things = newestFirst(created);
        const { read } = readAll(things, () => false);
        expect(read).toHaveLength(things.length);
        expect(new Set(read).size).toBe(things.length);
      }),
      { numRuns: 40 },
    );
  });

  it('misses none when cursors vanish', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 2, max: 9 }), (created, every) => {
        // A second with more than a page of objects can only be passed with a cursor.
        const things = newestFirst([...new Set(created)]);
        const { read } = readAll(things, (page) => page % every === 0);
        expect(new Set(read)).toEqual(new Set(things.map(({ id }) => id)));
      }),
      { numRuns: 40 },
    );
  });

  it('costs hardly more calls than there are pages', () => {
    const things = newestFirst(Array.from({ length: 20_000 }, (_, index) => NOW - index * 500));
    const { read, pages } = readAll(things, () => false);
    expect(read).toHaveLength(20_000);
    expect(pages).toBeLessThanOrEqual(200 + 6);
  });

  it.each([0, 1, 99, 100, 101, 300, 500])('B10 reads %i objects with no call too many', (count) => {
    const things = newestFirst(Array.from({ length: count }, (_, index) => NOW - index * 3600));
    const { read, pages } = readAll(things, () => false);
    expect(read).toHaveLength(count);
    expect(pages).toBe(Math.max(1, Math.ceil(count / 100)));
  });
});
