import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../server/store/database/migrate.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { testDatabase } from '../../support/testDatabase.ts';

const portalId = 1n;
let db: Database;
let connectionId: string;

beforeEach(async () => {
  db = await testDatabase();
  connectionId = randomUUID();
  await db.prisma.portal.create({
    data: {
      portalId,
      name: 'Acme',
      uiDomain: 'app.hubspot.com',
      timeZone: 'UTC',
      currency: 'USD',
      accountType: 'STANDARD',
      installedAt: new Date(0),
    },
  });
  await db.prisma.stripeConnection.create({
    data: {
      id: connectionId,
      portalId,
      accountId: 'acct_1',
      livemode: false,
      accountName: 'Acme',
      keySealed: 'sealed',
      keyHint: 'rk_test_…abcd',
      keyKind: 'restricted',
      permissions: [],
      connectedAt: new Date(0),
    },
  });
});

const openRun = (state: string) =>
  db.prisma.importRun.create({
    data: {
      id: randomUUID(),
      portalId,
      connectionId,
      state,
      phase: 'read',
      horizon: 0,
      startedAt: new Date(0),
    },
  });

describe('the migrations', () => {
  it('are all applied to a test database, and nothing is left to do', async () => {
    expect(await migrate(db.pool, 'prisma/migrations')).toEqual([]);
  });

  it('allow one unfinished import a connection', async () => {
    await openRun('running');
    await expect(openRun('queued')).rejects.toThrow(/Unique constraint/);
    await expect(openRun('complete')).resolves.toMatchObject({ state: 'complete' });
  });

  it('keep an index for what the writer takes next', async () => {
    const { rows } = await db.pool.query(
      "select indexdef from pg_indexes where indexname = 'record_write_pending'",
    );
    expect(rows).toEqual([{ indexdef: expect.stringContaining("WHERE (state = 'pending'::text)") }]);
  });

  it('refuse a database that a later version has migrated', async () => {
    await db.pool.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'y', '2999_later', now())`,
    );
    await expect(migrate(db.pool, 'prisma/migrations')).rejects.toThrow(/2999_later/);
    await db.pool.query("delete from _prisma_migrations where id = 'x'");
  });
});
