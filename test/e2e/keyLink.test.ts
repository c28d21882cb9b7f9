import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultUser } from '../../sandbox/preview/previewOptions.ts';
import { type Preview, startPreview } from '../../sandbox/preview/startPreview.ts';
import { german } from '../../server/http/keyLink/words/de.ts';
import { japanese } from '../../server/http/keyLink/words/ja.ts';
import { german as sharedGerman } from '../../server/http/keyLink/words/shared/de.ts';
import { japanese as sharedJapanese } from '../../server/http/keyLink/words/shared/ja.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { madeKeyLinkReply } from '../../src/app/packages/contract/keyLink.ts';
import { setupReply } from '../../src/app/packages/contract/setup.ts';
import { startFirstDay } from '../support/firstDay.ts';
import { browserPath, launchBrowser } from './preview/browser.ts';

/** Where pictures go when somebody wants to look at the pages. */
const folder = process.env['KEY_LINK_PICTURES'];

describe.skipIf(browserPath === null)('a one-time link and its public page, in a browser', () => {
  let day: Awaited<ReturnType<typeof startFirstDay>>;
  let preview: Preview | undefined;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    day = await startFirstDay(10, `pglite:${join(mkdtempSync(join(tmpdir(), 'clearsync-e2e-')), 'db')}`);
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) complaints.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    await day?.stop();
  });

  const make = async (): Promise<string> =>
    madeKeyLinkReply.parse((await day.call('POST', '/v1/setup/key-link')).body).url;

  /** What axe finds, and whether anything must be scrolled sideways, at both widths and in both looks. */
  const faults = async (name: string): Promise<string[]> => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [340, 1200]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.map(({ id, help }) => `${name} ${colorScheme} ${width}: ${id}: ${help}`));
        if (
          await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
        )
          found.push(`${name} ${width}: wider than the window`);
        if (folder === undefined) continue;
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
      }
    }
    return found;
  };

  it('is made, copied and watched on the settings page', async () => {
    preview = await startPreview({
      projectDir: process.cwd(),
      serverUrl: day.serverUrl,
      publicBase: API_BASE,
      hubspotUrl: day.hubspot.url,
      clientSecret: day.hubspot.app.clientSecret,
      portalId: day.portalId,
      appId: day.hubspot.app.appId,
      user: defaultUser,
    });
    await page.goto(`${preview.url}/settings`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('tab', { name: 'Someone else can' }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    const address = page.getByLabel('One-time link');
    await address.waitFor();
    await page.getByText('Not used yet').waitFor();
    expect(await faults('settings')).toEqual([]);
    const answer = await fetch(await address.inputValue());
    expect([answer.status, (await answer.text()).includes(String(day.portalId))]).toEqual([200, true]);
    await page.getByRole('button', { name: 'End this link' }).click();
    await page.getByText('Ended', { exact: true }).waitFor();
  });

  it('takes a key by keyboard alone, after a wrong one was named and its field emptied', async () => {
    const url = await make();
    await page.goto(url);
    expect(await faults('open')).toEqual([]);
    await page.getByText('Set the permissions by hand').press('Enter');
    await page.getByRole('rowheader', { name: 'Charges (newer pages: Charges and Refunds)' }).waitFor();
    expect(await faults('by-hand')).toEqual([]);
    const field = page.getByLabel('Restricted API key');
    expect(await field.getAttribute('type')).toBe('password');
    await field.fill('pk_live_SomebodysPublishableKey01');
    await field.press('Enter');
    await page.getByRole('alert').filter({ hasText: "can't read billing" }).waitFor();
    expect(await page.evaluate('document.activeElement?.id')).toBe('key');
    expect(await field.inputValue()).toBe('');
    expect(await faults('refused')).toEqual([]);
    await field.fill(day.stripe.keys.restricted);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Thank you, the key works' }).waitFor();
    expect(await faults('done')).toEqual([]);
    const setup = setupReply.parse((await day.call('GET', '/v1/setup')).body);
    expect(setup.connections).toHaveLength(1);
  });

  it('says of a link that takes nothing any more what to do', async () => {
    await page.goto(`${await make()}x`);
    await page.getByText('Ask whoever sent it for a new one.').waitFor();
    expect(await faults('gone')).toEqual([]);
  });

  it.each([
    { language: 'de-AT', name: 'German', words: german, shared: sharedGerman },
    { language: 'ja', name: 'Japanese', words: japanese, shared: sharedJapanese },
  ])('speaks $name to a browser that asks for it', async ({ language, words, shared }) => {
    await page.setExtraHTTPHeaders({ 'accept-language': language });
    await page.goto(await make());
    await page.getByText(words.manual.summary).press('Enter');
    await page.getByRole('columnheader', { name: words.manual.permission }).waitFor();
    expect(await faults(`${language}-open`)).toEqual([]);
    const field = page.getByLabel(words.key.label);
    await field.fill('pk_live_SomebodysPublishableKey01');
    await field.press('Enter');
    await page.getByRole('alert').filter({ hasText: shared.refusals.key_publishable.message }).waitFor();
    expect(await faults(`${language}-refused`)).toEqual([]);
    await field.fill(day.stripe.keys.secret);
    await field.press('Enter');
    await page.getByRole('heading', { name: words.done.heading }).waitFor();
    expect(await faults(`${language}-done`)).toEqual([]);
  });

  it('kept to its policy and left no cookie', async () => {
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});
