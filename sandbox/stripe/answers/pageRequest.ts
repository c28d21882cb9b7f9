import { integerOf, type Parameters, textOf } from '../http/parameters.ts';
import type { StoredObject } from '../objects/source.ts';
import type { PageRequest } from './page.ts';
import { invalidRequest, resourceMissing } from './stripeError.ts';

/** The parameters that every list has. */
export const pageParameters = ['limit', 'starting_after', 'ending_before', 'expand'] as const;

const limitOf = (parameters: Parameters): number => {
  const limit = integerOf(parameters, 'limit') ?? 10;
  if (limit > 100) {
    throw invalidRequest(
      `This value must be less than or equal to 100 (it currently is '${limit}').`,
      'limit',
      'parameter_invalid_integer',
    );
  }
  if (limit < 1) {
    throw invalidRequest(
      `This value must be greater than or equal to 1 (it currently is '${limit}').`,
      'limit',
      'parameter_invalid_integer',
    );
  }
  return limit;
};

/**
 * Reads limit (1 to 100, default 10) and cursors. `find` looks a cursor up among what the list shows; a cursor
 * that is not there (unknown, deleted, or no longer of the asked status) is a 400 `resource_missing`.
 */
export const pageRequestOf = (
  parameters: Parameters,
  kind: string,
  find: (id: string) => StoredObject | undefined,
): PageRequest => {
  const after = textOf(parameters, 'starting_after');
  const before = textOf(parameters, 'ending_before');
  if (after !== undefined && before !== undefined) {
    throw invalidRequest('You cannot use both starting_after and ending_before.', 'ending_before');
  }
  const cursor = (param: 'starting_after' | 'ending_before', id: string | undefined) => {
    if (id === undefined) return undefined;
    const found = find(id);
    if (found === undefined) throw resourceMissing(kind, id, param, 400);
    return found;
  };
  return {
    limit: limitOf(parameters),
    after: cursor('starting_after', after),
    before: cursor('ending_before', before),
  };
};
