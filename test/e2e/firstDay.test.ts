import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultUser } from '../../sandbox/preview/previewOptions.ts';
import { type Preview, startPreview } from '../../sandbox/preview/startPreview.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { startFirstDay } from '../support/firstDay.ts';
import { browserPath, launchBrowser } from './preview/browser.ts';

describe.skipIf(browserPath === null)(
  'the first day in a browser, on the real bundles and the real server',
  () => {
    let day: Awaited<ReturnType<typeof startFirstDay>>;
    let preview: Preview;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      day = await startFirstDay(40, `pglite:${join(mkdtempSync(join(tmpdir(), 'clearsync-e2e-')), 'db')}`);
      preview = await startPreview({
        projectDir: process.cwd(),
        serverUrl: day.serverUrl,
        publicBase: API_BASE,
        hubspotUrl: day.hubspot.url,
        stripeUrl: day.stripe.url,
        clientSecret: day.hubspot.app.clientSecret,
        portalId: day.portalId,
        appId: day.hubspot.app.appId,
        user: defaultUser,
      });
      browser = await launchBrowser();
      page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
      page.setDefaultTimeout(30_000);
    });

    afterAll(async () => {
      await browser?.close();
      await preview?.close();
      await day?.stop();
    });

    const recordUrl = (objectTypeId: string, id: string): string =>
      `${preview.url}/contacts/${day.portalId}/record/${objectTypeId}/${id}`;

    const accessibilityFaults = async (): Promise<string[]> =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, help }) => `${id}: ${help}`);

    /** Goes on by Tab until that button or field has the focus. */
    const tabTo = async (name: string): Promise<void> => {
      await page.getByText(name, { exact: true }).or(page.getByLabel(name)).first().waitFor();
      for (let steps = 0; steps < 80; steps += 1) {
        await page.keyboard.press('Tab');
        const [text, label] = await page.evaluate<string[]>(
          '[document.activeElement?.textContent ?? "", document.activeElement?.labels?.[0]?.textContent ?? ""]',
        );
        if (text?.trim() === name || label?.startsWith(name)) return;
      }
      throw new Error(`${name} cannot be reached by Tab`);
    };
    const press = async (name: string): Promise<void> => {
      await tabTo(name);
      await page.keyboard.press('Enter');
    };

    /** A key made on the page that the prefilled link opens, with what is ticked there. */
    const madeInStripe = async (): Promise<string> => {
      const opened = page.context().waitForEvent('page');
      await press('Create key in Stripe');
      const stripe = await opened;
      await stripe.getByRole('button', { name: 'Create key' }).click();
      const key = (await stripe.locator('#key').textContent()) ?? '';
      await stripe.close();
      return key;
    };

    const payingRecord = async (objectTypeId: string) => {
      const records = await fetch(`${day.hubspot.url}/__ui/records?objectTypeId=${objectTypeId}&limit=100`);
      const { results } = (await records.json()) as {
        results: { id: string; properties: Record<string, string> }[];
      };
      const paying = results.find(({ properties }) => Number(properties['clearsync_mrr'] ?? 0) > 0);
      if (!paying) throw new Error('no record of the portal has an MRR');
      return paying;
    };

    it('tells on a card that nothing is connected yet', async () => {
      const { contacts } = day.hubspot.seed({
        contacts: [{ key: 'any', properties: { email: 'any@lanternworks.com' } }],
      });
      await page.goto(recordUrl('0-1', contacts['any'] ?? ''));
      await page.getByText('Connect Stripe to see billing here').first().waitFor();
    });

    it('walks the wizard by keyboard alone, from an empty page over the preview to a finished writing', async () => {
      await page.goto(`${preview.url}/settings`);
      await press('Continue');
      await tabTo('Restricted API key');
      await page.keyboard.insertText(day.stripe.keys.publishable);
      await page.getByText(/publishable key; it can.t read billing/).waitFor();
      const made = await madeInStripe();
      await tabTo('Restricted API key');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(made);
      await page.getByText('Live mode key').waitFor();
      await press('Check key');
      await page.getByText('Everything is granted').waitFor();
      expect(await page.getByText('Granted', { exact: true }).count()).toBe(12);
      expect(await accessibilityFaults()).toEqual([]);
      await press('Continue');
      await press('Start import');
      await page.getByText('Nothing has been written to HubSpot yet.').waitFor();
      expect(await accessibilityFaults()).toEqual([]);
      expect(day.hubspot.portal.objects['0-1'].properties.names()).not.toContain('clearsync_mrr');
      await press('Start writing to HubSpot');
      await page.getByText(/^Live\. .* linked to a contact/).waitFor();
      expect(await accessibilityFaults()).toEqual([]);
      await press('Finish set-up');
      await page.getByText('Imported', { exact: true }).waitFor();
      expect(await page.content()).not.toContain(made);
      expect(await accessibilityFaults()).toEqual([]);
    });

    it('works the numbers out again by another rule, on the page and with its progress', async () => {
      await page.getByRole('tab', { name: 'MRR', exact: true }).click();
      await page.getByText('USD, the company currency').first().waitFor({ state: 'attached' });
      await page.getByText(/MRR now: /).waitFor();
      await page.getByText(/^1 EUR is 1\.08696 USD, HubSpot's rate of /).waitFor();
      await page.getByLabel('Matches Stripe').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('MRR now, Matches Stripe').waitFor();
      expect(await page.getByLabel('Matches Stripe').isChecked()).toBe(true);
      expect(await accessibilityFaults()).toEqual([]);
    });

    it.each([
      ['contact', '0-1'],
      ['company', '0-2'],
    ])('shows the billing of a %s and how its MRR was made', async (_, objectTypeId) => {
      const paying = await payingRecord(objectTypeId);
      await page.goto(recordUrl(objectTypeId, paying.id));
      await page
        .getByRole('button', { name: 'Explain MRR' })
        .or(page.getByText('Explain MRR'))
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      const shown = (await dialog.textContent())?.replaceAll(/[^0-9.]/g, ' ') ?? '';
      expect(shown.split(/\s+/)).toContain(Number(paying.properties['clearsync_mrr']).toFixed(2));
      expect(await accessibilityFaults()).toEqual([]);
    });

    it('shows the app page with what was imported', async () => {
      await page.goto(`${preview.url}/app`);
      await page.getByText('Live', { exact: true }).waitFor();
      expect(await accessibilityFaults()).toEqual([]);
    });
  },
);
