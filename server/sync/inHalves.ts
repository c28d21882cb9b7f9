import type { HubSpotFailure } from '../hubspot/failures.ts';
import { type Outcome, success } from '../outcome.ts';

type Rejected = Extract<HubSpotFailure, { kind: 'rejected' }>;

/** The answers of the calls that went well, and the items that HubSpot refuses even alone. */
export type Halves<Item, Value> = { done: Value[]; rejected: { item: Item; failure: Rejected }[] };

/**
 * Makes a call for many items at once. When HubSpot refuses all of them for the sake of some, the halves are tried,
 * and theirs, until the guilty ones stand alone: at most 2·log2(n) extra calls for one (reference/faults.md H6).
 * Any other failure ends it.
 */
export const inHalves = async <Item, Value>(
  items: Item[],
  call: (items: Item[]) => Promise<Outcome<Value, HubSpotFailure>>,
): Promise<Outcome<Halves<Item, Value>, HubSpotFailure>> => {
  const [item] = items;
  if (item === undefined) return success({ done: [], rejected: [] });
  const reply = await call(items);
  if (reply.ok) return success({ done: [reply.value], rejected: [] });
  const { failure } = reply;
  if (failure.kind !== 'rejected') return reply;
  if (items.length === 1) return success({ done: [], rejected: [{ item, failure }] });
  const middle = Math.ceil(items.length / 2);
  const first = await inHalves(items.slice(0, middle), call);
  if (!first.ok) return first;
  const second = await inHalves(items.slice(middle), call);
  if (!second.ok) return second;
  return success({
    done: [...first.value.done, ...second.value.done],
    rejected: [...first.value.rejected, ...second.value.rejected],
  });
};
