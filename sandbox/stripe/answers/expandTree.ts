import { type Parameters, textsOf } from '../http/parameters.ts';
import { invalidRequest } from './stripeError.ts';

/** Expansions as a tree: `['a.b', 'a.c']` is a → {b, c}. */
export type ExpandTree = ReadonlyMap<string, ExpandTree>;

const deepest = 4;

/**
 * Reads `expand` of a request. Throws for a path of more than four levels, and on a list for one that does not
 * begin with `data`.
 */
export const expandTreeOf = (parameters: Parameters, ofList: boolean): ExpandTree | undefined => {
  const paths = textsOf(parameters, 'expand');
  if (paths === undefined || paths.length === 0) return undefined;
  const root = new Map<string, ExpandTree>();
  for (const path of paths) {
    const levels = path.split('.');
    if (levels.length > deepest) {
      throw invalidRequest(
        `You cannot expand more than ${deepest} levels of a property. Property: ${path}`,
        'expand',
      );
    }
    if (ofList && levels[0] !== 'data') {
      throw invalidRequest(
        `This property cannot be expanded (${path}). You may want to try expanding 'data.${path}' instead.`,
        'expand',
      );
    }
    let branch: Map<string, ExpandTree> = root;
    for (const level of levels) {
      const next = new Map(branch.get(level) ?? []);
      branch.set(level, next);
      branch = next;
    }
  }
  return root;
};
