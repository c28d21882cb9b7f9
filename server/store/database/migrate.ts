import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

/** The advisory lock that Prisma's own engine takes, so that both never migrate at once (reference/stack.md §1). */
const PRISMA_LOCK = 72707369;

/** Prisma's bookkeeping table, to the letter: `prisma migrate deploy` and `status` read it. */
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

const refuseWhatDoesNotFit = (applied: Applied[], names: string[]): void => {
  for (const { migration_name: name, finished_at: finished } of applied) {
    if (finished === null)
      throw new Error(`Migration ${name} failed half-way. Mend the database, then start again.`);
    if (!names.includes(name)) {
      throw new Error(
        `The database has migration ${name}, which this version does not know: it is too old for it.`,
      );
    }
  }
};

const apply = async (client: pg.PoolClient, name: string, sql: string, checksum: string): Promise<void> => {
  const id = randomUUID();
  await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ]);
  try {
    await client.query(sql);
  } catch (error) {
    await client.query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, String(error)]);
    throw error;
  }
  await client.query(
    'UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  );
};

const applyMissing = async (client: pg.PoolClient, directory: string): Promise<string[]> => {
  const folders = await readdir(directory, { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  await client.query(BOOKKEEPING);
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  refuseWhatDoesNotFit(rows, names);
  const done: string[] = [];
  for (const name of names.sort()) {
    const sql = await readFile(join(directory, name, 'migration.sql'), 'utf8');
    const checksum = createHash('sha256').update(sql).digest('hex');
    const known = rows.find((row) => row.migration_name === name);
    if (known && known.checksum !== checksum)
      throw new Error(`Migration ${name} was changed after it was applied.`);
    if (known) continue;
    await apply(client, name, sql, checksum);
    done.push(name);
  }
  return done;
};

/**
 * Brings a database up to date: applies the migrations of `prisma/migrations` that it lacks, in order, and keeps
 * Prisma's own books, so that Prisma's tools agree with the result. One process at a time.
 * Answers the names applied. Throws, and leaves later ones out, on an edited, half-applied or unknown migration.
 */
export const migrate = async (pool: pg.Pool, directory: string): Promise<string[]> => {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    try {
      return await applyMissing(client, directory);
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [PRISMA_LOCK]);
    }
  } finally {
    client.release();
  }
};
