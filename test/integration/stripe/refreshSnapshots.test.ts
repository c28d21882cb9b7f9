import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { readFacts } from '../../../server/sync/factsColumn.ts';
import { importObjects } from '../../../server/sync/importObjects.ts';
import { importProgress } from '../../../server/sync/importProgress.ts';
import { refreshSnapshots } from '../../../server/sync/refreshSnapshots.ts';
import type { StripeDeps } from '../../../server/sync/stripeDeps.ts';
import {
  addPortal,
  connectAndRequest,
  PORTAL,
  populatedStripe,
  stripeDeps,
} from '../../support/stripeImport.ts';
import { testDatabase } from '../../support/testDatabase.ts';

/** More than one batch. */
const CUSTOMERS = 320;

let db: Database;
let stripe: LocalStripe;
let deps: StripeDeps;

beforeEach(async () => {
  db = await testDatabase();
  await addPortal(db);
  stripe = await populatedStripe(CUSTOMERS);
  deps = stripeDeps(db, stripe.url);
});
afterEach(async () => {
  deps.stripe.close();
  await stripe.close();
});

const imported = async () => {
  const ids = await connectAndRequest(deps, stripe.keys.restricted);
  await importObjects(deps, ids.runId);
  return ids;
};

const paidByCurrency = (facts: ReturnType<typeof readFacts>[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { amount, currency } of facts.flatMap(({ paid }) => paid)) {
    sums[currency] = (sums[currency] ?? 0) + amount;
  }
  return sums;
};

describe('the facts of an account', () => {
  it('has one row a customer, whose payments add up to what Stripe holds', async () => {
    const { connectionId, runId } = await imported();
    expect(
      await refreshSnapshots(deps, PORTAL, connectionId, { run: { id: runId, cursor: '', done: 0 } }),
    ).toBe(true);
    const rows = await db.prisma.snapshot.findMany({ where: { connectionId } });
    expect(rows.length).toBeGreaterThanOrEqual(CUSTOMERS);
    const expected: Record<string, number> = {};
    for (const charge of stripe.store.older('charge')) {
      if (charge['status'] !== 'succeeded' || charge['captured'] !== true || charge['customer'] === null)
        continue;
      const net = Number(charge['amount_captured']) - Number(charge['amount_refunded']);
      const currency = String(charge['currency']);
      expected[currency] = (expected[currency] ?? 0) + net;
    }
    // What was paid past Stripe was paid too (product.md §3.1 #7).
    for (const invoice of stripe.store.older('invoice')) {
      const outside = Number(invoice['amount_paid_off_stripe'] ?? 0);
      const currency = String(invoice['currency']);
      if (outside > 0) expected[currency] = (expected[currency] ?? 0) + outside;
    }
    expect(paidByCurrency(rows.map(({ facts }) => readFacts(facts)))).toEqual(expected);
    const emails = rows.flatMap(({ email }) => email ?? []);
    expect(emails.every((email) => email === email.trim().toLowerCase())).toBe(true);
    const progress = await importProgress(deps, PORTAL);
    expect(progress?.steps.find(({ name }) => name === 'facts')).toMatchObject({
      done: rows.length,
      total: rows.length,
    });
    expect(progress?.totals.customers).toBe(rows.length);
  });

  it('goes on after the batch that it stopped behind', async () => {
    const { connectionId, runId } = await imported();
    const stopped = new AbortController();
    stopped.abort();
    const run = { id: runId, cursor: '', done: 0 };
    expect(await refreshSnapshots(deps, PORTAL, connectionId, { run, signal: stopped.signal })).toBe(false);
    const [middle] = await db.prisma.stripeObject.findMany({
      where: { connectionId, kind: 'customer' },
      orderBy: { id: 'asc' },
      skip: 250 - 1,
      take: 1,
    });
    if (!middle) throw new Error('there is more than a batch');
    await refreshSnapshots(deps, PORTAL, connectionId, { run: { ...run, cursor: middle.id, done: 250 } });
    const rows = await db.prisma.snapshot.findMany({ where: { connectionId } });
    expect(rows.every(({ customerId }) => customerId > middle.id)).toBe(true);
  });

  it('keeps what a deleted customer paid, under its id', async () => {
    const paying = [...stripe.store.older('charge')].find(
      ({ status, customer }) => status === 'succeeded' && typeof customer === 'string',
    );
    const id = String(paying?.['customer']);
    stripe.store.remove('customer', id);
    const { connectionId } = await imported();
    await refreshSnapshots(deps, PORTAL, connectionId, { customerIds: [id] });
    const rows = await db.prisma.snapshot.findMany({ where: { connectionId } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ customerId: id, email: null });
    expect(readFacts(rows[0]?.facts)).toMatchObject({ deleted: true });
  });
});
