import { positionOf } from '../objects/position.ts';
import type { Source, StoredObject, StripeKind } from '../objects/source.ts';
import type { TimeRange } from './range.ts';

/** Which page of a list is asked for; at most one of the two cursors is set. */
export type PageRequest = {
  limit: number;
  after: StoredObject | undefined;
  before: StoredObject | undefined;
};
export type Page = { data: StoredObject[]; hasMore: boolean };

const takePage = (objects: Iterable<StoredObject>, limit: number): Page => {
  const data: StoredObject[] = [];
  for (const object of objects) {
    if (data.length === limit) return { data, hasMore: true };
    data.push(object);
  }
  return { data, hasMore: false };
};

/** Pages through a short list that is at hand as a whole, in its own order. */
export const pageOfArray = (
  objects: readonly StoredObject[],
  { limit, after, before }: PageRequest,
): Page => {
  const indexOf = (cursor: StoredObject): number => objects.findIndex((each) => each.id === cursor.id);
  if (before === undefined) {
    return takePage(objects.slice(after === undefined ? 0 : indexOf(after) + 1), limit);
  }
  const earlier = objects.slice(0, indexOf(before));
  return { data: earlier.slice(-limit), hasMore: earlier.length > limit };
};

/** What a list of a whole kind shows: which seconds, which objects. */
export type Selection = {
  kind: StripeKind;
  created: TimeRange;
  keep(object: StoredObject): boolean;
};

function* selected(
  objects: Iterable<StoredObject>,
  { keep }: Selection,
  isPast: (created: number) => boolean,
): Iterable<StoredObject> {
  for (const object of objects) {
    if (isPast(positionOf(object).created)) return;
    if (keep(object)) yield object;
  }
}

/** An id that sorts after every id, to begin with the last object of a second. */
const lastId = '\uffff';

/** Pages through all objects of a kind, reading no more of them than the page and its filter need. */
export const pageOfSource = (
  source: Source,
  selection: Selection,
  { limit, after, before }: PageRequest,
): Page => {
  const { created, kind } = selection;
  if (before === undefined) {
    const cursor = after === undefined ? undefined : positionOf(after);
    const top = Number.isFinite(created.to) ? { created: created.to, id: lastId } : undefined;
    const start = cursor !== undefined && (top === undefined || cursor.created <= top.created) ? cursor : top;
    return takePage(
      selected(source.older(kind, start), selection, (second) => second < created.from),
      limit,
    );
  }
  const cursor = positionOf(before);
  const bottom = Number.isFinite(created.from) ? { created: created.from, id: '' } : undefined;
  const start = bottom !== undefined && bottom.created > cursor.created ? bottom : cursor;
  const page = takePage(
    selected(source.newer(kind, start), selection, (second) => second > created.to),
    limit,
  );
  return { data: page.data.reverse(), hasMore: page.hasMore };
};
