import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installApp } from '../../../sandbox/demo/installApp.ts';
import { clearSyncPermissions } from '../../../sandbox/stripe/keys/permissions.ts';
import { peopleReply } from '../../../src/app/packages/contract/control.ts';
import { keyLinkReply, madeKeyLinkReply } from '../../../src/app/packages/contract/keyLink.ts';
import { setupReply } from '../../../src/app/packages/contract/setup.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';

const DAY_MS = 86_400_000;
const NEVER_ISSUED = 'rk_live_NobodyEverIssuedThisKey0001';

let day: Awaited<ReturnType<typeof startFirstDay>>;
let passed = 0;

const make = async () => madeKeyLinkReply.parse((await day.call('POST', '/v1/setup/key-link')).body);
const linkNow = async () => keyLinkReply.parse((await day.call('GET', '/v1/setup/key-link')).body).link;
const getSetup = async () => setupReply.parse((await day.call('GET', '/v1/setup')).body);
const connections = async () => (await getSetup()).connections;
const people = async () => peopleReply.parse((await day.call('GET', '/v1/activity/people')).body).actions;

/** What a page says, without its marks. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const open = async (url: string) => {
  const answer = await fetch(url);
  const html = await answer.text();
  return { status: answer.status, headers: answer.headers, html, words: wordsOf(html) };
};

const give = async (url: string, key: string) => {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams({ key }) });
  const html = await answer.text();
  return { status: answer.status, headers: answer.headers, html, words: wordsOf(html) };
};

beforeAll(async () => {
  day = await startFirstDay(10, await appDatabaseUrl(), { serverClock: () => Date.now() + passed });
});
afterAll(() => day.stop());

describe('a one-time link for a Stripe key', () => {
  it('is made by a person of the portal, for seven days, and its address is told once', async () => {
    expect(await linkNow()).toBeNull();
    const { url, link } = await make();
    expect(url).toMatch(/^http:\/\/localhost:\d+\/key\/[\w-]{43}$/);
    expect(link).toMatchObject({ state: 'open', usedAt: null, madeBy: expect.stringContaining('@') });
    expect(Date.parse(link.expiresAt) - Date.parse(link.madeAt)).toBe(7 * DAY_MS);
    expect(await linkNow()).toEqual(link);
    expect((await people())[0]).toMatchObject({ action: 'key_link_made', who: link.madeBy });
  });

  it('opens a page that says who asks for what, with each row of the manual path', async () => {
    const { url, link } = await make();
    const { status, words, html } = await open(url);
    expect(status).toBe(200);
    const { portal, manual, keyLinks, supportEmail } = await getSetup();
    for (const said of [portal.name, `(${portal.id})`, link.madeBy ?? '', supportEmail, portal.timeZone])
      expect(words).toContain(said);
    expect(words).toContain('it never modifies, creates or deletes data in your Stripe account');
    expect(html).toContain(`href="${keyLinks.live.replaceAll('&', '&amp;')}"`);
    expect(manual.rows).toHaveLength(21);
    for (const { name, level, why } of manual.rows) expect(words).toContain(`${name} ${level} ${why ?? '–'}`);
    for (const step of manual.steps) expect(words).toContain(step);
    expect((await open(url)).status).toBe(200);
    expect(await linkNow()).toMatchObject({ state: 'open' });
  });

  it('lets nothing of the page out: no script, no cookie, no cache, no search, no referrer', async () => {
    const { url } = await make();
    for (const { headers, html } of [await open(url), await give(url, 'pk_live_x'), await open(`${url}x`)]) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; form-action 'self';/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('set-cookie')).toBeNull();
      expect(html).not.toMatch(/<script|<img|<iframe|\ssrc=|@import|url\(/);
    }
  });
});

describe('a key that is not taken', () => {
  it.each([
    ['a publishable key', 'pk_live_SomebodysPublishableKey01', "That's a publishable key"],
    ['a webhook secret', 'whsec_SomebodysWebhookSecret001', "That's a webhook secret, not an API key."],
    ['another text', '<b>"hello"</b> \u202Eworld', 'This is not a Stripe key'],
    ['a key that Stripe does not know', NEVER_ISSUED, "Stripe doesn't know this key"],
    ['nothing', ' ', 'The field is empty.'],
    ['far too much', 'rk_live_'.padEnd(20_000, 'x'), 'This is not a Stripe key'],
  ])('is named without being repeated, and the link stays: %s', async (_, key, message) => {
    const { url } = await make();
    const { status, words, html } = await give(url, key);
    expect(status).toBe(422);
    expect(words).toContain(message);
    expect(words).toContain('Nothing was stored.');
    expect(words).toContain('paste it once more. 9 more keys can be tried');
    if (key.trim() !== '') expect(html).not.toContain(key.slice(0, 100));
    expect(html).not.toContain('hello');
    expect(await linkNow()).toMatchObject({ state: 'open' });
    expect(await connections()).toEqual([]);
  });

  it('because it may not read what is needed: the rows are named', async () => {
    const { url } = await make();
    const permissions = clearSyncPermissions.filter((one) => one !== 'customer_read');
    const { key } = day.stripe.keyring.add({ livemode: true, permissions });
    const { status, words, html } = await give(url, key);
    expect([status, html.includes(key)]).toEqual([422, false]);
    expect(words).toContain('cannot do without: Customers (Read)');
    expect(await connections()).toEqual([]);
  });

  it('because Stripe is away, which costs no attempt', async () => {
    const { url } = await make();
    day.stripe.faults.add([{ kind: 'server_error', times: 100 }]);
    const { status, words } = await give(url, day.stripe.keys.restricted);
    day.stripe.faults.clear();
    expect([status, words.includes('Stripe could not be reached')]).toEqual([422, true]);
    expect(words).toContain('10 more keys can be tried');
  });

  it('ten times closes the link, also for a good key, also when all come at once', async () => {
    const { url } = await make();
    const tried = await Promise.all(Array.from({ length: 12 }, () => give(url, 'pk_live_x')));
    expect(tried.filter(({ status }) => status === 422)).toHaveLength(10);
    expect(tried.filter(({ status }) => status === 410)).toHaveLength(2);
    const last = tried.filter(({ words }) => words.includes('this link is closed'));
    expect(last.map(({ html }) => html.includes('<form'))).toEqual([false]);
    expect((await give(url, day.stripe.keys.restricted)).status).toBe(410);
    expect(await linkNow()).toMatchObject({ state: 'closed' });
    expect(await connections()).toEqual([]);
  });
});

describe('a link that takes no key', () => {
  it('is one and the same page, whether it was taken back, replaced, has expired or never was', async () => {
    const { url: replaced } = await make();
    const { url: revoked } = await make();
    expect((await open(replaced)).status).toBe(410);
    const back = keyLinkReply.parse((await day.call('POST', '/v1/setup/key-link/revoke')).body);
    expect(back.link).toMatchObject({ state: 'revoked' });
    expect((await people())[0]).toMatchObject({ action: 'key_link_revoked' });
    const { url: expired } = await make();
    passed += 7 * DAY_MS - 60_000;
    expect((await open(expired)).status).toBe(200);
    passed += 61_000;
    expect(await linkNow()).toMatchObject({ state: 'expired' });
    const unknown = revoked.slice(0, -43) + 'A'.repeat(43);
    const addresses = [replaced, revoked, expired, unknown, `${revoked}%`, `${unknown}longer`];
    const pages = await Promise.all(
      addresses.flatMap((address) => [open(address), give(address, day.stripe.keys.restricted)]),
    );
    expect(new Set(pages.map(({ status, html }) => `${status} ${html}`)).size).toBe(1);
    const [page] = pages;
    expect(page?.status).toBe(410);
    const { portal } = await getSetup();
    expect(page?.html).not.toContain(portal.id);
    expect(page?.html).not.toContain(portal.name);
    expect(await connections()).toEqual([]);
  });

  it('does not outlive the installation that it was made in', async () => {
    const { url } = await make();
    passed += 1_000;
    await installApp(day.serverUrl);
    expect((await open(url)).status).toBe(410);
    expect(await linkNow()).toMatchObject({ state: 'revoked' });
  });

  it('is nothing that another portal could see, replace or take back', async () => {
    const { url, link } = await make();
    const stranger = day.fetchOf(day.portalId + 1);
    expect((await stranger('GET', '/v1/setup/key-link')).body).toEqual({ ok: true, link: null });
    expect((await stranger('POST', '/v1/setup/key-link/revoke')).body).toEqual({ ok: true, link: null });
    expect((await stranger('POST', '/v1/setup/key-link')).status).toBe(404);
    expect(await linkNow()).toEqual(link);
    expect((await open(url)).status).toBe(200);
  });
});

describe('a good key', () => {
  it('is taken once, of two at the same time too, and the settings page has the connection', async () => {
    const { url, link } = await make();
    const { restricted } = day.stripe.keys;
    expect((await give(url, 'pk_live_x')).status).toBe(422);
    const both = await Promise.all([give(url, ` "${restricted}" `), give(url, restricted)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    const done = both.find(({ status }) => status === 200);
    expect(done?.words).toContain(`You can close this page; ${link.madeBy} goes on in HubSpot.`);
    expect(done?.html).not.toContain(restricted);
    const [connection, ...others] = await connections();
    expect(others).toEqual([]);
    expect(done?.words).toContain(connection?.accountName);
    expect(connection).toMatchObject({ state: 'active', keyKind: 'restricted' });
    expect(await linkNow()).toMatchObject({ state: 'used', usedAt: expect.stringMatching(/Z$/) });
    expect((await open(url)).status).toBe(410);
    expect((await give(url, restricted)).status).toBe(410);
    const [action] = await people();
    expect(action).toMatchObject({
      action: 'key_connected_by_link',
      who: null,
      words: `A person with the one-time link connected the Stripe account ${connection?.accountName}`,
      detail: { linkMadeBy: link.madeBy },
    });
  });

  it('takes the place of the one that is connected', async () => {
    const [before] = await connections();
    const { url } = await make();
    const { key } = day.stripe.keyring.add({ livemode: true });
    const { status, words } = await give(url, key);
    expect([status, words.includes('Thank you, the key works')]).toEqual([200, true]);
    const [after, ...others] = await connections();
    expect(others).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(after?.keyHint).toBe(`rk_live_…${key.slice(-4)}`);
    expect((await people())[0]).toMatchObject({ action: 'key_rotated_by_link' });
  });

  it('of a full-access key is taken with a word about it', async () => {
    const { url } = await make();
    const { status, words } = await give(url, day.stripe.keys.secret);
    expect([status, words.includes('a restricted key is safer')]).toEqual([200, true]);
  });
});

describe('too many requests from one address', () => {
  it('are answered with a page that says so', async () => {
    const { url } = await make();
    const pages = await Promise.all(Array.from({ length: 61 }, () => open(url)));
    const busy = pages.find(({ status }) => status === 429);
    expect(busy?.words).toContain('Wait a minute, then open your link again.');
    expect(busy?.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await linkNow()).toMatchObject({ state: 'open' });
  });
});
