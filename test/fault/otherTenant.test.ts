import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerConsent } from '../../sandbox/hubspot/oauth/answerConsent.ts';
import { homeReply } from '../../src/app/packages/contract/home.ts';
import { keyReply } from '../../src/app/packages/contract/setup.ts';
import { appDatabaseUrl } from '../support/appDatabaseUrl.ts';
import { startFirstDay } from '../support/firstDay.ts';

type Method = 'GET' | 'POST' | 'PUT';
type Route = { method: Method; path: string };

/** Every signed route of the server, as its files say: a new one is attacked without being named here. */
const routes: Route[] = readdirSync('server/http', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [
      ...readFileSync(`server/http/${name}`, 'utf8').matchAll(
        /\.(get|post|put|patch|delete)\(\s*'(\/v1[^']*)'/g,
      ),
    ].map(
      // The pattern takes these words only, and the first test says when another method comes.
      ([, method = '', path = '']) => ({ method: method.toUpperCase() as Method, path }),
    ),
  )
  // Once it has uninstalled the app the attacker can try nothing more.
  .sort((a, b) => Number(a.path.includes('uninstall')) - Number(b.path.includes('uninstall')));

const ATTACKER = 99_001;
let day: Awaited<ReturnType<typeof startFirstDay>>;
let ids: Record<string, string>;
let secrets: string[];
let attack: ReturnType<(typeof day)['fetchOf']>;

const installAttacker = async (): Promise<void> => {
  await fetch(`${day.hubspot.url}/__control/portals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: ATTACKER, name: 'Attacker Ltd' }),
  });
  const start = await fetch(`${day.serverUrl}/oauth/install`, { redirect: 'manual' });
  const back = await answerConsent(start.headers.get('location') ?? '', 'allow', ATTACKER);
  const cookie = start.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  expect((await fetch(back, { headers: { cookie } })).status).toBe(200);
};

beforeAll(async () => {
  day = await startFirstDay(30, await appDatabaseUrl());
  const reply = keyReply.parse(
    (await day.call('POST', '/v1/setup/key', { key: day.stripe.keys.restricted })).body,
  );
  if (reply.state !== 'connected') throw new Error('the key was refused');
  const { connection } = reply;
  await day.call('POST', '/v1/import', { connectionId: connection.id });
  const progress = await vi.waitFor(
    async () => {
      const home = homeReply.parse((await day.call('GET', '/v1/home')).body);
      if (home.progress?.state !== 'complete') throw new Error(`the import is ${home.progress?.state}`);
      return home.progress;
    },
    { timeout: 50_000, interval: 200 },
  );
  const [customer] = day.stripe.store.older('customer');
  const [contact] = day.hubspot.portal.objects['0-1'].records.list();
  ids = {
    connectionId: connection.id,
    runId: progress.runId,
    customerId: customer?.id ?? '',
    objectTypeId: '0-1',
    objectId: contact?.id ?? '',
    recordId: contact?.id ?? '',
    id: connection.id,
    portalId: String(day.portalId),
    query: 'cus_',
    q: 'cus_',
  };
  secrets = [
    connection.accountId,
    connection.accountName,
    connection.keyHint,
    ...[...day.stripe.store.older('customer')].flatMap(({ id, email }) => [id, String(email ?? id)]),
  ];
  await installAttacker();
  attack = day.fetchOf(ATTACKER);
});
afterAll(() => day.stop());

const aimed = ({ method, path }: Route) => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? ids['id'] ?? '');
  const { portalId: _, ...others } = ids;
  return method === 'GET'
    ? attack(method, `${filled}?${new URLSearchParams(others)}`)
    : attack(method, filled, {
        ...ids,
        recordIds: [ids['recordId']],
        ids: [ids['id']],
        customerIds: [ids['customerId']],
      });
};

/** What the victim sees of itself, but for what moves by itself. */
const victim = async (): Promise<string> => {
  const setup = (await day.call('GET', '/v1/setup')).text;
  return JSON.stringify([
    JSON.parse(setup),
    day.hubspot.journal().filter(({ portalId }) => portalId === day.portalId),
  ]);
};

describe("S1 another portal's signed request with this portal's ids", () => {
  it('can be made to every route', () => {
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter(({ method }) => !['GET', 'POST', 'PUT'].includes(method))).toEqual([]);
  });

  it.each(routes)('$method $path tells nothing and changes nothing', async (route) => {
    const before = await victim();
    const { status, text } = await aimed(route);
    expect(status).toBeLessThan(500);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(await victim()).toBe(before);
  });

  it('is the same answer as for ids that nobody has', async () => {
    for (const path of ['/v1/import', '/v1/setup/permissions']) {
      const theirs = await attack('POST', path, { connectionId: ids['connectionId'] ?? '' });
      const nobodys = await attack('POST', path, { connectionId: '00000000-0000-4000-8000-000000000000' });
      const withoutReference = ({ text }: { text: string }) => text.replace(/"reference":"[^"]*"/, '');
      expect([theirs.status, withoutReference(theirs)]).toEqual([nobodys.status, withoutReference(nobodys)]);
    }
  });
});
