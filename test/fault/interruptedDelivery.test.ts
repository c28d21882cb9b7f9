import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StoredObject } from '../../sandbox/stripe/objects/source.ts';
import { ensureLive } from '../../server/sync/live/ensureLive.ts';
import { keepLive } from '../../server/sync/live/keepLive.ts';
import { type EventWorld, startEventWorld } from '../support/faults/eventWorld.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { openSealedSecret } from '../support/faults/openSealedSecret.ts';

/** One account for the whole file; every test ends with all of it as it should be. */
let world: EventWorld;
beforeAll(async () => {
  world = await startEventWorld({ customers: 24 });
});
afterAll(() => world.close());
afterEach(() => expectInvariants(world, { ignoring: TELL_HISTORY }));

const row = () =>
  world.live.db.prisma.stripeConnection.findUniqueOrThrow({ where: { id: world.connectionId } });
const endpoints = () => [...world.stripe.store.older('webhook_endpoint')];
const active = (): StoredObject[] =>
  [...world.stripe.store.older('subscription')].filter(({ status }) => status === 'active');
/** Ends a subscription now, which HubSpot must hear of; answers the event that tells it. */
const cancel = (): string => {
  const [subscription] = active();
  if (!subscription) throw new Error('nobody is subscribed any more');
  const { id } = subscription;
  world.hand.remove(`/v1/subscriptions/${id}`);
  const events = [...world.stripe.store.newer('event')];
  const told = events.find(
    ({ type, data }) =>
      type === 'customer.subscription.deleted' && (data as { object: StoredObject }).object.id === id,
  );
  if (!told) throw new Error('Stripe made no event');
  return told.id;
};
const sources = async () => {
  const events = await world.live.db.prisma.stripeEvent.findMany();
  return Object.fromEntries(events.map(({ eventId, source }) => [eventId, source]));
};

describe('E13 the secret changes while events are under way', () => {
  it('both are good for a day: no event is rejected', async () => {
    const before = await row();
    const [old] = endpoints();
    if (old) world.stripe.store.put({ ...old, api_version: '2025-03-31.basil' });
    world.stripe.courier.disturb({ held: true });
    const underWay = world.stripe.store.find('event', cancel());
    const body = JSON.stringify(underWay);
    const header = (secret: string): string => {
      const second = Math.floor(world.hubspot.clock.now() / 1000);
      return `t=${second},v1=${createHmac('sha256', secret).update(`${second}.${body}`).digest('hex')}`;
    };
    const [oldSecret = ''] = openSealedSecret(world.live, before);
    await ensureLive(world.live, world.portalId, world.connectionId);
    const [newSecret = '', kept = ''] = openSealedSecret(world.live, await row());
    expect(kept).toBe(oldSecret);
    expect(newSecret).not.toBe(oldSecret);
    for (const secret of [newSecret, oldSecret])
      expect(await world.post(body, { signature: header(secret) })).toMatchObject({ status: 200 });
    expect(await world.post(body, { signature: header(`${oldSecret}x`) })).toMatchObject({ status: 400 });
    world.stripe.courier.disturb({ held: false });
    const next = cancel();
    await world.settle();
    expect((await sources())[next]).toBe('webhook');
    // What was held for the endpoint that is gone is in the list.
    await keepLive(world.live, { everyone: true });
    await world.drain();
  });
});

describe('E15 the server is down for two hours, and Stripe never delivers again', () => {
  it('everything comes from the list of events', async () => {
    world.stripe.courier.disturb({ held: true });
    const known = new Set(Object.keys(await sources()));
    for (let changed = 0; changed < 4; changed += 1) {
      cancel();
      world.hubspot.clock.advance(30 * 60_000);
    }
    await keepLive(world.live, { everyone: true });
    const missed = Object.entries(await sources()).filter(([id]) => !known.has(id));
    expect(missed.length).toBeGreaterThanOrEqual(4);
    expect(new Set(missed.map(([, source]) => source))).toEqual(new Set(['list']));
    await world.drain();
  });
});

describe('S15 our endpoint is', () => {
  it('deleted in Stripe: made again, told, and nothing is missed', async () => {
    world.stripe.courier.disturb({ held: false });
    world.stripe.store.remove('webhook_endpoint', (await row()).endpointId ?? '');
    const missed = cancel();
    await keepLive(world.live, { everyone: true });
    expect((await sources())[missed]).toBe('list');
    expect(endpoints()).toMatchObject([{ id: (await row()).endpointId, status: 'enabled' }]);
    expect((await row()).liveReason).toContain('was deleted in Stripe. It was made again');
    await world.drain();
    const next = cancel();
    await world.settle();
    expect((await sources())[next]).toBe('webhook');
  });

  it('disabled in Stripe: enabled again, told, and nothing is missed', async () => {
    const [endpoint] = endpoints();
    if (endpoint) world.stripe.store.put({ ...endpoint, status: 'disabled' });
    const missed = cancel();
    await keepLive(world.live, { everyone: true });
    expect((await sources())[missed]).toBe('list');
    expect(endpoints()).toMatchObject([{ id: endpoint?.id, status: 'enabled' }]);
    expect((await row()).liveReason).toContain('was disabled in Stripe. It was enabled again');
    await world.drain();
  });
});
