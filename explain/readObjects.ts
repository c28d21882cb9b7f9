import type { z } from 'zod';
import type { Catalog } from '../server/billing/catalog.ts';
import type { StripeCustomer, StripeSubscription } from '../server/billing/stripeObjects.ts';
import { shapeFault } from './shapeFault.ts';
import { type CustomerObject, customerShape } from './shapes/customer.ts';
import { couponShape } from './shapes/discount.ts';
import { priceShape, productShape } from './shapes/price.ts';
import { type SubscriptionObject, subscriptionShape } from './shapes/subscription.ts';
import type { Placed } from './sortObjects.ts';

/** A subscription with its customer's own discount; `customerSeen` is false when only an id tells of the customer. */
type Entry = {
  subscription: StripeSubscription;
  customerDiscount: StripeCustomer['discount'];
  customerSeen: boolean;
};

/** What the objects of a file come to; `notes` are for stderr: what was passed over. */
export type ReadObjects =
  | { ok: true; entries: Entry[]; catalog: Catalog; notes: string[] }
  | { ok: false; faults: string[] };

const CATALOG_KINDS = ['price', 'product', 'coupon', 'customer'];

/** All objects of a kind that have its shape, by id; the others are noted. */
const ofKind = <Value extends { id: string }>(
  objects: readonly Placed[],
  { kind, shape, notes }: { kind: string; shape: z.ZodType<Value>; notes: string[] },
): Map<string, Value> => {
  const found = new Map<string, Value>();
  for (const { place, object } of objects.filter((one) => one.kind === kind)) {
    const parsed = shape.safeParse(object);
    if (parsed.success) found.set(parsed.data.id, parsed.data);
    else notes.push(`Passed over a ${kind} that cannot be read: ${shapeFault(parsed.error, place)}.`);
  }
  return found;
};

const entryOf = (subscription: SubscriptionObject, customers: ReadonlyMap<string, CustomerObject>): Entry => {
  const { customer } = subscription;
  const seen = typeof customer === 'string' ? customers.get(customer) : customer;
  return { subscription, customerDiscount: seen?.discount, customerSeen: Boolean(seen) };
};

const passedOver = (objects: readonly Placed[]): string[] => {
  const counts = new Map<string, number>();
  for (const { kind } of objects)
    if (kind !== 'subscription' && !CATALOG_KINDS.includes(kind))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const named = [...counts].map(([kind, count]) => `${count} × ${kind}`);
  return named.length === 0 ? [] : [`Passed over what is no subscription: ${named.join(', ')}.`];
};

const unseenCustomers = (entries: readonly Entry[]): string[] => {
  const unseen = entries
    .filter(({ customerSeen }) => !customerSeen)
    .map(({ subscription }) => subscription.id);
  if (unseen.length === 0) return [];
  const which =
    unseen.length > 3 ? `${unseen.slice(0, 3).join(', ')} and ${unseen.length - 3} more` : unseen.join(', ');
  return [`A discount of the customer itself would not be seen, since "customer" is not expanded: ${which}.`];
};

/**
 * Reads a file's objects: its subscriptions to be explained; its prices, products, coupons and customers to look up
 * what a subscription has as an id only. A subscription that has not its shape is a fault, with place and field.
 */
export const readObjects = (objects: readonly Placed[]): ReadObjects => {
  const notes: string[] = [];
  const faults: string[] = [];
  const customers = ofKind(objects, { kind: 'customer', shape: customerShape, notes });
  const entries: Entry[] = [];
  for (const { place, object } of objects.filter(({ kind }) => kind === 'subscription')) {
    const parsed = subscriptionShape.safeParse(object);
    if (parsed.success) entries.push(entryOf(parsed.data, customers));
    else faults.push(shapeFault(parsed.error, place));
  }
  if (faults.length > 0) return { ok: false, faults };
  const catalog = {
    prices: ofKind(objects, { kind: 'price', shape: priceShape, notes }),
    products: ofKind(objects, { kind: 'product', shape: productShape, notes }),
    coupons: ofKind(objects, { kind: 'coupon', shape: couponShape, notes }),
  };
  return {
    ok: true,
    entries,
    catalog,
    notes: [...notes, ...passedOver(objects), ...unseenCustomers(entries)],
  };
};
