import { generatedSource } from '../sandbox/stripe/generator/generatedSource.ts';
import type * as Snapshot from '../server/billing/snapshot.ts';
import { generatedCustomers } from '../test/support/generatedCustomers.ts';
import { atLeast, atMost, type Bench, noted } from './figure.ts';

/** 2026-11-24. */
const NOW = 1_795_478_400;
const CONTEXT = { at: NOW, rule: 'net', missing: [] } as const;
// What ships is measured: the loader of TypeScript names every inner function at run time, which costs a third. The path is
// no literal, since what is built need not be there for the types.
const built = new URL('../dist/server/billing/snapshot.js', import.meta.url).href;
const { customerSnapshot }: typeof Snapshot = await import(built);
type CustomerObjects = Snapshot.CustomerObjects;

const CUSTOMERS = 3000;
const ROUNDS = 9;

/** Milliseconds of this thread that the work takes: the best of several rounds, after one to warm up. */
const bestOf = (rounds: number, work: () => void): number => {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const { user, system } = process.cpuUsage();
    work();
    const used = process.cpuUsage({ user, system });
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  return best;
};

const snapshotAll = (customers: readonly CustomerObjects[]) => (): void => {
  for (const objects of customers) customerSnapshot(objects, CONTEXT);
};

/** The customer with its subscriptions and what belongs to them, so many times over under ids of their own. */
const multiplied = (objects: CustomerObjects, times: number): CustomerObjects => {
  const copies = Array.from({ length: times }, (_, place) => `_${place}`);
  return {
    ...objects,
    subscriptions: copies.flatMap((copy) =>
      objects.subscriptions.map((one) => ({ ...one, id: one.id + copy })),
    ),
    invoices: copies.flatMap((copy) =>
      objects.invoices.map((one) => {
        const of = one.parent?.subscription_details?.subscription;
        const subscription = typeof of === 'string' ? of + copy : '';
        return { ...one, id: one.id + copy, parent: { subscription_details: { subscription } } };
      }),
    ),
    charges: copies.flatMap((copy) => objects.charges.map((one) => ({ ...one, id: one.id + copy }))),
  };
};

/**
 * The pure room alone on one core: facts, explanation and movements of a customer, for the generated mix; and how the
 * time grows with a customer's subscriptions (1 is linear).
 */
export const billingBench: Bench = async function* () {
  const customers = [...generatedCustomers(generatedSource({ customers: CUSTOMERS, now: NOW }))];
  const mixed = bestOf(ROUNDS, snapshotAll(customers));
  yield atLeast('billing: snapshots', (customers.length / mixed) * 1000, 'customers/s', 20_000);
  const objects = customers.reduce(
    (sum, { subscriptions, invoices, charges }) =>
      sum + subscriptions.length + invoices.length + charges.length,
    0,
  );
  yield noted('billing: objects a customer', objects / customers.length, 'objects');
  const [single] = customers.filter(({ subscriptions }) => subscriptions.length === 1);
  if (single === undefined) throw new Error('The mix has customers with one subscription.');
  const perSubscription = (count: number): number =>
    bestOf(ROUNDS, snapshotAll(Array.from({ length: 3000 / count }, () => multiplied(single, count)))) / 3000;
  const growth = perSubscription(100) / perSubscription(1);
  yield atMost('billing: time a subscription, 100 ÷ 1 a customer', growth, '×', 1.2);
};
