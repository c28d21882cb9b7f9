import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signRequest } from '../../../sandbox/hubspot/signRequest.ts';
import { defaultUser } from '../../../sandbox/preview/previewOptions.ts';
import { API_BASE, problemReply } from '../../../src/app/packages/contract/base.ts';
import { peopleReply } from '../../../src/app/packages/contract/control.ts';
import { homeReply } from '../../../src/app/packages/contract/home.ts';
import { keyReply, setupReply, type Viewers } from '../../../src/app/packages/contract/setup.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';
import { sourceTexts } from '../../support/sourceTexts.ts';

type Method = 'GET' | 'POST' | 'PUT';

const EVE = 'eve@acme.com';
const RECORD = 'objectTypeId=0-1&objectId=1';

/** Gives out billing, or acts on it. */
const BILLING: readonly [Method, string][] = [
  ['GET', `/v1/card?${RECORD}`],
  ['GET', `/v1/record/movements?${RECORD}`],
  ['GET', `/v1/record/customers?${RECORD}`],
  ['GET', `/v1/record/history?${RECORD}`],
  ['GET', '/v1/home'],
  ['GET', '/v1/customers?list=failing'],
  ['GET', '/v1/matches?kind=all'],
  ['GET', '/v1/matches/search?q=anna&objectTypeId=0-1'],
  ['POST', '/v1/matches/link'],
  ['POST', '/v1/matches/unlink'],
  ['POST', '/v1/matches/ignore'],
  ['POST', '/v1/matches/create'],
  ['POST', '/v1/matches/reset'],
  ['GET', '/v1/errors'],
  ['GET', '/v1/errors/csv'],
  ['GET', '/v1/activity'],
  ['GET', '/v1/activity/run?id=1'],
  ['GET', '/v1/activity/people'],
  ['GET', '/v1/audit/latest'],
  ['POST', '/v1/audit'],
  ['POST', '/v1/undo/plan'],
  ['POST', '/v1/undo'],
  ['POST', '/v1/control/refresh'],
  ['POST', '/v1/control/reconcile'],
  ['POST', '/v1/control/redrive'],
  ['GET', '/v1/why?q=anna'],
];

/** What the settings page needs, and the texts. Those with an effect come without the body that they want. */
const OPEN: readonly [Method, string][] = [
  ['GET', '/v1/setup'],
  ['GET', '/v1/setup/mrr'],
  ['GET', '/v1/setup/held'],
  ['POST', '/v1/setup/key'],
  ['POST', '/v1/setup/permissions'],
  ['PUT', '/v1/setup/choices'],
  ['POST', '/v1/setup/live'],
  ['GET', '/v1/setup/key-link'],
  ['POST', '/v1/setup/key-link'],
  ['POST', '/v1/setup/key-link/revoke'],
  ['POST', '/v1/import'],
  ['GET', '/v1/preview'],
  ['GET', '/v1/preview/csv'],
  ['POST', '/v1/preview/approve'],
  ['POST', '/v1/control/pause'],
  ['POST', '/v1/control/resume'],
  ['POST', '/v1/control/disconnect'],
  ['POST', '/v1/control/uninstall'],
  ['GET', '/v1/words?language=de&parts=card'],
];

let day: Awaited<ReturnType<typeof startFirstDay>>;

/** As HubSpot signs it for a user with that address; null: it names none. `more` is what a stranger adds. */
const ask = async (
  userEmail: string | null,
  [method, path]: readonly [Method, string],
  more: { headers?: Record<string, string>; body?: string } = {},
) => {
  const named = userEmail === null ? '' : `&userEmail=${encodeURIComponent(userEmail)}`;
  const target = `${path}${path.includes('?') ? '&' : '?'}userId=7&portalId=${day.portalId}${named}&appId=1`;
  const timestamp = String(Date.now());
  const { body = '', headers = {} } = more;
  const signed = { method, url: API_BASE + target, body, timestamp };
  const answer = await fetch(day.serverUrl + target, {
    method,
    ...(body === '' ? {} : { body }),
    headers: {
      'x-hubspot-request-timestamp': timestamp,
      'x-hubspot-signature-v3': signRequest(day.hubspot.app.clientSecret, signed),
      ...headers,
    },
  });
  return { status: answer.status, text: await answer.text() };
};

const setup = async () => setupReply.parse((await day.call('GET', '/v1/setup')).body);
const limitTo = async (viewers: Viewers) => {
  const { choices } = await setup();
  return day.call('PUT', '/v1/setup/choices', { ...choices, viewers });
};
const people = async () =>
  peopleReply.parse((await day.call('GET', '/v1/activity/people')).body).actions.map(({ words }) => words);

beforeAll(async () => {
  day = await startFirstDay(3, await appDatabaseUrl());
  const { restricted } = day.stripe.keys;
  const key = keyReply.parse((await day.call('POST', '/v1/setup/key', { key: restricted })).body);
  if (key.state !== 'connected') throw new Error('no connection');
  await day.call('POST', '/v1/import', { connectionId: key.connection.id });
  await vi.waitFor(
    async () => {
      const { progress } = homeReply.parse((await day.call('GET', '/v1/home')).body);
      expect(progress?.state).toBe('complete');
    },
    { timeout: 50_000, interval: 100 },
  );
});
afterAll(() => day.stop());

it('every route of the extensions is on one of the two lists', () => {
  const listed = new Set([...BILLING, ...OPEN].map(([, path]) => path.replace(/\?.*/, '')));
  const paths = sourceTexts(['server/http'], ['server/http/words/sentences']).flatMap(({ parts }) =>
    parts.length === 1 && parts[0]?.startsWith('/v1/') ? [parts[0]] : [],
  );
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !listed.has(path))).toEqual([]);
});

describe('while nothing is limited', () => {
  it.each([EVE, null])('%s may ask', async (email) => {
    expect((await setup()).choices.viewers).toEqual({ limited: false, emails: [] });
    expect((await ask(email, ['GET', '/v1/home'])).status).toBe(200);
  });
});

describe('limited to people', () => {
  beforeAll(async () => {
    const before = (await setup()).progress;
    const answer = await limitTo({
      limited: true,
      emails: [` ${defaultUser.email.toUpperCase()} `, 'bo@acme.com'],
    });
    const { choices, progress } = setupReply.parse(answer.body);
    expect(choices.viewers).toEqual({ limited: true, emails: ['bo@acme.com', defaultUser.email] });
    // Nothing is worked out or matched anew for it.
    expect(progress).toEqual(before);
  });

  it('is told in what people did, with the number of people', async () => {
    expect((await people()).slice(0, 2)).toEqual([
      'Limited who sees billing to a list of people: 2',
      'Changed the choices',
    ]);
  });

  it.each(BILLING)('refuses others %s %s', async (...route) => {
    for (const email of [EVE, null]) {
      const { status, text } = await ask(email, route);
      expect(status).toBe(403);
      expect(problemReply.parse(JSON.parse(text)).problem).toMatchObject({ code: 'no_rights' });
    }
  });

  it('refuses in whatever letters the path is written', async () => {
    expect((await ask(EVE, ['GET', '/V1/Home'])).status).toBe(403);
    expect((await ask(EVE, ['GET', `/V1/CARD/?${RECORD}`])).status).toBe(403);
  });

  it.each([defaultUser.email, 'Sam.Okafor@Northwind.Example', 'bo@acme.com'])(
    'lets %s ask',
    async (email) => {
      for (const route of BILLING) {
        const { text } = await ask(email, route);
        expect(text).not.toContain('no_rights');
      }
    },
  );

  it('takes the address from the signed query alone', async () => {
    const headers = { 'x-hubspot-user-email': 'bo@acme.com', 'content-type': 'application/json' };
    const body = JSON.stringify({ userEmail: 'bo@acme.com' });
    expect((await ask(EVE, ['POST', '/v1/audit'], { headers, body })).status).toBe(403);
    const twice = await ask(EVE, ['GET', '/v1/home?userEmail=bo@acme.com']);
    expect(twice.status).toBe(401);
  });

  it('says it in the language of the page', async () => {
    const { text } = await ask(EVE, ['GET', '/v1/home?language=de']);
    expect(problemReply.parse(JSON.parse(text)).problem).toMatchObject({
      title: 'Sie können die Abrechnung nicht sehen',
      action: expect.stringContaining(EVE),
    });
  });

  it('the same again is no news', async () => {
    await limitTo({ limited: true, emails: ['bo@acme.com', defaultUser.email] });
    expect((await people())[0]).toBe('Changed the choices');
  });

  it.each<[string, Viewers, object]>([
    [
      'nobody',
      { limited: true, emails: ['  '] },
      { code: 'no_viewers', title: 'Nobody is named', field: 'viewers' },
    ],
    [
      'no address',
      { limited: true, emails: ['bo@acme.com', '<b>x</b>'] },
      { code: 'email_unknown', title: '"<b>x</b>" is not an e-mail address', field: 'viewers' },
    ],
    [
      'too many',
      { limited: true, emails: Array.from({ length: 501 }, (_, n) => `a${n}@acme.com`) },
      { code: 'too_many_viewers', title: '501 people are too many', field: 'viewers' },
    ],
  ])('is not changed by %s', async (_, viewers, problem) => {
    const before = await setup();
    const answer = await limitTo(viewers);
    expect([answer.status, answer.body]).toMatchObject([422, { problem }]);
    expect(await setup()).toEqual(before);
  });

  it.each(OPEN)('leaves the settings open: %s %s', async (...route) => {
    const { status, text } = await ask(EVE, route);
    expect(text).not.toContain('no_rights');
    expect(status).not.toBe(403);
  });

  it('ends for everybody at once', async () => {
    await limitTo({ limited: false, emails: ['bo@acme.com'] });
    expect((await setup()).choices.viewers).toEqual({ limited: false, emails: [] });
    expect((await ask(EVE, ['GET', '/v1/home'])).status).toBe(200);
    expect((await people()).slice(0, 1)).toEqual(['Let everybody see billing who can open a record']);
  });
});
