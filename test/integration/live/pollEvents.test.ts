import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enabledEvents } from '../../../server/stripe/webhooks/enabledEvents.ts';
import { pollEvents } from '../../../server/sync/live/pollEvents.ts';
import type { StripeDeps } from '../../../server/sync/stripeDeps.ts';
import { type LiveWorld, startLiveWorld } from '../../support/liveWorld.ts';
import { PORTAL } from '../../support/stripeImport.ts';
import { clientOf } from '../sandbox-stripe/client.ts';

let world: LiveWorld;

beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

const MINUTE = 60_000;
const DAY = 86_400_000;
const poll = (deps: StripeDeps = world.deps, signal?: AbortSignal) =>
  pollEvents(deps, PORTAL, world.connectionId, signal);
const readFrom = (ago: number) =>
  world.db.prisma.stripeConnection.update({
    where: { id: world.connectionId },
    data: { eventsReadTo: new Date(Date.now() - ago) },
  });
let made = 0;
/** Puts an event into Stripe's list as if it had happened so long ago; answers its id. */
const happened = (
  ago: number,
  type = 'customer.updated',
  object: object = { id: 'cus_1', object: 'customer' },
) => {
  made += 1;
  const id = `evt_${String(made).padStart(6, '0')}`;
  const created = Math.floor((Date.now() - ago) / 1000);
  const { livemode } = world.stripe;
  world.stripe.store.put({ id, object: 'event', type, created, livemode, data: { object } });
  return id;
};
const inbox = () => world.db.prisma.stripeEvent.findMany({ orderBy: { eventId: 'asc' } });
const ids = async () => (await inbox()).map(({ eventId }) => eventId);
const listCalls = () => world.stripe.calls.read().endpoints['GET /v1/events']?.calls ?? 0;

describe('reading the list of events', () => {
  it('brings what happened since, once, as hints, and notes how far it is', async () => {
    await readFrom(10 * MINUTE);
    const early = happened(16 * MINUTE);
    const overlap = happened(14 * MINUTE);
    const subscription = happened(2 * MINUTE, 'customer.subscription.updated', {
      id: 'sub_1',
      object: 'subscription',
      customer: 'cus_9',
      items: 'of whatever shape this version had',
    });
    const foreign = happened(MINUTE, 'payout.paid', { id: 'po_1', object: 'payout' });
    const before = Date.now();
    expect(await poll()).toEqual({ state: 'polled', added: 2, missed: 0 });
    expect(await ids()).toEqual([overlap, subscription]);
    expect(await ids()).not.toContain(early);
    expect(await ids()).not.toContain(foreign);
    const [, row] = await inbox();
    expect(row).toMatchObject({
      portalId: PORTAL,
      kind: 'subscription',
      objectId: 'sub_1',
      customerId: 'cus_9',
      source: 'list',
      state: 'pending',
    });
    const { eventsReadTo } = await world.row();
    expect(eventsReadTo?.getTime()).toBeGreaterThanOrEqual(before - 1000);
    expect(listCalls()).toBe(1);
    expect(await poll()).toEqual({ state: 'polled', added: 0, missed: 0 });
    expect(listCalls()).toBe(2);
    expect(await ids()).toEqual([overlap, subscription]);
  });

  it('sees an event that Stripe lists late', async () => {
    await readFrom(MINUTE);
    await poll();
    const late = happened(4 * MINUTE);
    expect(await poll()).toMatchObject({ added: 1 });
    expect(await ids()).toEqual([late]);
  });

  it('asks for work in the transaction that brings it, and only then', async () => {
    const asked: [string, readonly bigint[], number][] = [];
    const deps: StripeDeps = {
      ...world.deps,
      wakeUp: {
        ask: async (client, task, portals) => {
          const { rows } = await client.query<{ n: number }>('select count(*)::int as n from stripe_event');
          asked.push([task, portals, rows[0]?.n ?? 0]);
        },
        nudge: () => {},
      },
    };
    await readFrom(MINUTE);
    await poll(deps);
    expect(asked).toEqual([]);
    happened(MINUTE);
    await poll(deps);
    expect(asked).toEqual([['stripe', [PORTAL], 1]]);
    await poll(deps);
    expect(asked).toHaveLength(1);
  });

  it('reads all pages, and hours one after the other', async () => {
    await readFrom(20 * 60 * MINUTE);
    for (let each = 0; each < 350; each += 1) happened(each * 3 * MINUTE);
    expect(await poll()).toMatchObject({ added: 350 });
    expect(new Set(await ids()).size).toBe(350);
    expect(listCalls()).toBe(1 + 2 + 2 + 1);
  });

  it('goes on where it was after a failure in the middle', async () => {
    await readFrom(20 * 60 * MINUTE);
    const first = happened(19 * 60 * MINUTE);
    for (let each = 0; each < 150; each += 1) happened(9 * 60 * MINUTE);
    world.stripe.faults.add([{ match: { path: '/v1/events' }, kind: 'server_error', skip: 2 }]);
    expect(await poll()).toMatchObject({ state: 'failed', failure: { kind: 'unavailable' } });
    // The first span is done; of the second only a page, which is there already.
    const { eventsReadTo } = await world.row();
    expect(Date.now() - (eventsReadTo?.getTime() ?? 0)).toBeGreaterThan(13 * 60 * MINUTE);
    expect(Date.now() - (eventsReadTo?.getTime() ?? 0)).toBeLessThan(15 * 60 * MINUTE);
    expect(await ids()).toContain(first);
    expect(await ids()).toHaveLength(101);
    world.stripe.faults.clear();
    expect(await poll()).toMatchObject({ added: 50 });
    expect(await ids()).toHaveLength(151);
  });

  it('never goes back, and never ahead of the database’s clock', async () => {
    await readFrom(MINUTE);
    const ahead: StripeDeps = { ...world.deps, clock: () => Date.now() + 3_600_000 };
    await poll(ahead);
    const readTo = (await world.row()).eventsReadTo?.getTime() ?? 0;
    expect(readTo).toBeLessThan(Date.now() + MINUTE);
    const behind: StripeDeps = { ...world.deps, clock: () => Date.now() - 3_600_000 };
    await poll(behind);
    expect((await world.row()).eventsReadTo?.getTime()).toBe(readTo);
  });

  it('waits for the first import, and takes up an import of before', async () => {
    happened(MINUTE);
    expect(await poll()).toEqual({ state: 'not_begun' });
    expect(listCalls()).toBe(0);
    await world.db.prisma.importRun.create({
      data: {
        id: '00000000-0000-4000-8000-000000000001',
        portalId: PORTAL,
        connectionId: world.connectionId,
        state: 'complete',
        phase: 'done',
        horizon: Math.floor(Date.now() / 1000) - 3600,
        startedAt: new Date(),
      },
    });
    expect(await poll()).toMatchObject({ state: 'polled', added: 1 });
  });

  it('asks for an import when Stripe no longer has the events between', async () => {
    const asked: string[] = [];
    const deps: StripeDeps = {
      ...world.deps,
      wakeUp: { ask: async (_client, task) => void asked.push(task), nudge: () => {} },
    };
    await readFrom(31 * DAY);
    expect(await poll(deps)).toEqual({ state: 'too_old' });
    expect(await poll(deps)).toEqual({ state: 'too_old' });
    expect(asked).toEqual(['import', 'import']);
    expect(await world.db.prisma.importRun.findMany()).toMatchObject([
      { connectionId: world.connectionId, state: 'queued', phase: 'read' },
    ]);
    expect(listCalls()).toBe(0);
  });

  it('counts what should have been delivered by now', async () => {
    await world.db.prisma.stripeConnection.update({
      where: { id: world.connectionId },
      data: {
        liveMode: 'webhook',
        liveSince: new Date(Date.now() - 60 * MINUTE),
        lastHeardAt: new Date(Date.now() - 30 * MINUTE),
      },
    });
    await readFrom(50 * MINUTE);
    happened(40 * MINUTE);
    happened(2 * MINUTE);
    expect(await poll()).toEqual({ state: 'polled', added: 2, missed: 0 });
    await readFrom(50 * MINUTE);
    happened(20 * MINUTE);
    expect(await poll()).toEqual({ state: 'polled', added: 1, missed: 1 });
  });

  it('sets aside what it does not understand, without losing the rest', async () => {
    await readFrom(MINUTE);
    world.stripe.store.put({
      id: 'evt_odd',
      object: 'event',
      type: 'customer.updated',
      created: Math.floor(Date.now() / 1000),
      livemode: true,
    });
    const good = happened(0);
    const unusable = happened(0, 'invoice.paid', { object: 'invoice' });
    expect(await poll()).toMatchObject({ added: 2 });
    expect(await inbox()).toMatchObject([
      { eventId: good, state: 'pending' },
      { eventId: unusable, state: 'parked', reason: expect.stringContaining('invoice') },
    ]);
  });

  it('gets every type that our endpoint would be told, as Stripe itself makes them', async () => {
    await readFrom(MINUTE);
    const client = clientOf(world.stripe, world.stripe.keys.secret);
    const customer = await client.customers.create({ name: 'Ada', email: 'ada@example.com' });
    await client.customers.update(customer.id, { name: 'Ada Lovelace' });
    await client.customers.del(customer.id);
    for (const type of enabledEvents) happened(0, type, { id: 'x_1', object: 'x', customer: 'cus_1' });
    expect(await poll()).toMatchObject({ added: 3 + 46 });
    const states = new Set((await inbox()).map(({ state }) => state));
    expect(states).toEqual(new Set(['pending', 'ignored']));
  });
});
