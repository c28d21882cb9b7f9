import { afterEach, describe, expect, it } from 'vitest';
import type { LocalStripe } from '../../sandbox/stripe/startLocalStripe.ts';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';
import { held, mirrored } from '../support/stripeImport.ts';

let world: ImportWorld;
afterEach(() => world.close());

const KINDS = ['customer', 'subscription', 'invoice', 'charge'] as const;
const DAY = 86_400;

const expectWholeMirror = async (): Promise<void> => {
  for (const kind of KINDS) expect(await mirrored(world.deps.db, kind)).toEqual(held(world.stripe, kind));
};

/** Customers without a history, all made in one second. */
const customersOfOneSecond = ({ store }: LocalStripe, name: string, count: number, created: number): void => {
  for (let n = 0; n < count; n += 1) {
    store.put({
      id: `cus_${name}${String(n).padStart(4, '0')}`,
      object: 'customer',
      created,
      livemode: true,
      email: `${name}${n}@example-${name}.com`,
      name: `${name} ${n}`,
      currency: 'usd',
      balance: 0,
      delinquent: false,
      metadata: {},
    });
  }
};

describe('B10 an account with', () => {
  it.each([0, 1, 99, 100, 101])('%i customers is read exactly', async (customers) => {
    world = await startImportWorld({
      customers: 0,
      fill: (stripe) => customersOfOneSecond(stripe, 'few', customers, Math.floor(Date.now() / 1000) - DAY),
    });
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    expect(await mirrored(world.deps.db, 'customer')).toHaveLength(customers);
    await expectWholeMirror();
    expect(await world.deps.db.prisma.snapshot.count()).toBe(customers);
    if (customers > 0) await expectInvariants(world);
    else expect(world.hubspot.journal().filter(({ action }) => action === 'updated')).toEqual([]);
  });
});

describe('B11 five hundred objects of one second', () => {
  it('are each read once at both ends of the time that is read', async () => {
    const now = Math.floor(Date.now() / 1000);
    world = await startImportWorld({
      customers: 60,
      fill: (stripe) => {
        customersOfOneSecond(stripe, 'newest', 500, now);
        customersOfOneSecond(stripe, 'oldest', 500, now - 4000 * DAY);
      },
    });
    world.stripe.calls.reset();
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    await expectWholeMirror();
    const customers = world.stripe.store.count('customer');
    expect(customers).toBeGreaterThan(1000);
    expect(
      await world.deps.db.prisma.importSlice.aggregate({ where: { kind: 'customer' }, _sum: { rows: true } }),
    ).toEqual({ _sum: { rows: customers } });
    await expectInvariants(world);
  });
});

describe('B12 a list that says there is more and is empty', () => {
  it('ends in so many tries with the error named, and the next import mends it', async () => {
    world = await startImportWorld();
    world.stripe.calls.reset();
    world.stripe.faults.add([{ kind: 'empty_page', match: { path: '/v1/charges' } }]);
    const run = await world.importAll();
    expect(run.state).toBe('incomplete');
    expect(run.reason).toContain('GET /v1/charges');
    expect(world.stripe.calls.read().endpoints['GET /v1/charges']?.calls).toBeLessThanOrEqual(8 * 6);
    world.stripe.faults.clear();
    expect((await world.importAll()).state).toBe('complete');
    await expectInvariants(world);
  });
});

describe('B13 what other tools leave out', () => {
  it('is read: subscriptions of every status and customers without an address', async () => {
    world = await startImportWorld({
      customers: 160,
      fill: ({ store }) => {
        const [subscription] = store.older('subscription');
        if (!subscription) throw new Error('the account has subscriptions');
        for (const status of ['incomplete', 'incomplete_expired', 'paused', 'unpaid'])
          store.put({ ...subscription, id: `sub_${status}`, status });
      },
    });
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    await expectWholeMirror();
    const { pool, prisma } = world.deps.db;
    const { rows } = await pool.query<{ status: string }>(
      "select distinct data->>'status' as status from stripe_object where kind = 'subscription' order by 1",
    );
    expect(rows.map(({ status }) => status)).toEqual(
      [...new Set([...world.stripe.store.older('subscription')].map(({ status }) => String(status)))].sort(),
    );
    expect(rows.length).toBeGreaterThanOrEqual(7);
    const without = [...world.stripe.store.older('customer')].filter(({ email }) => !email).length;
    expect(without).toBeGreaterThan(0);
    expect(await prisma.snapshot.count({ where: { email: null } })).toBe(without);
    expect(await prisma.snapshot.count()).toBe(world.stripe.store.count('customer'));
    await expectInvariants(world);
  });
});
