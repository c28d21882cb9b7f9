import { afterEach, describe, expect, it } from 'vitest';
import { startLocalStripe } from '../../sandbox/stripe/startLocalStripe.ts';
import { disconnect } from '../../server/sync/control/disconnect.ts';
import { finishUninstalls } from '../../server/sync/control/finishUninstalls.ts';
import { purgeDue } from '../../server/sync/control/purgeDue.ts';
import { beginUninstall } from '../../server/sync/install/beginUninstall.ts';
import { uninstallPortal } from '../../server/sync/install/uninstallPortal.ts';
import { makeKeyLink } from '../../server/sync/keyLinks/makeKeyLink.ts';
import { drainHubSpot } from '../../server/sync/live/drainHubSpot.ts';
import { ensureLive } from '../../server/sync/live/ensureLive.ts';
import { NOBODY } from '../../server/sync/person.ts';
import { requestImport } from '../../server/sync/requestImport.ts';
import { connectKey } from '../support/faults/importAll.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';
import { installedPortal } from '../support/faults/installedPortal.ts';
import { ourValues } from '../support/faults/ourValues.ts';

let world: ImportWorld;
afterEach(() => world.close());

const on = new AbortController().signal;
const start = async () => {
  world = await startImportWorld({ customers: 12 });
  expect((await world.importAll()).state).toBe('complete');
  await ensureLive(world.deps, world.portalId, world.connectionId);
  expect(endpoints()).toHaveLength(1);
};

const endpoints = () => [...world.stripe.store.older('webhook_endpoint')];
const row = () =>
  world.deps.db.prisma.stripeConnection.findUniqueOrThrow({ where: { id: world.connectionId } });
const portal = () => world.deps.db.prisma.portal.findUniqueOrThrow({ where: { portalId: world.portalId } });
const leave = (properties: 'keep' | 'clear', purge: 'now' | 'days30' = 'days30') =>
  disconnect(world.deps, world.portalId, world.connectionId, { properties, purge }, NOBODY);

/** Values of ours that are not empty, over all records of the local HubSpot. */
const filled = (): number =>
  [...ourValues(world.hubspot).values()]
    .flatMap((values) => Object.values(values))
    .filter((value) => value !== undefined && value !== '').length;

const count = async (table: string): Promise<number> => {
  const { rows } = await world.deps.db.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? -1;
};

/** Our tables that have a column. */
const tablesOf = async (column: string): Promise<string[]> => {
  const { rows } = await world.deps.db.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = current_schema() and column_name = $1 order by 1`,
    [column],
  );
  return rows.map(({ name }) => name);
};

describe('a Stripe account that is disconnected', () => {
  it('leaves Stripe without our endpoint, us without its key, and HubSpot as it was', async () => {
    await start();
    const before = filled();
    expect(before).toBeGreaterThan(0);
    expect(await leave('keep')).toMatchObject({ state: 'disconnected', left: null });
    expect(endpoints()).toEqual([]);
    expect(await row()).toMatchObject({
      keySealed: '',
      endpointSecrets: [],
      endpointId: null,
      liveWanted: false,
      disconnectedAt: expect.any(Date),
    });
    expect(await count('record_write')).toBe(0);
    await drainHubSpot(world.deps, world.portalId, on);
    expect(filled()).toBe(before);
    expect(await leave('clear')).toMatchObject({ state: 'gone' });
    expect(await requestImport(world.deps, world.portalId, world.connectionId)).toMatchObject({
      reason: 'not_found',
    });
  });

  it('leaves empty records when that is asked for', async () => {
    await start();
    expect(await leave('clear')).toMatchObject({ state: 'disconnected', records: expect.any(Number) });
    await drainHubSpot(world.deps, world.portalId, on);
    expect(filled()).toBe(0);
  });

  it('ends the import under way within seconds, and asks nothing more with the key', async () => {
    world = await startImportWorld({ customers: 60 });
    const requested = await requestImport(world.deps, world.portalId, world.connectionId);
    if (requested.state !== 'requested') throw new Error(requested.reason);
    await leave('keep');
    const run = await world.deps.db.prisma.importRun.findUniqueOrThrow({ where: { id: requested.runId } });
    expect(run).toMatchObject({ state: 'failed', reason: 'The Stripe account was disconnected.' });
  });

  it('is disconnected as well when Stripe cannot be reached, which is said', async () => {
    await start();
    world.stripe.faults.add([{ kind: 'unauthorized' }]);
    expect(await leave('keep')).toMatchObject({
      state: 'disconnected',
      left: expect.stringContaining('Stripe no longer accepts the key'),
    });
    expect((await row()).keySealed).toBe('');
  });

  it('is finished by the next process when this one dies half-way', async () => {
    await start();
    await world.deps.db.prisma.stripeConnection.update({
      where: { id: world.connectionId },
      data: { liveWanted: false, purgeAt: new Date(), leaving: 'clear' },
    });
    await finishUninstalls(world.replica(), on);
    expect((await row()).disconnectedAt).not.toBeNull();
    expect(endpoints()).toEqual([]);
    await drainHubSpot(world.deps, world.portalId, on);
    expect(filled()).toBe(0);
  });

  it('is taken into use again by a key of the same account, and is read and written anew', async () => {
    await start();
    await leave('keep');
    expect(await connectKey(world.deps, world.portalId, world.key())).toBe(world.connectionId);
    expect(await row()).toMatchObject({ disconnectedAt: null, purgeAt: null, state: 'active' });
    expect((await world.importAll()).state).toBe('complete');
    expect(await count('record_write')).toBeGreaterThan(0);
  });

  it('and another account in its place is not written before a person approves its preview too', async () => {
    await start();
    await leave('keep');
    const other = await startLocalStripe({
      livemode: true,
      rateLimits: false,
      account: { id: 'acct_other' },
    });
    try {
      const deps = world.replica({ stripeUrl: other.url });
      await connectKey(deps, world.portalId, other.keys.restricted);
      expect((await portal()).approvedAt).toBeNull();
      deps.stripe.close();
    } finally {
      await other.close();
    }
  });

  it('is deleted when its time has come, and not before', async () => {
    await start();
    await leave('keep');
    await purgeDue(world.deps, on);
    expect(await count('stripe_object')).toBeGreaterThan(0);
    world.hubspot.clock.advance(31 * 86_400_000);
    await purgeDue(world.deps, on);
    for (const table of ['stripe_object', 'snapshot', 'link', 'import_run', 'ledger', 'stripe_connection'])
      expect([table, await count(table)]).toEqual([table, 0]);
    await purgeDue(world.deps, on);
  });
});

describe('S14 an uninstall', () => {
  const tokens = () => world.deps.db.prisma.hubSpotToken.count();
  const expectLeft = async (): Promise<void> => {
    expect(await tokens()).toBe(0);
    expect(endpoints()).toEqual([]);
    expect((await row()).keySealed).toBe('');
    expect(await portal()).toMatchObject({ uninstalledAt: expect.any(Date), approvedAt: null });
  };

  it('of our own takes everything away, twice as once, and a reinstall is clean', async () => {
    await start();
    expect(await uninstallPortal(world.deps, world.portalId)).toEqual({ state: 'uninstalled' });
    await expectLeft();
    const calls = world.hubspot.calls().total;
    expect(await uninstallPortal(world.deps, world.portalId)).toEqual({ state: 'uninstalled' });
    await finishUninstalls(world.deps, on);
    expect(world.hubspot.calls().total).toBe(calls);
    await installedPortal(world.deps, world.hubspot);
    expect(await portal()).toMatchObject({ uninstalledAt: null, purgeAt: null });
    expect(await connectKey(world.deps, world.portalId, world.key())).toBe(world.connectionId);
    expect((await world.importAll()).state).toBe('complete');
  });

  it('empties the records before it goes, when that is asked for', async () => {
    await start();
    expect(await makeKeyLink(world.deps, world.portalId, NOBODY)).not.toBeNull();
    await world.deps.db.prisma.portal.updateMany({ data: { viewers: ['anna@acme.com'] } });
    const leaving = { properties: 'clear', purge: 'now' } as const;
    expect(await uninstallPortal(world.deps, world.portalId, leaving)).toEqual({ state: 'uninstalled' });
    expect(filled()).toBe(0);
    await expectLeft();
    await purgeDue(world.deps, on);
    const tables = (await tablesOf('portal_id')).filter((table) => table !== 'portal');
    expect(tables).toEqual(
      expect.arrayContaining(['stripe_connection', 'key_link', 'human_action', 'ledger']),
    );
    for (const table of [...tables, ...(await tablesOf('connection_id'))])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect(await portal()).toMatchObject({ name: '', installedBy: null, viewers: [], purgeAt: null });
  });

  it('that was begun and not ended is finished by a job', async () => {
    await start();
    await beginUninstall(world.deps, world.portalId, { properties: 'keep', purge: 'days30' }, NOBODY);
    await finishUninstalls(world.replica(), on);
    await expectLeft();
    expect(world.hubspot.journal().map(({ action }) => action)).toContain('uninstalled');
  });

  it('B14 in HubSpot is noticed at the next renewal: nothing is called with that token, and the rest follows', async () => {
    await start();
    await world.control('uninstall', {});
    world.hubspot.clock.advance(31 * 60_000);
    expect((await world.importAll()).state).toBe('failed');
    expect(await portal()).toMatchObject({ uninstalledAt: expect.any(Date), approvedAt: null });
    const calls = world.hubspot.calls().total;
    await finishUninstalls(world.deps, on);
    await expectLeft();
    expect(world.hubspot.calls().total).toBe(calls);
    world.hubspot.clock.advance(31 * 86_400_000);
    await purgeDue(world.deps, on);
    expect(await count('stripe_object')).toBe(0);
  });

  it('while HubSpot is away is finished when it is back', async () => {
    await start();
    await world.hubspotFault({ kind: 'error', path: '/appinstalls/', times: 0 });
    expect(await uninstallPortal(world.deps, world.portalId)).toMatchObject({ state: 'left' });
    expect((await row()).keySealed).toBe('');
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    await finishUninstalls(world.deps, on);
    await expectLeft();
  });
});
