import { afterEach, describe, expect, it, vi } from 'vitest';
import { madeKeyLinkReply } from '../../src/app/packages/contract/keyLink.ts';
import { leakedSecrets } from '../support/faults/leakedSecrets.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';

let world: ProcessWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const WRONG = 'rk_live_CanaryThatStripeNeverIssued1';

const made = async (fault: ProcessWorld) => {
  const { text } = await fault.call('POST', '/v1/setup/key-link');
  const { url } = madeKeyLinkReply.parse(JSON.parse(text));
  const { pathname } = new URL(url);
  return { path: pathname, token: pathname.slice('/key/'.length) };
};

const give = async (fault: ProcessWorld, path: string, key: string) => {
  const body = new URLSearchParams({ key });
  const answer = await fetch(`${fault.servers[0].url}${path}`, { method: 'POST', body });
  return { status: answer.status, text: await answer.text() };
};

describe('S10 the token of a one-time link and the key that comes by it', () => {
  it('are in no log, no page, no clear column', async () => {
    const fault = await startProcessWorld({ customers: 5 });
    world = fault;
    const [server] = fault.servers;
    const { restricted } = fault.stripe.keys;
    const { path, token } = await made(fault);
    const pages = [await (await fetch(`${server.url}${path}`)).text()];
    pages.push(await (await fetch(`${server.url}${path}%E0%A4%A`)).text());
    pages.push(await (await fetch(`${server.url}${path}/further`)).text());
    pages.push(await (await fetch(`${server.url}${path}`, { method: 'PUT', body: WRONG })).text());
    for (const key of [WRONG, `"${WRONG}`, 'x'.repeat(20_000) + WRONG])
      pages.push((await give(fault, path, key)).text);
    fault.stripe.faults.add([{ kind: 'server_error', times: 100 }]);
    pages.push((await give(fault, path, restricted)).text);
    fault.stripe.faults.clear();
    const done = await give(fault, path, restricted);
    expect(done.status).toBe(200);
    pages.push(done.text);
    expect(server.output()).toContain('a key was checked');
    const secrets = [token, WRONG, restricted];
    expect(leakedSecrets(server.output(), secrets)).toEqual([]);
    for (const secret of secrets) expect(pages.join('\n')).not.toContain(secret);
    const row = await fault.inspect(async ({ pool }) => {
      const { rows } = await pool.query<{ row: string }>('select l::text as row from key_link l');
      return rows.map(({ row }) => row).join('\n');
    });
    expect(row).toMatch(/[0-9a-f]{64}/);
    for (const secret of secrets) expect(row).not.toContain(secret);
  });

  it.runIf(process.env['TEST_DATABASE_URL'] !== undefined)(
    'are in no log when the database is away while the page is asked for',
    async () => {
      const fault = await startProcessWorld({ customers: 5 });
      world = fault;
      const [server] = fault.servers;
      const { path, token } = await made(fault);
      const { database } = fault.network;
      if (database === null) throw new Error('only PostgreSQL has a wire');
      database.meet({ kind: 'reset' });
      const answer = await give(fault, path, WRONG);
      expect(answer.status).toBe(503);
      expect(answer.text).toMatch(/reference [2-9A-Z]{4}-[2-9A-Z]{2}/);
      await vi.waitFor(() => expect(server.output()).toMatch(/\/key\/:token.*a request failed/), 5_000);
      expect(leakedSecrets(server.output(), [token, WRONG])).toEqual([]);
    },
  );
});
