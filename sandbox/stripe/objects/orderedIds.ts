import { comparePositions } from './position.ts';
import type { Position } from './source.ts';

/** Positions in order, oldest first; added in any order and sorted when they are next read. */
export type OrderedIds = {
  add(position: Position): void;
  remove(position: Position): void;
  /** The positions, oldest first. */
  all(): readonly Position[];
  /** How many positions are strictly older than the given one. */
  countOlder(position: Position): number;
  /** How many positions are older than the given one or equal to it. */
  countUpTo(position: Position): number;
};

/** Makes an empty ordered set. Adding at the new end, which is the usual case, costs nothing. */
export const createOrderedIds = (): OrderedIds => {
  const positions: Position[] = [];
  let sorted = true;
  const settle = (): void => {
    if (!sorted) positions.sort(comparePositions);
    sorted = true;
  };
  const countWhile = (isBefore: (candidate: Position) => boolean): number => {
    settle();
    let low = 0;
    let high = positions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const candidate = positions[middle];
      if (candidate !== undefined && isBefore(candidate)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const countOlder = (position: Position) =>
    countWhile((candidate) => comparePositions(candidate, position) < 0);
  return {
    add: (position) => {
      const last = positions.at(-1);
      if (last !== undefined && comparePositions(last, position) > 0) sorted = false;
      positions.push(position);
    },
    remove: (position) => {
      const index = countOlder(position);
      const found = positions[index];
      if (found !== undefined && comparePositions(found, position) === 0) positions.splice(index, 1);
    },
    all: () => {
      settle();
      return positions;
    },
    countOlder,
    countUpTo: (position) => countWhile((candidate) => comparePositions(candidate, position) <= 0),
  };
};
