import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import { lockDirectory } from './lockDirectory.ts';
import { migrate } from './migrate.ts';
import { pglitePool } from './pglitePool.ts';

/** An open, migrated database: Prisma for settings and other small rows, the same pool for batches and hot reads. */
export type Database = {
  pool: pg.Pool;
  prisma: PrismaClient;
  kind: 'embedded' | 'postgres';
  close(): Promise<void>;
};

const EMBEDDED = 'pglite:';

/** From `server/store/database` and from `dist/server/store/database` alike. */
const migrationsDirectory = (): string => {
  const here = fileURLToPath(import.meta.url);
  const depth =
    here.includes('/dist/server/') || here.includes('\\dist\\server\\') ? '../../../../' : '../../../';
  return fileURLToPath(new URL(`${depth}prisma/migrations`, import.meta.url));
};

const openEmbedded = async (directory: string): Promise<{ pool: pg.Pool; close(): Promise<void> }> => {
  const release = await lockDirectory(directory);
  // Loaded when it is used: a server on PostgreSQL need not carry the embedded database in its memory.
  const { PGlite } = await import('@electric-sql/pglite');
  // PGlite's own message ends in its minified bundle: keep the part for people.
  const database = await PGlite.create({ dataDir: directory }).catch(async (error: unknown) => {
    await release();
    const reason = error instanceof Error ? error.message.slice(0, 300) : 'unknown reason';
    throw new Error(`The embedded database in ${directory} cannot be opened: ${reason}`);
  });
  const pool = pglitePool(database);
  return {
    pool,
    close: async () => {
      await pool.end();
      await database.close();
      await release();
    },
  };
};

const openPostgres = (
  url: string,
  onIdleError: (error: Error) => void,
): { pool: pg.Pool; close(): Promise<void> } => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    application_name: 'clearsync',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    // A connection whose other end is gone without a word: nothing waits for it for ever.
    query_timeout: 65_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // Without a listener a connection lost while idle would end the process.
  pool.on('error', onIdleError);
  return { pool, close: () => pool.end() };
};

/**
 * Opens `pglite:./directory` (embedded, one process, created on first use in about ten seconds) or a
 * `postgresql://` URL, and migrates it. The embedded database survives a killed process, not a power cut
 * (reference/stack.md §2): use PostgreSQL for production.
 */
export const openDatabase = async (url: string, onIdleError: (error: Error) => void): Promise<Database> => {
  const embedded = url.startsWith(EMBEDDED);
  const { pool, close } = embedded
    ? await openEmbedded(url.slice(EMBEDDED.length))
    : openPostgres(url, onIdleError);
  try {
    await migrate(pool, migrationsDirectory());
  } catch (error) {
    await close();
    throw error;
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    kind: embedded ? 'embedded' : 'postgres',
    close: async () => {
      await prisma.$disconnect();
      await close();
    },
  };
};
