import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { PGliteSocket } from './pgliteSocket.ts';

/**
 * A node-postgres pool over the embedded database. PGlite has one session, so the pool has one connection and its
 * waiting line is the mutex: inside a transaction use only the transaction's client.
 */
export const pglitePool = (database: PGlite): pg.Pool =>
  new pg.Pool({
    user: 'postgres',
    database: 'postgres',
    password: '',
    ssl: false,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 60_000,
    // node-postgres asks for a net.Socket but uses only the stream methods that PGliteSocket has.
    stream: () => new PGliteSocket(database) as never,
  });
