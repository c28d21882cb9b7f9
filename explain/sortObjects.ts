import { z } from 'zod';
import { placeText } from './shapeFault.ts';

/** One Stripe object of the file, with its place in it: "", "[3]", "data[3]". */
export type Placed = { place: string; kind: string; object: object };

/** What a file holds: one subscription on its own or a list, and whether the list goes on. */
export type SortedObjects =
  | { ok: true; single: boolean; objects: Placed[]; more: boolean }
  | { ok: false; fault: string };

const anyObject = z.looseObject({ object: z.unknown().optional() });
const list = z.looseObject({
  object: z.literal('list'),
  data: z.array(z.unknown()),
  has_more: z.unknown().optional(),
});

const WHAT_WE_TAKE = 'a subscription as Stripe returns it, an array of Stripe objects, or a Stripe list';

/** Objects without `object` are taken for subscriptions: their fields will tell. */
const kindOf = (object: { object?: unknown }): string =>
  typeof object.object === 'string' ? object.object : 'subscription';

const placed = (values: readonly unknown[], root: string): Placed[] | string => {
  const objects: Placed[] = [];
  for (const [index, value] of values.entries()) {
    const place = `${root}[${index}]`;
    const parsed = anyObject.safeParse(value);
    if (!parsed.success) return `${placeText(place, [])}: is no Stripe object`;
    objects.push({ place, kind: kindOf(parsed.data), object: parsed.data });
  }
  return objects;
};

const many = (values: readonly unknown[], root: string, more: boolean): SortedObjects => {
  const objects = placed(values, root);
  return typeof objects === 'string'
    ? { ok: false, fault: objects }
    : { ok: true, single: false, objects, more };
};

/** Tells apart what the file may hold: a subscription, an array of Stripe objects, a Stripe list. */
export const sortObjects = (value: unknown): SortedObjects => {
  if (Array.isArray(value)) return many(value, '', false);
  const aList = list.safeParse(value);
  if (aList.success) return many(aList.data.data, 'data', aList.data.has_more === true);
  const parsed = anyObject.safeParse(value);
  if (!parsed.success) return { ok: false, fault: `the file: is not ${WHAT_WE_TAKE}` };
  const kind = kindOf(parsed.data);
  if (kind !== 'subscription')
    return { ok: false, fault: `object: is "${kind}"; what is needed is ${WHAT_WE_TAKE}` };
  return { ok: true, single: true, objects: [{ place: '', kind, object: parsed.data }], more: false };
};
