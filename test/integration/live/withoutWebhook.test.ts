import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { connectStripe } from '../../../server/sync/connectStripe.ts';
import { ensureLive } from '../../../server/sync/live/ensureLive.ts';
import { turnOffLive } from '../../../server/sync/live/turnOffLive.ts';
import { type LiveWorld, startLiveWorld } from '../../support/liveWorld.ts';
import { PORTAL, stripeDeps } from '../../support/stripeImport.ts';

let world: LiveWorld;

beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

const ensure = () => ensureLive(world.deps, PORTAL, world.connectionId);
const written = () => world.stripe.journal.read().map(({ method, path }) => `${method} ${path}`);

describe('no webhook', () => {
  it('for want of the permission: polling, and Stripe’s name of it', async () => {
    await world.connect(world.keyWithout('webhook_write'));
    expect(await ensure()).toMatchObject({
      mode: 'polling',
      reason:
        'The key lacks the permission Webhook Endpoints and Event Destinations (Write) in Stripe. ClearSync asks Stripe for new events every minute instead.',
    });
    expect(written()).toEqual([]);
    const { liveSince } = await world.row();
    await ensure();
    expect((await world.row()).liveSince).toEqual(liveSince);
  });

  it('and no events either: off, and what remains', async () => {
    await world.connect(world.keyWithout('webhook_write', 'event_read'));
    expect(await ensure()).toMatchObject({
      mode: 'off',
      reason: expect.stringContaining('with the nightly comparison only'),
    });
  });

  it('and back, once the key may', async () => {
    await world.connect(world.keyWithout('webhook_write'));
    await ensure();
    await world.connect(world.stripe.keys.restricted);
    expect(await ensure()).toMatchObject({ mode: 'webhook', reason: null, gap: true });
  });

  it('for want of room: the limit is named', async () => {
    for (let made = 0; made < 16; made += 1) await world.addForeign(`shop${made}`);
    expect(await ensure()).toMatchObject({
      mode: 'polling',
      reason: expect.stringContaining('has 16 webhook endpoints, which is its maximum'),
    });
    expect(world.endpoints()).toHaveLength(16);
  });

  it.each(['http://clearsync.example', 'https://localhost', 'https://10.0.0.1'])(
    'at the address %s, which Stripe refuses with a reason',
    async (base) => {
      const strict = await startLocalStripe({ livemode: true, rateLimits: false, publicUrlsOnly: true });
      const own = { ...stripeDeps(world.db, strict.url), stripeWebhookBase: base };
      await connectStripe(own, PORTAL, strict.keys.restricted);
      expect(await ensureLive(own, PORTAL, world.connectionId)).toMatchObject({
        mode: 'polling',
        reason: expect.stringMatching(/^Stripe refuses our webhook endpoint: Invalid URL: .+ instead\.$/),
      });
      own.stripe.close();
      await strict.close();
    },
  );

  it('with a key that Stripe no longer knows: off, and the connection is revoked', async () => {
    await ensure();
    const before = await world.row();
    world.stripe.keyring.change(world.stripe.keys.restricted, { state: 'revoked' });
    expect(await ensure()).toMatchObject({
      mode: 'off',
      reason: expect.stringContaining('no longer accepts'),
    });
    expect(await world.row()).toMatchObject({
      state: 'revoked',
      endpointId: before.endpointId,
      endpointSecrets: before.endpointSecrets,
    });
    expect(await ensure()).toEqual({ state: 'unwanted' });
  });

  it('while Stripe fails: all stays as it was, and the check is still due', async () => {
    world.stripe.faults.add([{ match: { path: '/v1/webhook_endpoints' }, kind: 'server_error' }]);
    expect(await ensure()).toMatchObject({ state: 'unsettled' });
    expect(await world.row()).toMatchObject({ liveMode: 'off', liveReason: null, endpointCheckedAt: null });
    world.stripe.faults.clear();
    expect(await ensure()).toMatchObject({ mode: 'webhook' });
  });
});

describe('turning off', () => {
  const want = (liveWanted: boolean) =>
    world.db.prisma.stripeConnection.update({ where: { id: world.connectionId }, data: { liveWanted } });

  it('removes ours and nobody else’s, empties the secrets, and lasts', async () => {
    await ensure();
    const foreign = await world.addForeign('shop');
    await want(false);
    expect(await turnOffLive(world.deps, PORTAL, world.connectionId)).toEqual({ state: 'removed' });
    expect(world.endpoints().map(({ id }) => id)).toEqual([foreign.id]);
    expect(await world.row()).toMatchObject({ liveMode: 'off', endpointId: null, endpointSecrets: [] });
    expect(await ensure()).toEqual({ state: 'unwanted' });
    expect(await turnOffLive(world.deps, PORTAL, world.connectionId)).toEqual({ state: 'removed' });
    expect(world.endpoints()).toHaveLength(1);
  });

  it('says that a revoked key cannot, and keeps no secret all the same', async () => {
    await ensure();
    world.stripe.keyring.change(world.stripe.keys.restricted, { state: 'revoked' });
    await want(false);
    expect(await turnOffLive(world.deps, PORTAL, world.connectionId)).toMatchObject({
      state: 'left',
      reason: expect.stringContaining('Stripe no longer accepts the key'),
    });
    expect(await world.row()).toMatchObject({
      liveMode: 'off',
      endpointSecrets: [],
      liveReason: expect.stringContaining('Delete it in Stripe.'),
    });
    expect(world.endpoints()).toHaveLength(1);
  });

  it('in the middle of a check leaves nothing behind', async () => {
    world.stripe.faults.add([
      { match: { method: 'POST', path: '/v1/webhook_endpoints' }, kind: 'latency', ms: 300, times: 1 },
    ]);
    const checking = ensure();
    await expect
      .poll(() => world.stripe.calls.read().endpoints['POST /v1/webhook_endpoints']?.calls, { interval: 5 })
      .toBe(1);
    await want(false);
    await turnOffLive(world.deps, PORTAL, world.connectionId);
    expect(await checking).toEqual({ state: 'unwanted' });
    expect(world.endpoints()).toEqual([]);
    expect(await world.row()).toMatchObject({ endpointId: null, endpointSecrets: [] });
  });

  it('knows no connection of another portal', async () => {
    await ensure();
    expect(await turnOffLive(world.deps, PORTAL + 1n, world.connectionId)).toEqual({ state: 'not_found' });
    expect(await ensureLive(world.deps, PORTAL + 1n, world.connectionId)).toEqual({ state: 'unwanted' });
    expect(world.endpoints()).toHaveLength(1);
  });
});
