import { afterEach, describe, expect, it } from 'vitest';
import { runPortalRun } from '../../../server/sync/portalRuns/runPortalRun.ts';
import { planUndo, type UndoPlan } from '../../../server/sync/undo/planUndo.ts';
import { requestUndo } from '../../../server/sync/undo/requestUndo.ts';
import { recordKey } from '../../../server/sync/undo/undoColumns.ts';
import { writeRecords } from '../../../server/sync/write/writeRecords.ts';
import { type ImportWorld, startImportWorld } from '../../support/faults/importWorld.ts';
import { differences, ourValues } from '../../support/faults/ourValues.ts';

let world: ImportWorld;
afterEach(() => world.close());

const person = { userId: '7', userEmail: 'anna@acme.com' };

const plan = async (runId: string): Promise<UndoPlan> => {
  const planned = await planUndo(world.deps, world.portalId, runId);
  if (!planned.ok) throw new Error(planned.failure.kind);
  return planned.value;
};

const ask = async (runId: string, archive: string[] = []): Promise<string> => {
  const asked = await requestUndo(world.deps, world.portalId, { runId, archive }, person);
  if (!asked.ok) throw new Error(asked.failure.kind);
  return asked.value.undoId;
};

const rowOf = (id: string) => world.deps.db.prisma.portalRun.findUniqueOrThrow({ where: { id } });

const undo = async (runId: string, archive: string[] = []) => {
  const id = await ask(runId, archive);
  await runPortalRun(world.deps, id);
  return rowOf(id);
};

const portal = () => world.deps.db.prisma.portal.findUniqueOrThrow({ where: { portalId: world.portalId } });

const contacts = () => [...world.hubspot.portal.objects['0-1'].records.list()];
const filled = () => contacts().filter(({ values }) => (values['clearsync_mrr'] ?? '') !== '');

/** How many values of ours HubSpot holds. */
const held = (): number =>
  [...ourValues(world.hubspot).values()].reduce(
    (sum, values) => sum + Object.values(values).filter((value) => value !== '').length,
    0,
  );

describe('the undo of a run', () => {
  it('empties what the first import wrote, pauses the writing, and resuming writes it again', async () => {
    world = await startImportWorld({ customers: 60 });
    const run = await world.importAll();
    const before = ourValues(world.hubspot);
    const planned = await plan(run.id);
    expect(planned).toMatchObject({ checked: planned.records, left: [], created: [], isPaused: false });
    expect(planned.restorable.records).toBe(planned.records);
    expect(planned.records).toBe(await world.deps.db.prisma.recordWrite.count());
    const done = await undo(run.id);
    expect(done).toMatchObject({
      state: 'complete',
      requestedBy: 'anna@acme.com',
      counters: { records: planned.records, restored: planned.restorable.values, left: 0 },
    });
    expect(held()).toBe(0);
    expect((await portal()).pausedBy).toMatch(/^anna@acme\.com \(the import of .* was undone\)$/);
    expect(await world.deps.db.prisma.humanAction.count({ where: { action: 'run_undone' } })).toBe(1);
    expect(await world.deps.db.prisma.ledger.count({ where: { cause: 'undo', runId: done.id } })).toBe(
      planned.records,
    );
    // Another import while it is paused writes nothing.
    await world.importAll();
    expect(held()).toBe(0);
    await world.deps.db.prisma.portal.update({
      where: { portalId: world.portalId },
      data: { pausedAt: null },
    });
    await writeRecords(world.deps, world.portalId, { runId: null, cause: 'person' });
    expect(differences(ourValues(world.hubspot), before)).toEqual([]);
  });

  it('leaves what somebody or we changed since, and says so before and after', async () => {
    world = await startImportWorld({ customers: 60 });
    const run = await world.importAll();
    const [edited, rewritten, deleted] = filled();
    if (!edited || !rewritten || !deleted) throw new Error('too few contacts');
    await world.control('edit', { objectTypeId: '0-1', id: edited.id, properties: { clearsync_mrr: '7' } });
    await world.control('delete', { objectTypeId: '0-1', ids: [deleted.id] });
    await world.deps.db.pool.query(
      `update record_write set desired = desired || '{"clearsync_mrr":"8"}', state = 'pending', cause = 'evt_1',
              run_id = null where record_id = $1`,
      [rewritten.id],
    );
    await writeRecords(world.deps, world.portalId, { runId: null, cause: 'import' });
    const left = (await plan(run.id)).left.filter(({ name }) => name === 'clearsync_mrr');
    expect(left.map(({ recordId, reason }) => [recordId.toString(), reason]).sort()).toEqual(
      [
        [edited.id, 'Somebody changed it since: HubSpot holds "7".'],
        [rewritten.id, 'ClearSync wrote it again since: Stripe told of a change (evt_1).'],
        [deleted.id, 'The record is no longer in HubSpot.'],
      ].sort(),
    );
    const done = await undo(run.id);
    const found = await world.deps.db.prisma.finding.findMany({
      where: { runId: done.id, what: 'clearsync_mrr' },
    });
    expect(
      found.map(({ recordId, outcome, reason }) => [recordId?.toString(), outcome, reason]).sort(),
    ).toEqual(left.map(({ recordId, reason }) => [recordId.toString(), 'left', reason]).sort());
    const values = (id: string) => contacts().find((one) => one.id === id)?.values ?? {};
    expect(values(edited.id)['clearsync_mrr']).toBe('7');
    expect(values(rewritten.id)['clearsync_mrr']).toBe('8');
    expect(values(edited.id)['clearsync_stripe_customer_id'] ?? '').toBe('');
    expect(done.counters).toMatchObject({ recordsLeft: 3 });
  });

  it('archives the records that we made only when they are ticked', async () => {
    world = await startImportWorld({ customers: 60, choices: { createContacts: 'all' } });
    const count = contacts().length;
    for (const { id } of contacts().slice(0, 10))
      await world.control('delete', { objectTypeId: '0-1', ids: [id] });
    const run = await world.importAll();
    const { created } = await plan(run.id);
    const [ticked, kept] = created;
    if (!ticked || !kept) throw new Error('nothing was made');
    const strangers = contacts().filter(({ id }) => !created.some(({ recordId }) => String(recordId) === id));
    const foreign = `0-1/${strangers[0]?.id ?? ''}`;
    const done = await undo(run.id, [recordKey(ticked), foreign]);
    expect(done).toMatchObject({ state: 'complete', counters: { archived: 1 } });
    const ids = contacts().map(({ id }) => id);
    expect(ids).toHaveLength(count - 10 + created.length - 1);
    expect(ids).not.toContain(ticked.recordId.toString());
    expect(ids).toContain(kept.recordId.toString());
    expect(ids).toContain(strangers[0]?.id);
    const findings = await world.deps.db.prisma.finding.findMany({
      where: { runId: done.id, what: 'record' },
    });
    expect(findings.filter(({ outcome }) => outcome === 'archived').map(({ recordId }) => recordId)).toEqual([
      ticked.recordId,
    ]);
    expect(findings.filter(({ outcome }) => outcome === 'left')).toHaveLength(created.length - 1);
    const archived = await world.deps.db.prisma.ledger.findMany({ where: { action: 'archive' } });
    expect(archived).toMatchObject([{ recordId: ticked.recordId, cause: 'undo', before: ticked.properties }]);
    expect((await plan(run.id)).created).toHaveLength(created.length - 1);
  });

  it('done twice changes nothing the second time; asked twice at once it is one', async () => {
    world = await startImportWorld({ customers: 60 });
    const run = await world.importAll();
    const [first, second] = await Promise.all([ask(run.id), ask(run.id)]);
    expect(second).toBe(first);
    await runPortalRun(world.deps, first);
    const journal = world.hubspot.journal().length;
    expect((await undo(run.id)).counters).toMatchObject({ records: 0, restored: 0, left: 0 });
    expect(world.hubspot.journal()).toHaveLength(journal);
    const refused = await planUndo(world.deps, world.portalId, first);
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'is_undo' } });
    const foreign = await planUndo(world.deps, world.portalId + 1n, run.id);
    expect(foreign).toMatchObject({ ok: false, failure: { kind: 'not_found' } });
  });

  it('goes on after stops, and ends as if there had been none', async () => {
    world = await startImportWorld({ customers: 120 });
    const run = await world.importAll();
    const records = await world.deps.db.prisma.recordWrite.count();
    const id = await ask(run.id);
    for (let calls = 4; (await rowOf(id)).finishedAt === null; calls += 2) {
      const stop = new AbortController();
      let left = calls;
      const clock = () => {
        left -= 1;
        if (left === 0) stop.abort();
        return world.deps.clock();
      };
      await runPortalRun({ ...world.deps, clock }, id, stop.signal);
    }
    expect(held()).toBe(0);
    expect(await rowOf(id)).toMatchObject({ state: 'complete', counters: { records, left: 0 } });
    expect(await world.deps.db.prisma.ledger.count({ where: { runId: id } })).toBe(records);
  });

  it('also undoes a killed try whose answer was lost', async () => {
    world = await startImportWorld({ customers: 30 });
    const run = await world.importAll();
    const id = await ask(run.id);
    // HubSpot was written to, and the process died before it could note it.
    const [one] = filled();
    const names = Object.keys(one?.values ?? {}).filter((name) => name.startsWith('clearsync_'));
    await world.control('edit', {
      objectTypeId: '0-1',
      id: one?.id ?? '',
      properties: Object.fromEntries(names.map((name) => [name, ''])),
    });
    await runPortalRun(world.deps, id);
    expect(held()).toBe(0);
    expect(await rowOf(id)).toMatchObject({ state: 'complete', counters: { left: 0 } });
  });
});
