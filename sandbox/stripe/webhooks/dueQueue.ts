import type { Delivery } from './delivery.ts';

/** Deliveries by when they are due; those of one moment in the order in which they came. */
export type DueQueue = {
  add(delivery: Delivery): void;
  /** Takes out all that are due at `now` (epoch milliseconds), the earliest first. */
  takeDue(now: number): Delivery[];
  /** When the next one is due, epoch milliseconds; Infinity when there is none. */
  nextDueAt(): number;
};

type Entry = { delivery: Delivery; dueAt: number; turn: number };

const isBefore = (a: Entry, b: Entry): boolean =>
  a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.turn < b.turn);

/** Moves the last entry of a heap up to its place. */
const siftUp = (heap: Entry[]): void => {
  let at = heap.length - 1;
  const moved = heap[at];
  while (moved !== undefined && at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || !isBefore(moved, parent)) break;
    heap[at] = parent;
    at = above;
  }
  if (moved !== undefined) heap[at] = moved;
};

/** Moves the first entry of a heap down to its place. */
const siftDown = (heap: Entry[]): void => {
  const [moved] = heap;
  if (moved === undefined) return;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const smaller = right !== undefined && left !== undefined && isBefore(right, left) ? right : left;
    if (smaller === undefined || !isBefore(smaller, moved)) break;
    heap[at] = smaller;
    at = smaller === left ? 2 * at + 1 : 2 * at + 2;
  }
  heap[at] = moved;
};

/** Makes an empty queue: adding and taking cost the logarithm of its length. */
export const createDueQueue = (): DueQueue => {
  const heap: Entry[] = [];
  let turns = 0;
  const take = (): Delivery | undefined => {
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (heap.length > 0) {
      heap[0] = last;
      siftDown(heap);
    }
    return first.delivery;
  };
  const nextDueAt = () => heap[0]?.dueAt ?? Number.POSITIVE_INFINITY;
  return {
    nextDueAt,
    add: (delivery) => {
      heap.push({ delivery, dueAt: delivery.dueAt, turn: turns++ });
      siftUp(heap);
    },
    takeDue: (now) => {
      const due: Delivery[] = [];
      while (nextDueAt() <= now) {
        const delivery = take();
        if (delivery !== undefined) due.push(delivery);
      }
      return due;
    },
  };
};
