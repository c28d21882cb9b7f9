import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerConsent } from '../../../sandbox/hubspot/oauth/answerConsent.ts';
import { installWords } from '../../../server/http/install/words/installWords.ts';
import { PAGE_LANGUAGES } from '../../../server/http/pageLanguage.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';

let world: HubSpotWorld;
beforeAll(async () => {
  world = await startHubSpotWorld();
});
afterAll(() => world.close());

const open = async (url: string, headers: Record<string, string>) => {
  const answer = await fetch(url, { redirect: 'manual', headers });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
};

const begin = async () => {
  const { headers } = await open(`${world.url}/oauth/install`, {});
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { consent: headers.get('location') ?? '', cookie };
};

/** A text as it stands in a page. */
const inHtml = (text: string): string => text.replaceAll("'", '&#39;');

describe.each(PAGE_LANGUAGES)('the install pages in %s', (language) => {
  const words = installWords[language];
  const speaking = { 'accept-language': `${language};q=0.9, en;q=0.1` };

  it('say what is next', async () => {
    const { consent, cookie } = await begin();
    const { status, headers, html } = await open(await answerConsent(consent, 'allow'), {
      cookie,
      ...speaking,
    });
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${language}">`);
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('vary')).toContain('Accept-Language');
    const { name, id } = world.hubspot.portal.profile;
    expect(html).toContain(inHtml(words.installed.title.replace('{name}', name)));
    expect(html).toContain(words.installed.account.replace('{id}', String(id)));
    for (const text of [words.installed.next, words.installed.promise, words.installed.button])
      expect(html).toContain(inHtml(text));
  });

  it('say why nothing was installed', async () => {
    const { consent, cookie } = await begin();
    const declined = await answerConsent(consent, 'cancel');
    const state = new URL(consent).searchParams.get('state') ?? '';
    const callback = `${world.url}/oauth/callback`;
    for (const [way, url, status] of [
      ['denied', declined, 403],
      ['no_code', callback, 400],
      ['unknown', `${callback}?code=c&state=forged`, 400],
      ['missing', `${callback}?code=c`, 400],
      ['code_refused', `${callback}?code=c&state=${state}`, 400],
      ['used', `${callback}?code=c&state=${state}`, 400],
    ] as const) {
      const page = await open(url, { cookie, ...speaking });
      expect([way, page.status]).toEqual([way, status]);
      expect(page.html).toContain(`<html lang="${language}">`);
      const { title, text } = words.failed[way];
      const safety = way === 'used' ? words.unchangedNow : words.unchanged;
      for (const said of [title, text, safety, words.again]) expect(page.html).toContain(inHtml(said));
      expect(page.html).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{2}/);
      expect(page.html).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

it.each([
  ['de-AT, en;q=0.8', 'de'],
  ['en-GB, de;q=0.9', 'en'],
  ['zh-Hans, pt;q=0.9, es-419;q=0.5', 'es'],
  ['FR', 'fr'],
  ['ja;q=0, *;q=0.1', 'en'],
  ['nl, sv', 'en'],
  ['*', 'en'],
  ['', 'en'],
  ['"><script>, ;;q=x', 'en'],
])('a browser that asks for %s gets %s', async (wanted, language) => {
  const { html, headers } = await open(`${world.url}/oauth/callback`, { 'accept-language': wanted });
  expect(html).toContain(`<html lang="${language}">`);
  expect(headers.get('content-language')).toBe(language);
});

it('a fault of ours is a page too, in the language of the browser, with a code and no word of the cause', async () => {
  const rename = (from: string, to: string) =>
    world.deps.db.pool.query(`alter table ${from} rename to ${to}`);
  await rename('oauth_state', 'oauth_state_away');
  const { status, headers, html } = await open(`${world.url}/oauth/install`, { 'accept-language': 'de' });
  await rename('oauth_state_away', 'oauth_state');
  const { title, text } = installWords.de.failed.broken;
  expect(status).toBe(500);
  expect(headers.get('retry-after')).toBe('5');
  for (const said of [title, text, installWords.de.unchangedNow]) expect(html).toContain(inHtml(said));
  expect(html).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{2}/);
  expect(html).not.toMatch(/oauth_state|relation|Error/);
});
