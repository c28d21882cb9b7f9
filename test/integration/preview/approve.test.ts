import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOpenRuns } from '../../../server/store/runs/listOpenRuns.ts';
import { importProgress } from '../../../server/sync/importProgress.ts';
import { approve } from '../../../server/sync/preview/approve.ts';
import { showSetup } from '../../../server/sync/showSetup.ts';
import { requestRunOf, workOn } from '../../support/faults/importAll.ts';
import { type FilterWorld, startFilterWorld } from '../../support/filterWorld.ts';

const KNOWN = 'known@lantern-works.com';
const PERSON = { userId: '7', userEmail: 'anna@lantern-works.com' };

let world: FilterWorld;

const journal = () => world.hubspot.journal().length;
const actions = () => world.deps.db.prisma.humanAction.findMany({ where: { action: 'approved' } });
const openRuns = async () => (await listOpenRuns(world.deps.db, world.deps.clock())).map(({ id }) => id);
const setup = async () => {
  const shown = await showSetup({ ...world.deps, supportEmail: 'help@clearsync.ai' }, world.portalId);
  if (!shown) throw new Error('not installed');
  return shown;
};

beforeEach(async () => {
  world = await startFilterWorld({ approved: false });
  world.seedContact(KNOWN);
  await world.subscribe(KNOWN);
  await world.subscribe('new@harbour-lab.com');
  await world.choose({ createContacts: 'all', createCompanies: 'all' });
});
afterEach(() => world.close());

describe('before the approval', () => {
  it('an import reads, computes and matches, and writes nothing to HubSpot', async () => {
    const before = journal();
    const run = await world.importAll();
    expect(run).toMatchObject({ state: 'complete', phase: 'done' });
    expect(journal()).toBe(before);
    const progress = await importProgress(world.deps, world.portalId);
    expect(progress).toMatchObject({ kind: 'import', percent: 100, totals: { linkedContacts: 1 } });
    expect(progress?.steps.map(({ name }) => name)).not.toContain('records');
    const { properties, approval } = await setup();
    expect(
      properties.map(({ planned, created, skipped }) => [planned > 40, created, skipped.length]),
    ).toEqual([
      [true, 0, 1],
      [true, 0, 1],
    ]);
    expect(approval).toEqual({ approvedAt: null, approvedBy: null });
  });

  it('another choice computes anew and still writes nothing', async () => {
    await world.importAll();
    const before = journal();
    await world.choose({ syncFilter: 'everyone', mrrRule: 'stripe', createContacts: 'all' });
    await world.choose({ syncFilter: 'everyone', mrrRule: 'stripe', freeMailAdded: ['lantern-works.com'] });
    expect(journal()).toBe(before);
    expect(await importProgress(world.deps, world.portalId)).toMatchObject({
      kind: 'matching',
      percent: 100,
    });
  });

  it('nobody can approve what nobody could see', async () => {
    const refused = await approve(world.deps, world.portalId, PERSON);
    expect(refused).toEqual({ state: 'nothing_read' });
    await requestRunOf(world.deps, world.portalId, world.connectionId);
    expect(await approve(world.deps, world.portalId, PERSON)).toEqual({ state: 'nothing_read' });
    expect([(await setup()).approval.approvedAt, await actions()]).toEqual([null, []]);
  });
});

describe('the approval', () => {
  it('asks for the run that makes properties, creates and writes; a second one is nothing', async () => {
    await world.importAll();
    expect(await approve(world.deps, world.portalId, PERSON)).toEqual({ state: 'approved' });
    expect(await approve(world.deps, world.portalId, { ...PERSON, userEmail: 'bo@x.com' })).toEqual({
      state: 'approved',
    });
    expect((await setup()).approval.approvedBy).toBe(PERSON.userEmail);
    const [log, ...others] = await actions();
    expect([others, log]).toEqual([[], expect.objectContaining({ ...PERSON, action: 'approved' })]);
    const [runId = '', ...more] = await openRuns();
    expect(more).toEqual([]);
    expect(await importProgress(world.deps, world.portalId)).toMatchObject({ runId, kind: 'writing' });
    const stripeCalls = world.stripe.calls.read().total;
    await workOn(world.deps, runId);
    expect(world.stripe.calls.read().total).toBe(stripeCalls);
    expect(world.value(KNOWN, 'clearsync_mrr')).toBe('50.00');
    const created = [...world.hubspot.portal.objects['0-1'].records.list()].filter(
      ({ values }) => values['email'] === 'new@harbour-lab.com',
    );
    expect(created.map(({ values }) => values['clearsync_mrr'])).toEqual(['50.00']);
    expect(await openRuns()).toEqual([]);
  });

  it('given while an import is at its links is followed by the run that writes', async () => {
    await world.importAll();
    const runId = await requestRunOf(world.deps, world.portalId, world.connectionId);
    await world.deps.db.prisma.importRun.update({
      where: { id: runId },
      data: { state: 'running', phase: 'links' },
    });
    await approve(world.deps, world.portalId, PERSON);
    await workOn(world.deps, runId);
    for (const id of await openRuns()) await workOn(world.deps, id);
    expect(world.value(KNOWN, 'clearsync_mrr')).toBe('50.00');
  });

  it('of another portal changes nothing here', async () => {
    await world.importAll();
    expect(await approve(world.deps, world.portalId + 1n, PERSON)).toEqual({ state: 'not_installed' });
    expect((await setup()).approval.approvedAt).toBeNull();
  });

  it('does not survive an uninstall, and a pause keeps what is filled from being written', async () => {
    await world.importAll();
    await approve(world.deps, world.portalId, PERSON);
    const { portalId, deps } = world;
    await deps.db.prisma.portal.update({ where: { portalId }, data: { pausedAt: new Date() } });
    const before = journal();
    for (const id of await openRuns()) await workOn(deps, id);
    expect(journal()).toBe(before);
    await deps.db.prisma.portal.update({
      where: { portalId },
      data: { pausedAt: null, uninstalledAt: new Date() },
    });
    await world.importAll();
    expect(journal()).toBe(before);
  });
});
