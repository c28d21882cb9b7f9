import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../sandbox/demo/freePort.ts';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';
import { leakedSecrets } from '../support/faults/leakedSecrets.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';
import { serverProcess } from '../support/faults/serverProcess.ts';

let world: { close(): Promise<void> } | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Everything that stands in the clear in a database. */
const CLEAR_TEXT = `
  select table_name as name from information_schema.tables
   where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`;

const everyRow = (fault: ProcessWorld): Promise<string> =>
  fault.inspect(async ({ pool }) => {
    const { rows: tables } = await pool.query<{ name: string }>(CLEAR_TEXT);
    const texts: string[] = [];
    for (const { name } of tables) {
      const schema = (await pool.query('select to_regclass($1) as found', [`public.${name}`])).rows[0]?.found;
      const { rows } = await pool.query<{ row: string }>(
        `select t::text as row from ${schema ? 'public' : 'pgboss'}."${name}" t`,
      );
      texts.push(...rows.map(({ row }) => row));
    }
    return texts.join('\n');
  });

describe('S10 secrets that are planted in every input', () => {
  it('are in no log, no answer, no clear column and no call to HubSpot', async () => {
    const fault = await startProcessWorld({ customers: 20 });
    world = fault;
    const [server] = fault.servers;
    const { restricted } = fault.stripe.keys;
    const planted = [
      'rk_live_CanaryThatStripeNeverIssued1',
      'sk_live_CanaryInAWrongPlace22222222',
      'rk_test_"canary in quotes" 33333333',
      'na1-canary44-code-of-nobody',
      'canary5-state-of-nobody',
    ];
    const [unknown = '', secret = '', quoted = '', code = '', state = ''] = planted;
    const answers: string[] = [];
    const say = async (...request: Parameters<ProcessWorld['call']>) =>
      void answers.push((await fault.call(...request)).text);
    for (const key of [unknown, secret, quoted, 'x'.repeat(4000) + unknown])
      await say('POST', '/v1/setup/key', { key });
    await say('POST', `/v1/import?key=${secret}`, { connectionId: unknown });
    await say('PUT', '/v1/setup/choices', { mrrRule: secret });
    await say('GET', `/v1/card?objectTypeId=0-1&objectId=${unknown}`);
    answers.push(await (await fetch(`${server.url}/oauth/callback?code=${code}&state=${state}`)).text());
    answers.push(
      await (
        await fetch(`${server.url}/${secret}`, { headers: { authorization: `Bearer ${unknown}` } })
      ).text(),
    );
    fault.stripe.faults.add([{ kind: 'server_error', times: 30 }]);
    await say('POST', '/v1/setup/key', { key: restricted });
    fault.stripe.faults.clear();
    fault.stripe.faults.add([{ kind: 'forbidden', match: { path: '/v1/charges' }, times: 1 }]);
    await say('POST', '/v1/setup/key', { key: restricted });
    await fault.connectAndImport();
    expect(['complete', 'incomplete']).toContain(await fault.importEnded());
    const secrets = [...planted, restricted, fault.hubspot.app.clientSecret];
    expect(server.output()).toContain('a key was checked');
    for (const secretText of secrets) {
      expect(answers.join('\n')).not.toContain(secretText);
      expect(JSON.stringify(fault.hubspot.journal())).not.toContain(secretText);
    }
    expect(leakedSecrets(server.output(), secrets)).toEqual([]);
    const rows = await everyRow(fault);
    expect(rows).toContain('Lantern');
    for (const secretText of secrets) expect(rows).not.toContain(secretText);
  });

  it('would be found', () => {
    const token = `C${'a'.repeat(128)}`;
    expect(leakedSecrets(`fine\n{"x":"${token}"}\nto ada@acme.com\nplanted here`, ['planted'])).toHaveLength(
      3,
    );
  });
});

describe('S8 a sealing key that is no good', () => {
  it.each([
    ['is missing', ''],
    ['has the wrong length', 't:c2hvcnQ='],
    [
      'is the example of the documentation',
      `t:${Buffer.from('this is an example, make your own').subarray(0, 32).toString('base64')}`,
    ],
  ])('%s: the server does not start, says which, and does not repeat it', async (_, ENCRYPTION_KEYS) => {
    const server = serverProcess(await freePort(), {
      PUBLIC_BASE_URL: 'https://api.clearsync.example',
      ENCRYPTION_KEYS,
      HUBSPOT_CLIENT_ID: 'id',
      HUBSPOT_CLIENT_SECRET: 'secret',
      HUBSPOT_APP_ID: '1',
    });
    await expect(server.start()).rejects.toThrow('the server ended before it was ready');
    expect(server.output()).toContain('ENCRYPTION_KEYS');
    if (ENCRYPTION_KEYS !== '') expect(server.output()).not.toContain(ENCRYPTION_KEYS.slice(2));
  });
});

describe('S8 a sealed key that somebody altered in the database', () => {
  it('is not used: nothing is asked of Stripe, nothing is written; pasted again it works', async () => {
    const fault: ImportWorld = await startImportWorld();
    world = fault;
    expect((await fault.importAll()).state).toBe('complete');
    const { prisma } = fault.deps.db;
    const where = { id: fault.connectionId };
    const { keySealed } = await prisma.stripeConnection.findUniqueOrThrow({ where });
    const flipped = `${keySealed.slice(0, -2)}${keySealed.endsWith('AA') ? 'BB' : 'AA'}`;
    await prisma.stripeConnection.update({ where, data: { keySealed: flipped } });
    const before = fault.stripe.calls.read().total;
    const writes = fault.hubspot.journal().length;
    const ended = await fault.importAll().catch((error: unknown) => error);
    expect(ended instanceof Error || (ended as { state: string }).state === 'failed').toBe(true);
    expect(fault.stripe.calls.read().total).toBe(before);
    expect(fault.hubspot.journal()).toHaveLength(writes);
    await prisma.stripeConnection.update({ where, data: { keySealed } });
    expect((await fault.importAll()).state).toBe('complete');
    await expectInvariants(fault);
  });
});
