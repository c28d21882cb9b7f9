import type { Position, StoredObject } from './source.ts';

/**
 * Where an object stands in Stripe's order. Kinds without `created` (a discount) stand by their `start`.
 * Returns epoch seconds and the id.
 */
export const positionOf = (object: StoredObject): Position => {
  const start = object['start'];
  return { created: object.created ?? (typeof start === 'number' ? start : 0), id: object.id };
};

/** Orders two positions oldest first: negative when `a` is older than `b`. Ids decide within a second. */
export const comparePositions = (a: Position, b: Position): number => {
  if (a.created !== b.created) return a.created - b.created;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
};

/** Orders two objects newest first, as Stripe lists them. */
export const newestFirst = (a: StoredObject, b: StoredObject): number =>
  comparePositions(positionOf(b), positionOf(a));
