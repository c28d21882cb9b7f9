import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '../../server/store/database/openDatabase.ts';
import { requestAudit } from '../../server/sync/audit/requestAudit.ts';
import { runPortalRun } from '../../server/sync/portalRuns/runPortalRun.ts';
import { writeRecords } from '../../server/sync/write/writeRecords.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';

let world: ImportWorld;
afterEach(() => world.close());

/** Everything that an import and live updates change. */
const TABLES = [
  'stripe_object',
  'snapshot',
  'subscription_state',
  'movement',
  'link',
  'record_write',
  'ledger',
  'portal_property',
];

const backup = async ({ pool }: Database): Promise<void> => {
  for (const table of TABLES) await pool.query(`create table backup_${table} as table ${table}`);
};

const restore = async ({ pool }: Database): Promise<void> => {
  for (const table of TABLES) {
    await pool.query(`delete from ${table}`);
    await pool.query(`insert into ${table} table backup_${table}`);
    await pool.query(`drop table backup_${table}`);
  }
};

describe('D12 a database restored from a backup of before', () => {
  it('is brought to what Stripe and HubSpot hold by an audit, which says how much it healed', async () => {
    world = await startImportWorld({ customers: 60 });
    const { deps, portalId } = world;
    expect((await world.importAll()).state).toBe('complete');
    await backup(deps.db);
    const { store } = world.stripe;
    const active = [...store.older('subscription')].filter(({ status }) => status === 'active');
    for (const subscription of active.slice(0, 5)) store.put({ ...subscription, cancel_at_period_end: true });
    for (const customer of [...store.older('customer')].slice(0, 5))
      store.put({ ...customer, balance: -500 });
    expect((await world.importAll()).state).toBe('complete');
    await restore(deps.db);
    const { auditId } = await requestAudit(deps, portalId, null);
    await runPortalRun(deps, auditId);
    const audit = await deps.db.prisma.portalRun.findUniqueOrThrow({ where: { id: auditId } });
    const findings = await deps.db.prisma.finding.findMany({ where: { runId: auditId } });
    expect(audit).toMatchObject({
      state: 'complete',
      counters: { proof: { left: 0, findings: findings.length } },
    });
    expect(findings.filter(({ place }) => place === 'mirror')).toHaveLength(10);
    expect(findings.filter(({ place }) => place === 'hubspot').length).toBeGreaterThan(0);
    expect((await writeRecords(deps, portalId, { runId: null, cause: 'audit' })).ok).toBe(true);
    await expectInvariants(world, { ignoring: TELL_HISTORY });
  });
});
