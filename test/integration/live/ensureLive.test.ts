import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STRIPE_API_VERSION } from '../../../server/stripe/client.ts';
import { createEndpoint } from '../../../server/stripe/webhooks/createEndpoint.ts';
import { enabledEvents } from '../../../server/stripe/webhooks/enabledEvents.ts';
import { ensureLive } from '../../../server/sync/live/ensureLive.ts';
import { turnOffLive } from '../../../server/sync/live/turnOffLive.ts';
import type { StripeDeps } from '../../../server/sync/stripeDeps.ts';
import { type LiveWorld, startLiveWorld } from '../../support/liveWorld.ts';
import { PORTAL, stripeDeps } from '../../support/stripeImport.ts';

let world: LiveWorld;

beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

const ensure = () => ensureLive(world.deps, PORTAL, world.connectionId);
const writer = () => {
  const { client, wait } = world.deps.stripe;
  return { client: client(world.stripe.keys.restricted), wait };
};
const update = (id: string, change: { disabled?: boolean; enabled_events?: ['customer.created'] }) =>
  writer().client.webhookEndpoints.update(id, change);
const idsOf = (some: { id: string }[]) => some.map(({ id }) => id).sort();
const written = () => world.stripe.journal.read().map(({ method, path }) => `${method} ${path}`);

describe('our endpoint', () => {
  it('is made with the 46 events and the pinned version, and its secret is sealed', async () => {
    expect(await ensure()).toEqual({ state: 'settled', mode: 'webhook', reason: null, gap: true });
    const [endpoint] = world.endpoints();
    expect(world.endpoints()).toHaveLength(1);
    expect(endpoint).toMatchObject({
      url: await world.ourUrl(),
      api_version: STRIPE_API_VERSION,
      enabled_events: [...enabledEvents],
      status: 'enabled',
      metadata: { clearsync_connection: world.connectionId },
    });
    const stored = await world.row();
    expect(stored).toMatchObject({ liveMode: 'webhook', liveReason: null, endpointId: endpoint?.id });
    expect(stored.liveSince).not.toBeNull();
    expect(stored.endpointCheckedAt).not.toBeNull();
    expect(JSON.stringify(stored.endpointSecrets)).not.toContain('whsec_');
    expect(stored.endpointSecrets).toMatchObject([{ until: null }]);
  });

  it('is found again: a second check writes nothing', async () => {
    await ensure();
    const before = await world.row();
    world.stripe.journal.clear();
    expect(await ensure()).toMatchObject({ mode: 'webhook', gap: false });
    expect(written()).toEqual([]);
    expect(await world.row()).toMatchObject({
      endpointId: before.endpointId,
      endpointSecrets: before.endpointSecrets,
      liveSince: before.liveSince,
    });
  });

  it('is one, also when ten ask at once', async () => {
    await Promise.all(Array.from({ length: 10 }, ensure));
    expect(world.endpoints()).toHaveLength(1);
    expect((await world.row()).endpointId).toBe(world.endpoints()[0]?.id);
  });

  it('is found behind a hundred others, none of which is touched', async () => {
    for (let made = 0; made < 15; made += 1) await world.addForeign(`shop${made}`);
    // More than an account may have by the API: they stand for pages.
    const [first] = world.endpoints();
    for (let copy = 0; first && copy < 130; copy += 1)
      world.stripe.store.put({ ...first, id: `we_copy${copy}` });
    for (const each of world.endpoints().slice(-40)) world.stripe.store.remove('webhook_endpoint', each.id);
    const foreign = world.endpoints().map(({ id }) => id);
    expect(foreign.length).toBeGreaterThan(100);
    const url = await world.ourUrl();
    const ours = { ...first, id: 'we_ours', object: 'webhook_endpoint' as const, url, created: 1 };
    world.stripe.store.put(ours);
    world.stripe.journal.clear();
    await ensure();
    // Its secret is nowhere, and there is no room for another one.
    expect(written()).toEqual(['DELETE /v1/webhook_endpoints/we_ours', 'POST /v1/webhook_endpoints']);
    expect(world.endpoints().map(({ id }) => id)).toEqual(foreign);
    expect((await world.row()).liveReason).toMatch(/has 16 webhook endpoints, which is its maximum/);
  });

  it('survives a crash between making and storing as one', async () => {
    const killed: StripeDeps = {
      ...world.deps,
      vault: {
        ...world.deps.vault,
        seal: () => {
          throw new Error('killed');
        },
      },
    };
    await expect(ensureLive(killed, PORTAL, world.connectionId)).rejects.toThrow('killed');
    expect(world.endpoints()).toHaveLength(1);
    const [orphan] = world.endpoints();
    await ensure();
    expect(world.endpoints()).toHaveLength(1);
    expect(world.endpoints()[0]?.id).not.toBe(orphan?.id);
    expect((await world.row()).endpointId).toBe(world.endpoints()[0]?.id);
  });

  it('survives a lost answer to the making as one', async () => {
    const deaf = stripeDeps(world.db, world.stripe.url, { timeoutMs: 200 });
    world.stripe.faults.add([
      { match: { method: 'POST', path: '/v1/webhook_endpoints' }, kind: 'cut_body', times: 1 },
    ]);
    expect(await ensureLive(deaf, PORTAL, world.connectionId)).toMatchObject({ mode: 'webhook' });
    expect(world.endpoints()).toHaveLength(1);
    expect(world.stripe.journal.read().filter(({ method }) => method === 'POST')).toHaveLength(2);
    deaf.stripe.close();
  });

  it('is the one whose secret we have, when there are several', async () => {
    await ensure();
    const { endpointId } = await world.row();
    await createEndpoint(writer(), { connectionId: world.connectionId, url: await world.ourUrl() });
    await createEndpoint(writer(), { connectionId: world.connectionId, url: 'https://old.example/hook' });
    const foreign = await world.addForeign('shop');
    expect(await ensure()).toMatchObject({ mode: 'webhook', gap: false });
    expect(idsOf(world.endpoints())).toEqual(idsOf([{ id: endpointId ?? '' }, foreign]));
  });

  it('moves with our address and gets back our events, under its secret', async () => {
    await ensure();
    const before = await world.row();
    await update(before.endpointId ?? '', { enabled_events: ['customer.created'] });
    const moved = { ...world.deps, stripeWebhookBase: 'https://new.clearsync.test' };
    expect(await ensureLive(moved, PORTAL, world.connectionId)).toMatchObject({ reason: null, gap: false });
    expect(world.endpoints()).toMatchObject([
      {
        id: before.endpointId,
        url: `https://new.clearsync.test/webhooks/stripe/${before.webhookToken}`,
        enabled_events: [...enabledEvents],
      },
    ]);
    expect((await world.row()).endpointSecrets).toEqual(before.endpointSecrets);
  });
});

describe('E13 another version', () => {
  it('takes a new endpoint, and both secrets are good for a day', async () => {
    await ensure();
    const before = await world.row();
    const [old] = world.endpoints();
    if (old) world.stripe.store.put({ ...old, api_version: '2025-03-31.basil' });
    expect(await ensure()).toMatchObject({ mode: 'webhook', reason: null, gap: false });
    expect(world.endpoints()).toMatchObject([{ api_version: STRIPE_API_VERSION, status: 'enabled' }]);
    expect(world.endpoints()[0]?.id).not.toBe(before.endpointId);
    const secrets = (await world.row()).endpointSecrets;
    expect(secrets).toMatchObject([{ until: null }, { until: expect.any(String) }]);
    const until = (secrets as { until: string }[])[1]?.until ?? '';
    expect(Date.parse(until) - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
    expect(Date.parse(until) - Date.now()).toBeLessThan(24.1 * 3_600_000);
    const later = { ...world.deps, clock: () => Date.now() + 25 * 3_600_000 };
    const [kept] = world.endpoints();
    if (kept) world.stripe.store.put({ ...kept, api_version: '2025-03-31.basil' });
    await ensureLive(later, PORTAL, world.connectionId);
    expect((await world.row()).endpointSecrets).toHaveLength(2);
  });

  it('keeps the old endpoint when there is no room for two', async () => {
    await ensure();
    const { endpointId } = await world.row();
    for (let made = 0; made < 15; made += 1) await world.addForeign(`shop${made}`);
    const old = world.endpoints().find(({ id }) => id === endpointId);
    if (old) world.stripe.store.put({ ...old, api_version: '2025-03-31.basil' });
    expect(await ensure()).toMatchObject({ mode: 'webhook', gap: false });
    expect((await world.row()).endpointId).toBe(endpointId);
    expect(world.endpoints()).toHaveLength(16);
  });
});

describe('S15 an endpoint that somebody', () => {
  it('deleted is made again, and that is told for a day', async () => {
    await ensure();
    const { endpointId } = await world.row();
    await writer().client.webhookEndpoints.del(endpointId ?? '');
    const checked = await ensure();
    expect(checked).toMatchObject({ mode: 'webhook', gap: true });
    expect((await world.row()).liveReason).toMatch(
      /^ClearSync's webhook endpoint was deleted in Stripe\. It was made again on/,
    );
    expect(world.endpoints()).toHaveLength(1);
    expect(await ensure()).toMatchObject({ reason: (await world.row()).liveReason, gap: false });
    const tomorrow = { ...world.deps, clock: () => Date.now() + 25 * 3_600_000 };
    expect(await ensureLive(tomorrow, PORTAL, world.connectionId)).toMatchObject({ reason: null });
  });

  it('disabled is enabled again, under its secret', async () => {
    await ensure();
    const before = await world.row();
    await update(before.endpointId ?? '', { disabled: true });
    expect(await ensure()).toMatchObject({
      mode: 'webhook',
      gap: true,
      reason: expect.stringContaining('was disabled in Stripe. It was enabled again on'),
    });
    expect(world.endpoints()).toMatchObject([{ id: before.endpointId, status: 'enabled' }]);
    expect((await world.row()).endpointSecrets).toEqual(before.endpointSecrets);
  });
});

it('S17 nothing but our own endpoint is ever written', async () => {
  const foreign = await world.addForeign('shop');
  world.stripe.journal.clear();
  await ensure();
  const { endpointId } = await world.row();
  world.stripe.store.put({
    ...world.endpoints().find(({ id }) => id === endpointId),
    object: 'webhook_endpoint',
    id: endpointId ?? '',
    status: 'disabled',
  });
  await ensure();
  world.stripe.store.remove('webhook_endpoint', endpointId ?? '');
  await ensure();
  await turnOffLive(world.deps, PORTAL, world.connectionId);
  const operations = world.stripe.journal.read().map(({ endpoint, client }) => {
    expect(client).toContain('ClearSync');
    return endpoint;
  });
  expect(operations).toEqual([
    'POST /v1/webhook_endpoints',
    'POST /v1/webhook_endpoints/:id',
    'POST /v1/webhook_endpoints',
    'DELETE /v1/webhook_endpoints/:id',
  ]);
  expect(written().filter((line) => line.includes(foreign.id))).toEqual([]);
  expect(world.endpoints()).toMatchObject([{ id: foreign.id, metadata: { owner: 'shop' } }]);
});
