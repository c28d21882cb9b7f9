import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLive } from '../../../server/sync/live/changeLive.ts';
import { showHome } from '../../../server/sync/showHome.ts';
import { type LiveWorld, startLiveWorld } from '../../support/liveWorld.ts';
import { PORTAL } from '../../support/stripeImport.ts';
import { clientOf } from '../sandbox-stripe/client.ts';

let world: LiveWorld;

beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

const ada = { userId: '7', userEmail: 'ada@acme.example' };
const change = (on: boolean, portalId = PORTAL) =>
  changeLive(world.deps, portalId, { connectionId: world.connectionId, on }, ada);
const actions = () =>
  world.db.prisma.humanAction.findMany({
    where: { action: { startsWith: 'live_' } },
    orderBy: { id: 'asc' },
  });
const attention = async () =>
  (await showHome(world.deps, PORTAL))?.attention.filter(({ what }) => what.startsWith('Live updates of '));

describe('live updates, turned by a person', () => {
  it('on: the endpoint is made, and who did it is in the audit log', async () => {
    expect(await change(true)).toMatchObject({
      state: 'changed',
      note: null,
      connection: { live: { wanted: true, mode: 'webhook', reason: null, lastHeardAt: null, readTo: null } },
    });
    expect(world.endpoints()).toHaveLength(1);
    expect(await actions()).toMatchObject([
      { portalId: PORTAL, action: 'live_on', userId: '7', userEmail: 'ada@acme.example' },
    ]);
  });

  it('off: the endpoint is removed, and stays away until they are turned on again', async () => {
    await change(true);
    expect(await change(false)).toMatchObject({
      note: null,
      connection: { live: { wanted: false, mode: 'off', reason: 'Live updates are turned off.' } },
    });
    expect(world.endpoints()).toEqual([]);
    expect(await change(true)).toMatchObject({ connection: { live: { wanted: true, mode: 'webhook' } } });
    expect((await actions()).map(({ action }) => action)).toEqual(['live_on', 'live_off', 'live_on']);
  });

  it('on again: what happened meanwhile is caught up with', async () => {
    await world.db.prisma.stripeConnection.update({
      where: { id: world.connectionId },
      data: { eventsReadTo: new Date(Date.now() - 3_600_000), liveWanted: false },
    });
    await clientOf(world.stripe, world.stripe.keys.secret).customers.create({ name: 'Ada' });
    await change(true);
    expect(await world.db.prisma.stripeEvent.findMany()).toMatchObject([{ type: 'customer.created' }]);
  });

  it('says what could not be done', async () => {
    await change(true);
    world.stripe.keyring.change(world.stripe.keys.restricted, { state: 'revoked' });
    expect(await change(false)).toMatchObject({
      note: expect.stringContaining('could not be removed from Stripe: Stripe no longer accepts the key'),
      connection: { live: { wanted: false, mode: 'off' } },
    });
    world.stripe.keyring.change(world.stripe.keys.restricted, { state: 'active' });
    world.stripe.faults.add([{ match: { path: '/v1/*' }, kind: 'server_error' }]);
    expect(await change(true)).toMatchObject({
      note: expect.stringContaining('Stripe has not answered yet'),
      connection: { live: { wanted: true } },
    });
  });

  it('are no business of another portal', async () => {
    expect(await change(true, PORTAL + 1n)).toEqual({ state: 'not_found' });
    expect(world.endpoints()).toEqual([]);
    expect(await actions()).toEqual([]);
  });

  it('that are not at their best need attention on the home page', async () => {
    await change(true);
    expect(await attention()).toEqual([]);
    await world.connect(world.keyWithout('webhook_write'));
    await change(true);
    expect(await attention()).toMatchObject([
      {
        what: expect.stringMatching(/^Live updates of /),
        reason: expect.stringContaining('Webhook Endpoints'),
      },
    ]);
    await change(false);
    expect(await attention()).toEqual([]);
  });
});
