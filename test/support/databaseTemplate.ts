import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../server/store/database/migrate.ts';
import { pglitePool } from '../../server/store/database/pglitePool.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the migrated template is: a PGlite dump, or the name of a template database on a server. */
    databaseTemplate:
      | { kind: 'embedded'; file: string }
      /** Copies begin with `prefix`, so that the end of the run finds and drops them. */
      | { kind: 'postgres'; url: string; template: string; prefix: string };
  }
}

const migrationsKey = (): string => {
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'));
  for (const name of readdirSync('prisma/migrations').sort()) {
    const file = `prisma/migrations/${name}/migration.sql`;
    if (existsSync(file)) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
};

const embeddedTemplate = async (key: string): Promise<string> => {
  const folder = 'node_modules/.cache/clearsync';
  const file = `${folder}/template-${key}.tar`;
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const database = await PGlite.create();
  const pool = pglitePool(database);
  await migrate(pool, 'prisma/migrations');
  await pool.end();
  const dump = await database.dumpDataDir('none');
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${file}.${process.pid}`, file);
  await database.close();
  return file;
};

const postgresTemplate = async (url: string, key: string): Promise<string> => {
  const template = `clearsync_template_${key}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
  if (rowCount === 0) {
    await admin.query(`create database ${template}_new`);
    const fresh = new URL(url);
    fresh.pathname = `/${template}_new`;
    const pool = new pg.Pool({ connectionString: fresh.href });
    await migrate(pool, 'prisma/migrations');
    await pool.end();
    await admin.query(`alter database ${template}_new rename to ${template}`);
  }
  await admin.end();
  return template;
};

const dropCopies = async (url: string, prefix: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(
    'select datname from pg_database where datname like $1',
    [`${prefix}%`],
  );
  for (const { datname } of rows) await admin.query(`drop database if exists ${datname} with (force)`);
  await admin.end();
};

/**
 * Before all integration tests: a migrated, empty database to copy from, made once for a set of migrations.
 * On the embedded database by default, on a server when TEST_DATABASE_URL names one. Answers what to do at the end.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const key = migrationsKey();
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) {
    project.provide('databaseTemplate', { kind: 'embedded', file: await embeddedTemplate(key) });
    return async () => {};
  }
  const prefix = `clearsync_test_${process.pid}_`;
  const template = await postgresTemplate(url, key);
  project.provide('databaseTemplate', { kind: 'postgres', url, template, prefix });
  return () => dropCopies(url, prefix);
};
