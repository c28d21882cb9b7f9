import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Preview, startPreview } from '../../sandbox/preview/startPreview.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { homeReply } from '../../src/app/packages/contract/home.ts';
import { keyReply } from '../../src/app/packages/contract/setup.ts';
import { startFirstDay } from '../support/firstDay.ts';
import { browserPath, launchBrowser } from './preview/browser.ts';

describe.skipIf(browserPath === null)('the states of a card, through the control strip', () => {
  let day: Awaited<ReturnType<typeof startFirstDay>>;
  let preview: Preview;
  let browser: Browser;
  let page: Page;
  let paying: string;

  const ended = (kind: 'import' | 'writing') =>
    vi.waitFor(
      async () => {
        const { progress } = homeReply.parse((await day.call('GET', '/v1/home')).body);
        expect(progress).toMatchObject({ kind, state: 'complete' });
      },
      { timeout: 60_000, interval: 100 },
    );

  const importAndApprove = async (): Promise<void> => {
    const key = keyReply.parse(
      (await day.call('POST', '/v1/setup/key', { key: day.stripe.keys.restricted })).body,
    );
    if (key.state !== 'connected') throw new Error(key.problem.title);
    await day.call('POST', '/v1/import', { connectionId: key.connection.id });
    await ended('import');
    await day.approve();
    await ended('writing');
  };

  beforeAll(async () => {
    day = await startFirstDay(12, `pglite:${join(mkdtempSync(join(tmpdir(), 'clearsync-e2e-')), 'db')}`);
    await importAndApprove();
    preview = await startPreview({
      projectDir: process.cwd(),
      serverUrl: day.serverUrl,
      publicBase: API_BASE,
      hubspotUrl: day.hubspot.url,
      stripeUrl: day.stripe.url,
      stripeKey: day.stripe.keys.restricted,
      clientSecret: day.hubspot.app.clientSecret,
      portalId: day.portalId,
      appId: day.hubspot.app.appId,
    });
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
    page.setDefaultTimeout(20_000);
    const records = await fetch(`${day.hubspot.url}/__ui/records?objectTypeId=0-1&limit=100`);
    const { results } = (await records.json()) as {
      results: { id: string; properties: Record<string, string> }[];
    };
    const record = results.find(({ properties }) => Number(properties['clearsync_mrr'] ?? 0) > 0);
    if (!record) throw new Error('no contact of the portal has an MRR');
    paying = `/contacts/${day.portalId}/record/0-1/${record.id}`;
  });

  afterEach(async () => {
    const answer = await fetch(`${preview.url}/__preview/control`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ state: 'normal' }),
    });
    expect(await answer.text()).toContain('"state":"normal"');
  });

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    await day?.stop();
  });

  const faults = async (): Promise<string[]> =>
    (await new AxeBuilder({ page }).analyze()).violations.map(
      ({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`,
    );

  const tab = () => page.locator('[data-extension="contact_billing_tab"]');

  it.each([
    ["Stripe's: the key is revoked", 'key_revoked', 'Stripe key'],
    ["Stripe's: a permission is missing", 'permission_missing', 'Payment Methods'],
    ['ours: the server is stopped', 'server_stopped', "Can't reach ClearSync"],
    ['ours: another shape', 'other_shape', 'ClearSync answered in a way this page does not know'],
    ["HubSpot's: slow down", 'rate_limited', 'HubSpot asked us to slow down'],
    ['the writing is paused', 'paused', 'Paused'],
    ['nothing was heard for hours', 'stale', 'Stale'],
  ])('%s', async (_, state, text) => {
    await page.goto(`${preview.url}${paying}?state=${state}`);
    await tab().getByText(text).first().waitFor();
    expect(await page.locator('.unknown, .crash').count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('goes back to normal by the button of the strip, without a reload', async () => {
    await page.goto(`${preview.url}${paying}?state=server_stopped&strip=open`);
    await tab().getByText("Can't reach ClearSync").first().waitFor();
    await page.getByRole('button', { name: 'Back to normal' }).click();
    await tab().getByText('Explain MRR').first().waitFor();
  });

  it('opens Explain by keyboard alone, closes it by Escape, and gives the focus back', async () => {
    await page.goto(`${preview.url}${paying}`);
    await tab().getByText('Explain MRR').first().waitFor();
    const focused = () =>
      page.evaluate<string>('document.activeElement?.closest("button, a")?.textContent ?? ""');
    let steps = 0;
    while (!(await focused()).includes('Explain MRR') && steps < 80) {
      await page.keyboard.press('Tab');
      steps += 1;
    }
    expect(await focused()).toContain('Explain MRR');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate('document.activeElement?.closest("dialog") !== null')).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toContain('Explain MRR');
  });

  it.each(['/', '/?objectTypeId=0-2', '/settings', '/app', '/app/errors', '/app/inbox', '/?strip=open'])(
    'has nothing that axe finds on %s',
    async (path) => {
      await page.goto(preview.url + path);
      await page.locator('main table, main button').first().waitFor();
      expect(await faults()).toEqual([]);
    },
  );
});
