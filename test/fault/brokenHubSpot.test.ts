import { afterEach, describe, expect, it } from 'vitest';
import { listOpenRuns } from '../../server/store/runs/listOpenRuns.ts';
import { showSetup } from '../../server/sync/showSetup.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { requestRunOf, workOn } from '../support/faults/importAll.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';
import { reinstall } from '../support/faults/installedPortal.ts';

let world: ImportWorld;
afterEach(() => world.close());

const statuses = (): Record<string, number> => world.hubspot.calls().byStatus;
const refreshes = (): number => world.hubspot.calls().byEndpoint['POST /oauth/2026-09/token'] ?? 0;
const told = async () =>
  (await showSetup({ ...world.deps, supportEmail: 'help@clearsync.example' }, world.portalId))?.progress;

describe('H2 a HubSpot that refuses for its rate', () => {
  it('is waited for as it asks, and everything is written', async () => {
    world = await startImportWorld();
    await world.hubspotFault({ kind: 'rolling_limit', path: '/batch/', times: 3, retryAfter: 30 });
    await world.hubspotFault({ kind: 'rolling_limit', path: '/batch/', times: 3 });
    await world.hubspotFault({ kind: 'secondly_limit', path: '/search', times: 2 });
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    expect(world.waited()).toBeGreaterThanOrEqual(30_000);
    await expectInvariants(world);
  });

  it('for the rest of the day is not asked again before its time, and the run goes on another day', async () => {
    world = await startImportWorld();
    await world.hubspotFault({ kind: 'daily_limit', path: '/batch/update', times: 0 });
    const runId = await requestRunOf(world.deps, world.portalId, world.connectionId);
    const { db, clock } = world.deps;
    expect(await workOn(world.deps, runId)).toMatchObject({
      state: 'running',
      reason: expect.stringContaining('HubSpot asks to wait'),
    });
    // One a batch under way, and nobody takes the run up before its time.
    expect(statuses()['429']).toBeLessThanOrEqual(6);
    expect(await listOpenRuns(db, clock())).toEqual([]);
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    world.hubspot.clock.advance(24 * 3_600_000);
    expect(await listOpenRuns(db, clock())).toMatchObject([{ id: runId }]);
    expect(await workOn(world.deps, runId)).toMatchObject({ state: 'complete', reason: null });
    // A day old by now, as the records say of themselves: read again. What was seen first was seen a day ago.
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    await expectInvariants(world, { ignoring: TELL_HISTORY });
  });
});

describe('H3 a HubSpot that fails, also after it did what was asked', () => {
  it.each([
    ['error', { status: 500 }],
    ['error', { status: 504 }],
    ['html', {}],
    ['commit_then_error', {}],
    ['commit_then_reset', {}],
    ['cut_body', {}],
  ])('by %s %j makes no record twice', async (kind, more) => {
    world = await startImportWorld({ choices: { createContacts: 'all', createCompanies: 'all' } });
    for (const path of ['/batch/update', '/batch/create', '/batch/upsert', '/batch/read'])
      await world.hubspotFault({ kind, path, times: 2, ...more });
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    await expectInvariants(world);
  });
});

describe('H4 a HubSpot that does not answer', () => {
  it('is given fifteen seconds and asked again', async () => {
    world = await startImportWorld({ customers: 20 });
    await world.hubspotFault({ kind: 'hang', path: '/batch/update' });
    const begun = performance.now();
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    expect(performance.now() - begun).toBeGreaterThan(14_000);
    await expectInvariants(world);
  });
});

describe('H7 a HubSpot that is locked or moves house', () => {
  it.each([
    ['locked', 2000],
    ['migrating', 30_000],
  ])('%s is waited for at least %i milliseconds', async (kind, wait) => {
    world = await startImportWorld();
    await world.hubspotFault({ kind, path: '/batch/update', times: 2 });
    const before = world.waited();
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    expect(world.waited() - before).toBeGreaterThanOrEqual(wait);
    await expectInvariants(world);
  });
});

describe('H8 a HubSpot that no longer takes our token', () => {
  it('because it expired: it is renewed once and the import goes on', async () => {
    world = await startImportWorld();
    await world.hubspotFault({ kind: 'token_expired', path: '/batch/update' });
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    expect(refreshes()).toBe(1);
    await expectInvariants(world);
  });

  it('because it was revoked: the run stops and says so, HubSpot is left alone, a new install goes on', async () => {
    world = await startImportWorld();
    const runId = await requestRunOf(world.deps, world.portalId, world.connectionId);
    await world.hubspotFault({ kind: 'token_revoked', path: '/batch/', times: 0 });
    expect((await workOn(world.deps, runId)).state).toBe('failed');
    expect(await told()).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('HubSpot refused'),
    });
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    const before = world.hubspot.calls().total;
    expect((await world.importAll()).state).toBe('failed');
    expect(world.hubspot.calls().total).toBe(before);
    await reinstall(world.deps, world.hubspot);
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    await expectInvariants(world);
  });

  it('because a scope is missing: the run says which, the connection stays, and it goes on with the scope', async () => {
    world = await startImportWorld();
    await world.hubspotFault({ kind: 'missing_scopes', path: '/batch/update', times: 0 });
    expect((await world.importAll()).state).toBe('failed');
    expect((await told())?.reason).toContain('HubSpot refused to go on');
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    await expectInvariants(world);
  });
});
