import type { Outcome } from '../outcome.ts';
import type { StripeFailure } from './failures.ts';
import type { KindList } from './mirrorKinds.ts';
import { type Permission, permissionOf } from './permissions.ts';
import type { StripeReader } from './reader.ts';
import type { StripeAnswer, StripeRead } from './readOnce.ts';

/** The permissions that the key lacks: what needs them is not expanded. Grows when Stripe refuses an expansion. */
export type Denied = Set<string>;

/** The permission that a kind of object is read with. */
export const kindPermission = ({ permission: slug }: KindList): Permission => {
  const permission = permissionOf(slug);
  if (!permission) throw new Error(`No permission has the slug ${slug}.`);
  return permission;
};

/**
 * Reads with a kind's expansions as far as the key may. `requestOf` makes the request from the paths to expand, which
 * begin with "data." as for a list.
 */
export const readExpanded = async <Value>(
  reader: StripeReader,
  list: KindList,
  denied: Denied,
  requestOf: (expand: string[]) => StripeRead<Value>,
  signal?: AbortSignal,
): Promise<Outcome<StripeAnswer<Value>, StripeFailure>> => {
  const expand = list.expand.filter(({ needs }) => needs === null || !denied.has(needs));
  const outcome = await reader.read(requestOf(expand.map(({ path }) => path)), signal);
  const needs = expand.flatMap((each) => each.needs ?? []);
  if (outcome.ok || outcome.failure.kind !== 'forbidden' || needs.length === 0) return outcome;
  // Perhaps only something to be expanded is refused: leave that out, or all of it when the text does not tell.
  const named = outcome.failure.permission;
  for (const slug of needs.includes(named as never) ? [named] : needs) denied.add(slug);
  return readExpanded(reader, list, denied, requestOf, signal);
};
