import { flagOf, type Parameters, textOf, textsOf } from '../http/parameters.ts';
import type { StoredObject } from '../objects/source.ts';

/** Whether an object is part of a filtered list. */
export type Filter = (object: StoredObject) => boolean;

/** A filter by a field that equals a string parameter of the same name; lets all pass when it is absent. */
export const byText = (parameters: Parameters, name: string, field = name): Filter => {
  const wanted = textOf(parameters, name);
  return wanted === undefined ? () => true : (object) => object[field] === wanted;
};

/** A filter by a boolean field. */
export const byFlag = (parameters: Parameters, name: string): Filter => {
  const wanted = flagOf(parameters, name);
  return wanted === undefined ? () => true : (object) => object[name] === wanted;
};

/** A filter by a field that is one of several strings. */
export const byTexts = (parameters: Parameters, name: string, field: string): Filter => {
  const wanted = textsOf(parameters, name);
  if (wanted === undefined) return () => true;
  const set = new Set<unknown>(wanted);
  return (object) => set.has(object[field]);
};

/** A filter that all the given ones let pass. */
export const all =
  (...filters: readonly Filter[]): Filter =>
  (object) =>
    filters.every((filter) => filter(object));
