import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../server/store/database/openDatabase.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clearsync-embedded-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a writer, lets it acknowledge some rows, kills it without warning and answers the last acknowledged one. */
const killAWriter = async (url: string): Promise<number> => {
  const writer = spawn(process.execPath, ['--import', 'tsx', 'test/support/writeUntilKilled.ts', url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    if (last === 200) break;
  }
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  return last;
};

describe('the embedded database', () => {
  it('keeps every acknowledged row when its process is killed, and opens again', async () => {
    const url = `pglite:${join(folder, 'db')}`;
    const acknowledged = await killAWriter(url);
    const database = await openDatabase(url, () => {});
    const { rows } = await database.pool.query('select count(*)::int as n, max(n) as last from proof');
    await expect(openDatabase(url, () => {})).rejects.toThrow(/in use by another/);
    await database.close();
    expect(rows[0].n).toBe(rows[0].last);
    expect(rows[0].n).toBeGreaterThanOrEqual(acknowledged);
  });

  it('knows nothing of the connection before: neither its transaction nor its prepared statements', async () => {
    const { pool, close } = await openDatabase(`pglite:${join(folder, 'db')}`, () => {});
    const named = { name: 'one', text: 'select $1::int as n', values: [1] };
    const client = await pool.connect();
    await client.query(named);
    await client.query('begin');
    await client.query('create table half (n int)');
    client.release(true);
    expect((await pool.query(named)).rows).toEqual([{ n: 1 }]);
    expect((await pool.query(named)).rows).toEqual([{ n: 1 }]);
    expect((await pool.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
    await close();
  });
});
