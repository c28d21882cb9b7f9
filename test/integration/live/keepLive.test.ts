import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listDueConnections } from '../../../server/store/live/listDueConnections.ts';
import { ensureLive } from '../../../server/sync/live/ensureLive.ts';
import { keepLive } from '../../../server/sync/live/keepLive.ts';
import { SILENT } from '../../../server/sync/live/liveWords.ts';
import { type LiveWorld, startLiveWorld } from '../../support/liveWorld.ts';
import { PORTAL } from '../../support/stripeImport.ts';
import { clientOf } from '../sandbox-stripe/client.ts';

let world: LiveWorld;

beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

const MINUTE = 60_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);
type Change = Parameters<LiveWorld['db']['prisma']['stripeConnection']['update']>[0]['data'];
const set = (data: Change) =>
  world.db.prisma.stripeConnection.update({ where: { id: world.connectionId }, data });
const due = async (everyone = false) =>
  (await listDueConnections(world.db, { everyone, silent: SILENT })).map(({ checks, polls }) => ({
    checks,
    polls,
  }));
const keep = () => keepLive(world.deps);
const calls = (endpoint: string) => world.stripe.calls.read().endpoints[endpoint]?.calls ?? 0;
const customers = () => clientOf(world.stripe, world.stripe.keys.secret).customers;
const inbox = () => world.db.prisma.stripeEvent.findMany({ orderBy: { seq: 'asc' } });
/** As it is after an import: the endpoint is there, and the list was read a moment ago. */
const live = async () => {
  await set({ eventsReadTo: ago(0) });
  await ensureLive(world.deps, PORTAL, world.connectionId);
  world.stripe.calls.reset();
};

describe('what is due', () => {
  it('is nothing before Stripe was read, and everything right after', async () => {
    expect(await due(true)).toEqual([]);
    await set({ eventsReadTo: ago(1000) });
    expect(await due()).toEqual([{ checks: true, polls: false }]);
  });

  it('is the endpoint and the list every quarter of an hour where there is a webhook', async () => {
    await live();
    expect(await due()).toEqual([]);
    await set({ eventsReadTo: ago(14 * MINUTE), endpointCheckedAt: ago(14 * MINUTE) });
    expect(await due()).toEqual([]);
    await set({ eventsReadTo: ago(16 * MINUTE) });
    expect(await due()).toEqual([{ checks: false, polls: true }]);
    await set({ eventsReadTo: ago(0), endpointCheckedAt: ago(16 * MINUTE) });
    expect(await due()).toEqual([{ checks: true, polls: false }]);
  });

  it('is the list every minute where there is none, and while nothing arrives', async () => {
    await live();
    await set({ eventsReadTo: ago(MINUTE) });
    expect(await due()).toEqual([]);
    await set({ liveReason: SILENT });
    expect(await due()).toEqual([{ checks: false, polls: true }]);
    await set({ liveReason: null, liveMode: 'polling' });
    expect(await due()).toEqual([{ checks: false, polls: true }]);
  });

  it('is not the list where the key may not read it', async () => {
    await world.connect(world.keyWithout('event_read'));
    await live();
    await set({ eventsReadTo: ago(60 * MINUTE), endpointCheckedAt: ago(60 * MINUTE) });
    expect(await due()).toEqual([{ checks: true, polls: false }]);
  });

  it.each([{ liveWanted: false }, { state: 'revoked' }, { disconnectedAt: new Date() }])(
    'is nothing with %o',
    async (change) => {
      await live();
      await set({ eventsReadTo: ago(60 * MINUTE), endpointCheckedAt: ago(60 * MINUTE), ...change });
      expect(await due(true)).toEqual([]);
    },
  );

  it('is nothing of a portal that uninstalled the app', async () => {
    await live();
    await world.db.prisma.portal.update({ where: { portalId: PORTAL }, data: { uninstalledAt: new Date() } });
    expect(await due(true)).toEqual([]);
  });

  it('is everything at the start of a process', async () => {
    await live();
    expect(await due(true)).toEqual([{ checks: true, polls: true }]);
  });
});

describe('keeping a connection live', () => {
  it('costs nothing while nothing is due, and two calls when all is well', async () => {
    await live();
    await keep();
    expect(world.stripe.calls.read().total).toBe(0);
    await set({ eventsReadTo: ago(16 * MINUTE), endpointCheckedAt: ago(16 * MINUTE) });
    await keep();
    expect(world.stripe.calls.read().total).toBe(2);
    expect(await due()).toEqual([]);
  });

  it('is done by one of many processes at a time', async () => {
    await live();
    await set({ eventsReadTo: ago(16 * MINUTE), endpointCheckedAt: ago(16 * MINUTE) });
    world.stripe.faults.add([{ match: { path: '/v1/*' }, kind: 'latency', ms: 200 }]);
    await Promise.all(Array.from({ length: 5 }, keep));
    expect(calls('GET /v1/webhook_endpoints')).toBe(1);
    expect(calls('GET /v1/events')).toBe(1);
  });

  it('asks every minute without a webhook, also for what comes next', async () => {
    await world.connect(world.keyWithout('webhook_write'));
    await live();
    expect(await world.row()).toMatchObject({ liveMode: 'polling' });
    for (const name of ['Ada', 'Grace']) {
      await set({ eventsReadTo: ago(MINUTE) });
      await customers().create({ name });
      await keep();
    }
    expect(await inbox()).toMatchObject([
      { type: 'customer.created', source: 'list', state: 'pending' },
      { type: 'customer.created', source: 'list', state: 'pending' },
    ]);
    expect(world.endpoints()).toEqual([]);
  });

  it('S15 notices a deleted endpoint within a quarter of an hour, tells it, and catches up', async () => {
    await live();
    const { endpointId } = await world.row();
    world.stripe.store.remove('webhook_endpoint', endpointId ?? '');
    await customers().create({ name: 'Ada' });
    await set({ endpointCheckedAt: ago(15.1 * MINUTE) });
    await keep();
    expect(await world.row()).toMatchObject({
      liveMode: 'webhook',
      liveReason: expect.stringContaining('was deleted in Stripe. It was made again'),
    });
    expect(world.endpoints()).toHaveLength(1);
    expect(await inbox()).toMatchObject([{ type: 'customer.created', source: 'list' }]);
  });

  it('S15 notices a disabled endpoint, enables it, and catches up', async () => {
    await live();
    const [endpoint] = world.endpoints();
    if (endpoint) world.stripe.store.put({ ...endpoint, status: 'disabled' });
    await customers().create({ name: 'Ada' });
    await set({ endpointCheckedAt: ago(15.1 * MINUTE) });
    await keep();
    expect(world.endpoints()).toMatchObject([{ id: endpoint?.id, status: 'enabled' }]);
    expect((await world.row()).liveReason).toContain('was disabled in Stripe');
    expect(await inbox()).toMatchObject([{ type: 'customer.created', source: 'list' }]);
  });

  it('E15 reads everything from the list after two hours of which Stripe redelivers nothing', async () => {
    await live();
    world.stripe.courier.disturb({ held: true });
    const made = ['Ada', 'Grace', 'Edsger'];
    for (const name of made) await customers().create({ name });
    await set({ eventsReadTo: ago(120 * MINUTE), lastHeardAt: ago(120 * MINUTE) });
    await keep();
    expect(await inbox()).toMatchObject(
      made.map(() => ({ type: 'customer.created', source: 'list', state: 'pending' })),
    );
    const { eventsReadTo } = await world.row();
    expect(Date.now() - (eventsReadTo?.getTime() ?? 0)).toBeLessThan(MINUTE);
    await keep();
    expect(await inbox()).toHaveLength(3);
  });

  it('says that Stripe does not reach us, asks every minute, and takes it back when it does', async () => {
    await live();
    await set({ liveSince: ago(60 * MINUTE), eventsReadTo: ago(20 * MINUTE) });
    await customers().create({ name: 'Ada' });
    const [event] = world.stripe.store.newer('event');
    const created = Math.floor(Date.now() / 1000) - 600;
    if (event) world.stripe.store.put({ ...event, created });
    await keep();
    expect(await world.row()).toMatchObject({ liveMode: 'webhook', liveReason: SILENT });
    await set({ eventsReadTo: ago(MINUTE) });
    expect(await due()).toEqual([{ checks: false, polls: true }]);
    await keep();
    expect((await world.row()).liveReason).toBe(SILENT);
    await set({ eventsReadTo: ago(MINUTE), lastHeardAt: new Date(Date.now() + 1000) });
    await keep();
    expect((await world.row()).liveReason).toBeNull();
    expect(await due()).toEqual([]);
  });

  it('does not call a connection silent in which nothing happened', async () => {
    await live();
    await set({ liveSince: ago(60 * MINUTE), eventsReadTo: ago(20 * MINUTE) });
    await keep();
    expect(await world.row()).toMatchObject({ liveMode: 'webhook', liveReason: null });
  });

  it('says what remains when the permission for events is taken away', async () => {
    await live();
    await set({ liveMode: 'polling', eventsReadTo: ago(MINUTE) });
    world.stripe.keyring.change(world.stripe.keys.restricted, {
      permissions: ['customer_read', 'webhook_write'],
    });
    await keep();
    const row = await world.row();
    expect(row).toMatchObject({ liveMode: 'off', liveReason: expect.stringContaining('Events (Read)') });
    expect(row.permissions).toContainEqual(expect.objectContaining({ name: 'Events', state: 'missing' }));
    await set({ endpointCheckedAt: ago(16 * MINUTE) });
    await keep();
    expect(await world.row()).toMatchObject({
      liveMode: 'webhook',
      liveReason: expect.stringContaining('Events (Read)'),
    });
  });

  it('stops with a revoked key, and goes on a minute after a new one', async () => {
    await live();
    world.stripe.keyring.change(world.stripe.keys.restricted, { state: 'revoked' });
    await set({ eventsReadTo: ago(20 * MINUTE) });
    await keep();
    expect(await world.row()).toMatchObject({
      state: 'revoked',
      liveMode: 'off',
      liveReason: expect.stringContaining('no longer accepts'),
    });
    expect(await due()).toEqual([]);
    await customers().create({ name: 'Ada' });
    await world.connect(world.stripe.keyring.add({ livemode: true }).key);
    await keep();
    expect(await world.row()).toMatchObject({ state: 'active', liveMode: 'webhook', liveReason: null });
    expect(await inbox()).toHaveLength(1);
  });

  it('reads everything again, and says why, when Stripe no longer has the events between', async () => {
    await live();
    await set({ eventsReadTo: ago(31 * 24 * 60 * MINUTE) });
    await keep();
    expect(await world.row()).toMatchObject({
      liveMode: 'webhook',
      liveReason: expect.stringContaining('everything is read again'),
    });
    expect(await world.db.prisma.importRun.findMany()).toMatchObject([{ state: 'queued', phase: 'read' }]);
    await ensureLive(world.deps, PORTAL, world.connectionId);
    expect((await world.row()).liveReason).toBeNull();
  });

  it('leaves all as it is while Stripe fails, and tries again at the next turn', async () => {
    await live();
    await set({ eventsReadTo: ago(20 * MINUTE), endpointCheckedAt: ago(20 * MINUTE) });
    const before = await world.row();
    world.stripe.faults.add([{ match: { path: '/v1/*' }, kind: 'server_error' }]);
    await keep();
    expect(await world.row()).toEqual(before);
    expect(await due()).toEqual([{ checks: true, polls: true }]);
  });
});
