import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import type { Source, StripeKind } from '../../../sandbox/stripe/objects/source.ts';

export const listedKinds = [
  'product',
  'price',
  'coupon',
  'promotion_code',
  'customer',
  'payment_method',
  'subscription',
  'invoice',
  'charge',
  'payment_intent',
  'invoice_payment',
  'refund',
] as const satisfies readonly StripeKind[];

const at = (iso: string) => Date.parse(iso) / 1000;

/** Moments at which months are awkward: an ordinary day, the last of a month, a first just after midnight, a leap day. */
export const moments = [
  '2026-11-24T10:00:00Z',
  '2026-12-31T23:59:59Z',
  '2027-03-01T00:00:30Z',
  '2028-02-29T12:00:00Z',
].map(at);

/** A population of nearly two cycles, seen at an ordinary moment. */
export const ordinary = (): Source => generatedSource({ customers: 260, now: moments[0] ?? 0 });

export const grouped = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};
