import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { inject } from 'vitest';
import { PrismaClient } from '../../server/generated/prisma/client.ts';
import type { Database } from '../../server/store/database/openDatabase.ts';
import { pglitePool } from '../../server/store/database/pglitePool.ts';

type Opened = { database: Database; reset(): Promise<void> };

/** One database a worker process; the module outlives a test file, so later files find it open. */
let opened: Promise<Opened> | undefined;

const emptyAllTables = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ name: string }>(
    "select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  const deletes = rows.map(({ name }) => `delete from ${name}`).join('; ');
  // As replica, foreign keys do not fire: the order of the deletes is free, and no row is checked.
  await pool.query(
    `set session_replication_role = replica; ${deletes}; set session_replication_role = default`,
  );
};

const asDatabase = (pool: pg.Pool, kind: Database['kind']): Database => ({
  pool,
  prisma: new PrismaClient({ adapter: new PrismaPg(pool) }),
  kind,
  close: async () => {},
});

const openEmbedded = async (file: string): Promise<Opened> => {
  const pool = pglitePool(await PGlite.create({ loadDataDir: new Blob([readFileSync(file)]) }));
  return { database: asDatabase(pool, 'embedded'), reset: () => emptyAllTables(pool) };
};

const openPostgres = async (url: string, template: string, prefix: string): Promise<Opened> => {
  const name = `${prefix}${process.pid}_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name} template ${template}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: own.href, max: 10 });
  // The end of the run drops the database under the pool's idle connections.
  pool.on('error', () => {});
  return { database: asDatabase(pool, 'postgres'), reset: () => emptyAllTables(pool) };
};

/** A migrated database without any row, for one test. Call it in `beforeEach` or in the test itself. */
export const testDatabase = async (): Promise<Database> => {
  const template = inject('databaseTemplate');
  opened ??=
    template.kind === 'embedded'
      ? openEmbedded(template.file)
      : openPostgres(template.url, template.template, template.prefix);
  const { database, reset } = await opened;
  await reset();
  return database;
};
