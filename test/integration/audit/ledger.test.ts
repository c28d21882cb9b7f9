import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../../server/store/database/inTransaction.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { addToLedger } from '../../../server/store/ledger/addToLedger.ts';
import { measureFreshness } from '../../../server/store/ledger/measureFreshness.ts';
import { listPending } from '../../../server/store/writes/listPending.ts';
import { markWritten } from '../../../server/store/writes/markWritten.ts';
import { saveDesired } from '../../../server/store/writes/saveDesired.ts';
import { auditDue } from '../../../server/sync/audit/scheduleAudits.ts';
import { prune } from '../../../server/sync/prune.ts';
import { showHistory } from '../../../server/sync/showHistory.ts';
import { addConnection } from '../../support/linkedCustomers.ts';
import { addPortal, PORTAL, stripeDeps } from '../../support/stripeImport.ts';
import { testDatabase } from '../../support/testDatabase.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const DAY_MS = 86_400_000;

let db: Database;
beforeEach(async () => {
  db = await testDatabase();
  await addPortal(db);
});

const deps = (now = NOW) => ({ ...stripeDeps(db, 'http://127.0.0.1:9'), clock: () => now });

const entry = (own: Partial<Parameters<typeof addToLedger>[2][number]> = {}) => ({
  objectTypeId: '0-1',
  recordId: 1n,
  action: 'update' as const,
  before: { clearsync_mrr: null },
  after: { clearsync_mrr: '10' },
  runId: null,
  cause: 'import',
  eventAt: null,
  ...own,
});

const want = (mrr: string, cause: string, eventAt: number | null) =>
  saveDesired(db.pool, PORTAL, '0-1', [{ recordId: 1n, desired: { clearsync_mrr: mrr } }], {
    runId: null,
    cause,
    eventAt: eventAt === null ? null : new Date(eventAt),
    now: NOW,
  });

describe('the cause of a write', () => {
  it('keeps the earliest event while the record waits, and forgets it when it is written', async () => {
    await want('1', 'evt_1', NOW - 5000);
    await want('2', 'evt_2', NOW - 9000);
    await want('3', 'import', null);
    await want('4', 'evt_4', NOW - 1000);
    const [waiting] = await listPending(db, PORTAL, '0-1', 0n, 10);
    expect(waiting).toMatchObject({ cause: 'evt_4', eventAt: new Date(NOW - 9000) });
    await inTransaction(db, (client) =>
      markWritten(
        client,
        PORTAL,
        '0-1',
        [{ recordId: 1n, desired: { clearsync_mrr: '4' }, sent: { clearsync_mrr: '4' } }],
        NOW,
      ),
    );
    expect(await db.prisma.recordWrite.findFirst()).toMatchObject({ state: 'written', eventAt: null });
    await want('5', 'evt_5', NOW);
    expect(await listPending(db, PORTAL, '0-1', 0n, 10)).toMatchObject([{ eventAt: new Date(NOW) }]);
  });
});

describe('freshness', () => {
  it('is the time from event to answer over the writes that an event caused', async () => {
    for (let n = 1; n <= 100; n += 1) {
      const eventAt = new Date(NOW - n * 100);
      await addToLedger(db.pool, PORTAL, [entry({ cause: `evt_${n}`, eventAt })], NOW);
    }
    await addToLedger(db.pool, PORTAL, [entry()], NOW);
    await addToLedger(db.pool, PORTAL, [entry({ eventAt: new Date(0) })], NOW - 2 * DAY_MS);
    await addToLedger(db.pool, PORTAL + 1n, [entry({ eventAt: new Date(0) })], NOW);
    expect(await measureFreshness(db, PORTAL, new Date(NOW - DAY_MS))).toEqual({
      writes: 100,
      p50Ms: 5050,
      p95Ms: 9505,
    });
    expect(await measureFreshness(db, PORTAL, new Date(NOW + 1))).toEqual({
      writes: 0,
      p50Ms: null,
      p95Ms: null,
    });
  });
});

describe("a record's history", () => {
  it('comes newest first, fifty a page, with cause, delay and properties by label', async () => {
    const connectionId = await addConnection(db, PORTAL);
    const event = { portalId: PORTAL, connectionId, eventId: 'evt_1', type: 'invoice.paid', created: 1 };
    await db.prisma.stripeEvent.create({
      data: { ...event, source: 'webhook', receivedAt: new Date(NOW), state: 'done' },
    });
    for (let n = 0; n < 59; n += 1) await addToLedger(db.pool, PORTAL, [entry()], NOW - 1000 + n);
    const last = entry({
      before: { clearsync_mrr: '10', clearsync_plan: null },
      after: { clearsync_mrr: '20', clearsync_plan: 'Pro' },
      cause: 'evt_1',
      eventAt: new Date(NOW - 1500),
    });
    await addToLedger(db.pool, PORTAL, [last, entry({ recordId: 2n })], NOW);
    const record = { objectTypeId: '0-1', recordId: 1n };
    const first = await showHistory(deps(), PORTAL, record, null);
    expect(first.entries).toHaveLength(50);
    expect(first.entries[0]).toMatchObject({
      action: 'update',
      at: new Date(NOW),
      cause: 'Stripe told of invoice.paid (evt_1)',
      delayMs: 1500,
      runKind: null,
      properties: [
        { name: 'clearsync_mrr', label: 'MRR', before: '10', after: '20' },
        { name: 'clearsync_plan', before: null, after: 'Pro' },
      ],
    });
    const second = await showHistory(deps(), PORTAL, record, first.next);
    expect(second.entries).toHaveLength(10);
    expect(second.next).toBeNull();
    expect((await showHistory(deps(), PORTAL + 1n, record, null)).entries).toEqual([]);
  });
});

describe('the nightly schedule', () => {
  it('asks once a night for each portal that was imported and may be written to', async () => {
    const approvedAt = new Date('2026-11-23T23:00:00Z');
    await db.prisma.portal.update({ where: { portalId: PORTAL }, data: { approvedAt } });
    expect(await auditDue(deps())).toBe(0);
    const connectionId = await addConnection(db, PORTAL);
    const run = { id: randomUUID(), portalId: PORTAL, connectionId, horizon: 1, startedAt: new Date(NOW) };
    await db.prisma.importRun.create({ data: { ...run, state: 'complete', phase: 'done' } });
    expect(await auditDue(deps(Date.parse('2026-11-24T01:59:00Z')))).toBe(0);
    expect(await auditDue(deps())).toBe(1);
    expect(await auditDue(deps())).toBe(0);
    expect(await db.prisma.portalRun.findMany()).toMatchObject([
      { kind: 'audit', state: 'queued', requestedBy: null, portalId: PORTAL },
    ]);
    expect(await auditDue(deps(NOW + DAY_MS))).toBe(1);
    // The one of last night is still open: it is the one that was asked for.
    expect(await db.prisma.portalRun.count()).toBe(1);
  });
});

describe('pruning', () => {
  it('deletes what is dealt with and old, and nothing else', async () => {
    const connectionId = await addConnection(db, PORTAL);
    const old = new Date(NOW - 32 * DAY_MS);
    for (const [eventId, state, receivedAt] of [
      ['evt_old', 'done', old],
      ['evt_ignored', 'ignored', old],
      ['evt_parked', 'parked', old],
      ['evt_pending', 'pending', old],
      ['evt_new', 'done', new Date(NOW - 30 * DAY_MS)],
    ] as const) {
      const event = { portalId: PORTAL, connectionId, eventId, type: 'x', created: 1, source: 'list' };
      await db.prisma.stripeEvent.create({ data: { ...event, state, receivedAt } });
    }
    await addToLedger(db.pool, PORTAL, [entry({ recordId: 1n })], NOW - 401 * DAY_MS);
    await addToLedger(db.pool, PORTAL, [entry({ recordId: 2n })], NOW - 399 * DAY_MS);
    for (let n = 0; n < 32; n += 1) {
      const id = randomUUID();
      const startedAt = new Date(NOW - n * DAY_MS);
      await db.prisma.portalRun.create({
        data: { id, portalId: PORTAL, kind: 'audit', state: 'complete', startedAt },
      });
      await db.prisma.finding.create({
        data: {
          portalId: PORTAL,
          runId: id,
          place: 'mirror',
          what: String(n),
          outcome: 'healed',
          at: startedAt,
        },
      });
    }
    expect(await prune(deps())).toEqual({ events: 2, ledger: 1, findings: 2 });
    const events = await db.prisma.stripeEvent.findMany({ orderBy: { eventId: 'asc' } });
    expect(events.map(({ eventId }) => eventId)).toEqual(['evt_new', 'evt_parked', 'evt_pending']);
    expect(await db.prisma.ledger.findMany()).toMatchObject([{ recordId: 2n }]);
    expect(await db.prisma.finding.count({ where: { what: { in: ['30', '31'] } } })).toBe(0);
    expect(await db.prisma.portalRun.count()).toBe(32);
    expect(await prune(deps())).toEqual({ events: 0, ledger: 0, findings: 0 });
  });
});
