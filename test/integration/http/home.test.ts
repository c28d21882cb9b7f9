import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { homeRoute } from '../../../server/http/homeRoute.ts';
import { customersReply } from '../../../src/app/packages/contract/customers.ts';
import { homeReply } from '../../../src/app/packages/contract/home.ts';
import { startSignedApi } from '../../support/signedApi.ts';
import { numbered, startWritingWorld } from '../../support/writingWorld.ts';

let world: Awaited<ReturnType<typeof startWritingWorld>>;
let api: Awaited<ReturnType<typeof startSignedApi>>;
let now: number;

beforeEach(async () => {
  world = await startWritingWorld();
  now = Math.floor(world.deps.clock() / 1_000);
  api = await startSignedApi(world, homeRoute(world.deps));
});
afterEach(async () => {
  await api.close();
  await world.close();
});

const get = async (path: string) => (await api.call(world.portalId, 'GET', path)).json;
const home = async () => homeReply.parse(await get('/v1/home'));
const list = async (query: string) => customersReply.parse(await get(`/v1/customers?list=${query}`));
const money = (amount: number) => [{ amount, currency: 'usd' }];

const move = (n: number, at: number, type: string, change: number, currency = 'usd') =>
  world.deps.db.prisma.movement.create({
    data: {
      portalId: world.portalId,
      connectionId: world.connectionId,
      customerId: 'cus_0000',
      key: `sub_${n}:${at}:${type}`,
      at,
      type,
      currency,
      change,
      movement: {},
    },
  });

describe('the home page', () => {
  it('adds up the movements of 30 days by day in the portal’s zone, kind and currency', async () => {
    await world.deps.db.prisma.portal.update({
      where: { portalId: world.portalId },
      data: { timeZone: 'Asia/Kolkata' },
    });
    const midnight = Math.floor(now / 86_400) * 86_400;
    const day = (seconds: number) => new Date(seconds * 1_000).toISOString().slice(0, 10);
    const evening = midnight - 3 * 86_400 + 18 * 3_600 + 29 * 60;
    await move(1, evening, 'new', 500);
    await move(2, evening + 60, 'new', 700);
    await move(3, evening + 120, 'new', 11);
    await move(4, evening, 'churn', -200, 'eur');
    await move(5, evening, 'planned_cancellation', 0);
    await move(6, now - 31 * 86_400, 'new', 900);
    await move(7, now + 60, 'new', 900);
    expect((await home()).movements).toEqual([
      { day: day(evening), kind: 'churn', currency: 'eur', change: -200, count: 1 },
      { day: day(evening), kind: 'new', currency: 'usd', change: 500, count: 1 },
      { day: day(evening), kind: 'planned_cancellation', currency: 'usd', change: 0, count: 1 },
      { day: day(evening + 86_400), kind: 'new', currency: 'usd', change: 711, count: 2 },
    ]);
  });

  it('counts every customer once as linked, unlinked or excluded, and who needs attention', async () => {
    world.seedContacts(3);
    const risk = { kind: 'discount_ends', subscriptionId: 'sub_1', before: null, after: null } as const;
    await world.save([
      numbered(0, { paymentHealth: 'retrying', nextRetryAt: now + 86_400 }),
      numbered(1, { status: 'canceling', cancelsAt: now + 90_000 }),
      numbered(2, {
        risks: [
          { ...risk, at: now + 500 },
          { ...risk, at: now + 400 },
        ],
      }),
      numbered(3, { status: 'trialing', trialEndsAt: now + 2 * 86_400 }),
      numbered(4, { status: 'trialing', trialEndsAt: now + 20 * 86_400 }),
      numbered(5, { email: 'not an address' }),
    ]);
    await world.deps.db.prisma.snapshot.updateMany({
      where: { customerId: 'cus_0004' },
      data: { included: false },
    });
    await world.sync();
    const { lists, inbox } = await home();
    expect(lists).toEqual({
      linked: 3,
      unlinked: 2,
      excluded: 1,
      failing: 1,
      cancelling: 1,
      trials: 1,
      discounts: 1,
    });
    expect(inbox).toBeGreaterThanOrEqual(2);
    for (const [name, customerId, at] of [
      ['failing', 'cus_0000', now + 86_400],
      ['cancelling', 'cus_0001', now + 90_000],
      ['discounts', 'cus_0002', now + 400],
      ['trials', 'cus_0003', now + 2 * 86_400],
    ] as const) {
      const { total, customers } = await list(name);
      expect(total).toBe(1);
      expect(customers).toMatchObject([{ customerId, at: new Date(at * 1_000).toISOString() }]);
    }
    expect((await list('excluded')).customers).toMatchObject([{ customerId: 'cus_0004', records: [] }]);
  });

  it('says who paused the writing, and since when', async () => {
    expect((await home()).paused).toBeNull();
    const since = new Date(now * 1_000);
    await world.deps.db.prisma.portal.update({
      where: { portalId: world.portalId },
      data: { pausedAt: since, pausedBy: 'eve@acme.com' },
    });
    const { paused } = await home();
    expect(Date.parse(paused?.since ?? '')).toBe(since.getTime());
    expect(paused?.by).toBe('eve@acme.com');
  });
});

describe('the lists of customers', () => {
  it('come fifty at a time, the highest MRR first, with the records or the reason', async () => {
    world.seedContacts(60);
    await world.save([
      ...Array.from({ length: 60 }, (_, n) => numbered(n, { mrr: money(n) })),
      numbered(70, { name: 'Lost', email: 'nobody@else.io' }),
    ]);
    await world.sync();
    const first = await list('linked');
    expect(first).toMatchObject({ total: 60, customers: { length: 50 } });
    expect(first.customers[0]).toMatchObject({
      customerId: 'cus_0059',
      mrr: money(59),
      accountName: 'Acme',
      mode: 'live',
      reason: null,
      at: null,
      records: [{ objectTypeId: '0-1' }],
    });
    const second = await list(`linked&cursor=${first.next}`);
    expect(second).toMatchObject({ next: null, customers: { length: 10 } });
    const ids = [...first.customers, ...second.customers].map(({ customerId }) => customerId);
    expect(new Set(ids).size).toBe(60);
    const { customers } = await list('unlinked');
    expect(customers).toMatchObject([{ name: 'Lost', records: [], reason: expect.stringMatching(/\.$/) }]);
  });

  it('refuses a list or a cursor that is none, and shows nothing to a stranger', async () => {
    expect((await api.call(world.portalId, 'GET', '/v1/customers?list=all')).status).toBe(400);
    expect((await api.call(world.portalId, 'GET', '/v1/customers?list=linked&cursor=x')).status).toBe(400);
    expect((await api.call(1n, 'GET', '/v1/customers?list=linked')).status).toBeGreaterThanOrEqual(400);
  });
});
