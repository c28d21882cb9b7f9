import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearSyncPermissions } from '../../../sandbox/stripe/keys/permissions.ts';
import { english } from '../../../server/http/keyLink/words/en.ts';
import { spoken } from '../../../server/http/keyLink/words/keyWords.ts';
import { PAGE_LANGUAGES } from '../../../server/http/pageLanguage.ts';
import { madeKeyLinkReply } from '../../../src/app/packages/contract/keyLink.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';

let day: Awaited<ReturnType<typeof startFirstDay>>;
beforeAll(async () => {
  day = await startFirstDay(5, await appDatabaseUrl());
});
afterAll(() => day.stop());

const make = async () => madeKeyLinkReply.parse((await day.call('POST', '/v1/setup/key-link')).body).url;

/** A page as a browser of that language gets it; a key is given when there is one. */
const ask = async (url: string, language: string, key?: string) => {
  const answer = await fetch(url, {
    headers: { 'accept-language': language },
    ...(key === undefined ? {} : { method: 'POST', body: new URLSearchParams({ key }) }),
  });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
};

/** Keys that each catalogue says something of its own about, with the code of its refusal. */
const REFUSED = [
  ['key_publishable', 'pk_live_SomebodysPublishableKey01'],
  ['key_webhook_secret', 'whsec_SomebodysWebhookSecret001'],
  ['key_malformed', '<b>"hello"</b> \u202Eworld'],
  ['key_malformed', 'rk_live_'.padEnd(20_000, 'x')],
  ['key_unknown', 'rk_live_NobodyEverIssuedThisKey0001'],
] as const;

describe.each(PAGE_LANGUAGES)('the pages behind a one-time link, in %s', (language) => {
  const { words, shared } = spoken[language];

  const expectSpoken = ({ headers, html }: Awaited<ReturnType<typeof ask>>): void => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('vary')).toContain('Accept-Language');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(html).not.toMatch(/\{\w+\}|undefined|<script/);
  };

  it('asks for a key', async () => {
    const page = await ask(await make(), `${language}, en;q=0.5`);
    expect(page.status).toBe(200);
    expectSpoken(page);
    for (const text of [words.key.heading, words.key.intro, words.key.label, words.manual.caption])
      expect(page.html).toContain(text);
    for (const why of Object.values(shared?.permissions ?? {})) expect(page.html).toContain(why.why);
    if (language !== 'en') expect(page.html).not.toContain(english.key.heading);
  });

  it('names what is wrong with a key beside the field', async () => {
    const url = await make();
    for (const [at, [code, key]] of REFUSED.entries()) {
      const page = await ask(url, language, key);
      expect(page.status).toBe(422);
      expectSpoken(page);
      if (shared !== null) {
        const { title, message, action } = shared.refusals[code];
        for (const text of [title, message, action, shared.safe]) expect(page.html).toContain(text);
        expect(page.html).not.toContain('Nothing was stored');
      }
      expect(page.html).toContain(words.refused.again.other.replace('{count}', String(9 - at)));
      expect(page.html).not.toContain(key.slice(0, 100));
    }
  });

  it('says of a link that takes no key what to do', async () => {
    const gone = await ask(`${await make()}x`, language);
    expect(gone.status).toBe(410);
    expectSpoken(gone);
    for (const text of Object.values(words.gone)) expect(gone.html).toContain(text);
  });

  it('says that the key works, and what it cannot do', async () => {
    const permissions = clearSyncPermissions.filter((one) => one !== 'coupon_read');
    const { key } = day.stripe.keyring.add({ livemode: true, permissions });
    const page = await ask(await make(), language, key);
    expect(page.status).toBe(200);
    expectSpoken(page);
    expect(page.html).toContain(words.done.heading);
    expect(page.html).toContain(words.done.modes.live);
    expect(page.html).toContain(`rk_live_…${key.slice(-4)}`);
    expect(page.html).toContain(words.done.notices);
    if (shared === null) return;
    expect(page.html).toContain(shared.permissions.rak_coupon_read.effect);
  });
});

it('counts the tries in words, and says so when the link is closed', async () => {
  const url = await make();
  const { last, again } = spoken.fr.words.refused;
  for (let left = 9; left >= 0; left--) {
    const { html } = await ask(url, 'fr', 'pk_live_x');
    const said = left === 1 ? again.one : again.other.replace('{count}', String(left));
    expect(html).toContain(left === 0 ? last : said);
    expect(html.includes('<form')).toBe(left > 0);
  }
});
