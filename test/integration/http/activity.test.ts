import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import {
  activityReply,
  historyReply,
  runReply,
  undoPlanReply,
} from '../../../src/app/packages/contract/activity.ts';
import { auditReply, latestAuditReply } from '../../../src/app/packages/contract/audit.ts';
import { problemReply } from '../../../src/app/packages/contract/base.ts';
import { cardReply } from '../../../src/app/packages/contract/card.ts';
import { homeReply } from '../../../src/app/packages/contract/home.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';

let day: Awaited<ReturnType<typeof startFirstDay>>;
const WAIT = { timeout: 60_000, interval: 100 };

const home = async () => homeReply.parse((await day.call('GET', '/v1/home')).body);
const runs = async () => activityReply.parse((await day.call('GET', '/v1/activity')).body).runs;
const latest = async () => latestAuditReply.parse((await day.call('GET', '/v1/audit/latest')).body).audit;
const detailOf = async (id = '') => runReply.parse((await day.call('GET', `/v1/activity/run?id=${id}`)).body);
const newest = (expected: object) =>
  vi.waitFor(async () => expect((await runs())[0]).toMatchObject(expected), WAIT);

beforeAll(async () => {
  day = await startFirstDay(40, await appDatabaseUrl());
  const key = await day.call('POST', '/v1/setup/key', { key: day.stripe.keys.restricted });
  const { connection } = z.object({ connection: z.object({ id: z.string() }) }).parse(key.body);
  expect((await day.call('POST', '/v1/import', { connectionId: connection.id })).status).toBe(200);
  await newest({ kind: 'import', state: 'complete' });
  await day.approve();
  await newest({ kind: 'writing', state: 'complete' });
});
afterAll(() => day.stop());

/** A contact that was written to. */
const contact = () => {
  const found = [...day.hubspot.portal.objects['0-1'].records.list()].find(
    ({ values }) => (values['clearsync_mrr'] ?? '') !== '',
  );
  if (!found) throw new Error('no contact was filled');
  return found;
};

describe('what ClearSync did, over the extension API', () => {
  it('has the history of a record, and says how fresh its card is', async () => {
    const { id } = contact();
    const path = `objectTypeId=0-1&objectId=${id}`;
    const { entries, next } = historyReply.parse((await day.call('GET', `/v1/record/history?${path}`)).body);
    expect(next).toBeNull();
    expect(entries.at(-1)).toMatchObject({ action: 'update', cause: 'an import', run: { kind: 'writing' } });
    expect(entries.at(-1)?.properties.map(({ label }) => label)).toContain('MRR');
    expect(entries.at(-1)?.properties).toContainEqual({
      name: 'clearsync_backfill',
      label: 'Created or filled by backfill',
      before: null,
      after: 'Yes',
    });
    const card = cardReply.parse((await day.call('GET', `/v1/card?${path}`)).body);
    expect(card).toMatchObject({ state: 'ready', billing: { freshness: { asOf: expect.any(String) } } });
    expect((await home()).freshness.writes).toBeTypeOf('number');
  });

  it('audits on demand and shows the proof', async () => {
    const { auditId } = auditReply.parse((await day.call('POST', '/v1/audit', {})).body);
    await expect.poll(async () => (await latest())?.finishedAt ?? null, WAIT).not.toBeNull();
    const audit = await latest();
    expect(audit).toMatchObject({ id: auditId, state: 'complete', findings: [], numbers: { customers: 40 } });
    expect(audit?.line).toMatch(/^40 compared at \d\d:\d\d, 0 different$/);
    expect((await home()).audit).toMatchObject({ state: 'complete', line: audit?.line });
    expect((await runs())[0]).toMatchObject({
      id: auditId,
      kind: 'audit',
      line: audit?.line,
      canUndo: false,
    });
  });

  it('names who asked for the import, and who let it write', async () => {
    const asked = (await runs()).filter(({ kind }) => kind === 'import' || kind === 'writing');
    const [person] = new Set(asked.map(({ requestedBy }) => requestedBy));
    expect(asked).toHaveLength(2);
    expect(person).toMatch(/@/);
  });

  it('counts what runs read, looked for and wrote, by property', async () => {
    const all = await runs();
    const imported = all.find(({ kind }) => kind === 'import');
    const written = all.find(({ kind }) => kind === 'writing');
    expect(imported).toMatchObject({ matched: 40, percent: null, written: 0 });
    expect(imported?.read).toBeGreaterThan(40);
    expect(written).toMatchObject({ read: null, matched: 40, percent: null });
    const detail = await detailOf(written?.id);
    expect(detail).toMatchObject({ findings: [], findingsCount: 0, writes: written?.written });
    const { label, records } = detail.properties[0] ?? { label: '', records: 0 };
    expect([label, records]).toEqual([expect.stringMatching(/^[A-Z]/), written?.written]);
  });

  it('plans and does the undo of a run', async () => {
    const run = (await runs()).find(({ canUndo }) => canUndo);
    const body = { runId: run?.id ?? '' };
    const plan = undoPlanReply.parse((await day.call('POST', '/v1/undo/plan', body)).body);
    expect(plan).toMatchObject({ records: run?.written, checked: run?.written, left: [], createdCount: 0 });
    expect(plan.notice).toContain('pauses all writing');
    expect((await day.call('POST', '/v1/undo', { ...body, archive: 'none' })).status).toBe(200);
    await newest({ kind: 'undo', state: 'complete' });
    const [undo] = await runs();
    expect(undo).toMatchObject({ kind: 'undo', state: 'complete', written: run?.written, canUndo: false });
    expect(undo?.line).toMatch(/ values put back on \d+ records, 0 left$/);
    expect((await runs()).find(({ id }) => id === run?.id)).toMatchObject({ undone: true, canUndo: false });
    expect(await detailOf(undo?.id)).toMatchObject({ findings: [], writes: run?.written });
    expect(() => contact()).toThrow('no contact was filled');
  });

  it('refuses in words what is malformed or not theirs', async () => {
    const stranger = day.fetchOf(day.portalId + 1);
    const [run] = await runs();
    for (const [answer, status, code] of [
      [await day.call('GET', '/v1/record/history?objectTypeId=0-5&objectId=1'), 400, 'bad_request'],
      [await day.call('GET', '/v1/activity?before=yesterday'), 400, 'bad_request'],
      [await day.call('GET', '/v1/activity/run?id=1'), 400, 'bad_request'],
      [await day.call('GET', `/v1/activity/run?id=${randomUUID()}`), 404, 'run_not_found'],
      [await stranger('GET', `/v1/activity/run?id=${run?.id}`), 404, 'run_not_found'],
      [await day.call('POST', '/v1/undo', { runId: 'x', archive: 'none' }), 400, 'bad_request'],
      [await day.call('POST', '/v1/undo/plan', { runId: randomUUID() }), 404, 'run_not_found'],
      [await day.call('POST', '/v1/undo/plan', { runId: run?.id }), 409, 'run_is_undo'],
      [await stranger('POST', '/v1/undo', { runId: run?.id, archive: 'none' }), 404, 'run_not_found'],
    ] as const) {
      expect(answer.status).toBe(status);
      expect(problemReply.parse(answer.body).problem).toMatchObject({ code, reference: expect.any(String) });
    }
    expect(activityReply.parse((await stranger('GET', '/v1/activity')).body).runs).toEqual([]);
    const { id } = [...day.hubspot.portal.objects['0-1'].records.list()][0] ?? { id: '1' };
    const history = await stranger('GET', `/v1/record/history?objectTypeId=0-1&objectId=${id}`);
    expect(historyReply.parse(history.body).entries).toEqual([]);
  });
});
