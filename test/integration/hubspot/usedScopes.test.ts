import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { OBJECT_TYPES } from '../../../sandbox/hubspot/portal/objectTypes.ts';
import { createMatcher } from '../../../sandbox/hubspot/serve/matchRoute.ts';
import { requiredScopes } from '../../../sandbox/hubspot/serve/requiredScopes.ts';
import { ROUTES } from '../../../sandbox/hubspot/serve/routes.ts';
import { HUBSPOT_SCOPES, OPTIONAL_HUBSPOT_SCOPES } from '../../../server/hubspot/scopes.ts';
import { homeReply } from '../../../src/app/packages/contract/home.ts';
import { keyReply } from '../../../src/app/packages/contract/setup.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';

const match = createMatcher(ROUTES);

/** For each of an endpoint's object types, or for itself: the scopes of which one opens it. */
const openedBy = (endpoint: string): string[][] => {
  const [method = '', path = ''] = endpoint.split(' ');
  const found = match(method, path);
  if (!found) return [];
  const { route } = found;
  if (!('right' in route)) return [[...route.scopes]];
  const parts = path.split('/');
  return Object.values(OBJECT_TYPES)
    .filter(({ plural, typeId }) => parts.includes(plural) || parts.includes(typeId))
    .map((names) => requiredScopes(route.right, names));
};

let day: Awaited<ReturnType<typeof startFirstDay>>;
let opened: { endpoint: string; scopes: string[] }[];

const complete = (kind: 'import' | 'writing') =>
  vi.waitFor(
    async () => {
      const { progress } = homeReply.parse((await day.call('GET', '/v1/home')).body);
      expect(progress).toMatchObject({ kind, state: 'complete' });
    },
    { timeout: 60_000, interval: 200 },
  );

beforeAll(async () => {
  day = await startFirstDay(12, await appDatabaseUrl());
  await day.choose({ createContacts: 'all', createCompanies: 'all', syncFilter: 'everyone' });
  const reply = await day.call('POST', '/v1/setup/key', { key: day.stripe.keys.restricted });
  const connected = keyReply.parse(reply.body);
  if (connected.state !== 'connected') throw new Error(connected.problem.message);
  await day.call('POST', '/v1/import', { connectionId: connected.connection.id });
  await complete('import');
  await day.approve();
  await complete('writing');
  opened = Object.keys(day.hubspot.calls().byEndpoint).flatMap((endpoint) =>
    openedBy(endpoint).map((scopes) => ({ endpoint, scopes })),
  );
});
afterAll(() => day.stop());

describe('the scopes that are asked for', () => {
  it.each([...HUBSPOT_SCOPES, ...OPTIONAL_HUBSPOT_SCOPES])('%s opens a call of the first day', (scope) => {
    const used = opened.filter(({ scopes }) => scopes.includes(scope));
    expect(used.map(({ endpoint }) => endpoint)).not.toEqual([]);
  });

  it('open every call of the first day', () => {
    const granted = [...HUBSPOT_SCOPES, ...OPTIONAL_HUBSPOT_SCOPES];
    const closed = opened.filter(({ scopes }) => !scopes.some((scope) => granted.includes(scope)));
    expect(closed).toEqual([]);
    expect(day.hubspot.calls().byStatus['403']).toBeUndefined();
  });

  it('would be told apart from one that no call needs', () => {
    expect(opened.length).toBeGreaterThan(10);
    expect(opened.flatMap(({ scopes }) => scopes)).not.toContain('crm.objects.deals.read');
  });
});
