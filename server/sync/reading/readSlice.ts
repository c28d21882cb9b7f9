import { savePage } from '../../store/mirror/savePage.ts';
import { noteUnreadable } from '../../store/runs/noteUnreadable.ts';
import { readSlicePage, type SlicePage } from '../../stripe/readSlicePage.ts';
import { splitAt } from '../../stripe/slices.ts';
import { meetFailure } from './meetFailure.ts';
import { type KindReading, noteOldest, type OpenSlice, type Reading } from './reading.ts';

/** Where the slice stands after a page. */
const advance = (reading: Reading, kind: KindReading, slice: OpenSlice, page: SlicePage): void => {
  if (slice.first && page.newest !== null) slice.lte = page.newest;
  slice.first = false;
  if (page.newest !== null) kind.newest = Math.max(kind.newest ?? page.newest, page.newest);
  slice.cursor = page.last?.id ?? slice.cursor;
  slice.reached = page.last?.created ?? slice.reached;
  slice.rows += page.objects.length + page.unreadable.length;
  kind.pages += 1;
  noteOldest(reading, slice.reached);
};

/** Stores a page; answers the slice that was split off, or null; throws nothing away when somebody else reads here. */
const store = async (
  reading: Reading,
  kind: KindReading,
  slice: OpenSlice,
  page: SlicePage,
): Promise<OpenSlice | null> => {
  const { deps, run, connection } = reading;
  if (page.unreadable.length > 0) {
    deps.log.warn({ runId: run.id, kind: kind.kind, unreadable: page.unreadable }, 'objects were left out');
    await noteUnreadable(deps.db, run.id, page.unreadable);
  }
  const from = slice.stored;
  advance(reading, kind, slice, page);
  const split = page.hasMore ? splitAt(slice, kind, { oldest: reading.oldest, newest: kind.newest }) : null;
  const saved = await savePage(deps.db, connection.id, {
    kind: kind.kind,
    objects: page.objects,
    fetchedAt: new Date(page.startedAt),
    sliceId: slice.id,
    from,
    cursor: slice.cursor,
    reachedCreated: slice.reached,
    done: !page.hasMore,
    newestCreated: slice.lte,
    rows: page.objects.length + page.unreadable.length,
    splitAt: split,
    audit: reading.audit,
  });
  if (saved === null) {
    deps.log.warn({ runId: run.id, kind: kind.kind }, 'another process reads this run');
    reading.halt.abort();
    return null;
  }
  slice.stored = slice.cursor;
  if (split !== null) slice.gte = split;
  if (!saved.added) return null;
  return { ...saved.added, cursor: null, stored: null, reached: null, rows: 0, first: true };
};

/**
 * Reads a slice page by page to its end, and the slices that split off from it. Ends early, without having lost a
 * page, when the reading is halted or the slice is parked.
 */
export const readSlice = async (reading: Reading, kind: KindReading, slice: OpenSlice): Promise<void> => {
  const others: Promise<void>[] = [];
  kind.open += 1;
  let more = true;
  for (let troubles = 0; more && !reading.halt.signal.aborted && kind.parked === null; ) {
    const page = await readSlicePage(reading.reader, kind.kind, slice, reading.denied, reading.halt.signal);
    if (!page.ok) {
      troubles += 1;
      more = await meetFailure(reading, kind, slice, page.failure, troubles);
      continue;
    }
    troubles = 0;
    const added = await store(reading, kind, slice, page.value);
    if (added) others.push(readSlice(reading, kind, added));
    more = page.value.hasMore;
  }
  kind.open -= 1;
  await Promise.all(others);
};
