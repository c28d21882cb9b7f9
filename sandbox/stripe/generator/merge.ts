import { comparePositions } from '../objects/position.ts';
import type { Position } from '../objects/source.ts';
import { customerOf, firstMember, positionOf, type Series } from './series.ts';

type Cursor = { series: Series; member: number; created: number };

/**
 * Ids of all series strictly older than a position, newest first, or strictly newer, oldest first. Each series is
 * entered by a search in its arithmetic and only the next member of each is held, so a page costs a page.
 */
export function* merged(
  all: readonly Series[],
  direction: 'older' | 'newer',
  from?: Position,
): Generator<{ series: Series; customer: number }> {
  const step = direction === 'older' ? -1 : 1;
  const heap: Cursor[] = [];
  for (const series of all) {
    const member = entry(series, direction, from);
    if (member >= series.from && member < series.to) {
      heap.push({ series, member, created: series.createdAt(customerOf(series, member)) });
    }
  }
  const first = (a: Cursor, b: Cursor) => -step * order(a, b) > 0;
  for (let at = Math.floor(heap.length / 2) - 1; at >= 0; at--) sift(heap, at, first);
  for (let top = heap[0]; top !== undefined; top = heap[0]) {
    yield { series: top.series, customer: customerOf(top.series, top.member) };
    top.member += step;
    if (top.member >= top.series.from && top.member < top.series.to) {
      top.created = top.series.createdAt(customerOf(top.series, top.member));
    } else {
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) heap[0] = last;
    }
    sift(heap, 0, first);
  }
}

function entry(series: Series, direction: 'older' | 'newer', from?: Position): number {
  if (direction === 'older') {
    if (from === undefined) return series.to - 1;
    return (
      firstMember(
        series.from,
        series.to,
        (member) => comparePositions(positionOf(series, member), from) >= 0,
      ) - 1
    );
  }
  if (from === undefined) return series.from;
  return firstMember(
    series.from,
    series.to,
    (member) => comparePositions(positionOf(series, member), from) > 0,
  );
}

function order(a: Cursor, b: Cursor): number {
  if (a.created !== b.created) return a.created - b.created;
  return comparePositions(positionOf(a.series, a.member), positionOf(b.series, b.member));
}

function sift(heap: Cursor[], from: number, first: (a: Cursor, b: Cursor) => boolean): void {
  let at = from;
  for (;;) {
    let best = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      const candidate = heap[child];
      const champion = heap[best];
      if (candidate !== undefined && champion !== undefined && first(candidate, champion)) best = child;
    }
    const moved = heap[at];
    const winner = heap[best];
    if (best === at || moved === undefined || winner === undefined) return;
    heap[at] = winner;
    heap[best] = moved;
    at = best;
  }
}
