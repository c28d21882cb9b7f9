import type { Outcome } from '../../outcome.ts';
import { success } from '../../outcome.ts';

/**
 * Cuts items into chunks, makes a call for each, all at once (the rate limiter paces them), and answers the values in
 * order, or the first failure.
 */
export const inChunks = async <Item, Value, Failure>(
  items: Item[],
  size: number,
  call: (chunk: Item[]) => Promise<Outcome<Value, Failure>>,
): Promise<Outcome<Value[], Failure>> => {
  const chunks = Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  const values: Value[] = [];
  for (const outcome of await Promise.all(chunks.map(call))) {
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return success(values);
};
