import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { addShowcase } from '../../sandbox/demo/showcase.ts';
import { startPreview } from '../../sandbox/preview/startPreview.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { homeReply } from '../../src/app/packages/contract/home.ts';
import { keyReply } from '../../src/app/packages/contract/setup.ts';
import { startFirstDay } from '../support/firstDay.ts';
import { launchBrowser } from './preview/browser.ts';

const WIDE = { width: 1200, height: 900 };
/** As narrow as HubSpot's sidebar and a phone are. */
const NARROW = { width: 340, height: 900 };

const CHARGES = '/v1/charges';

/** Charts take their new width a moment after the window has it. */
const SETTLING = { timeout: 1_500, polling: 50 };

const widerThan = async (page: Page, size: typeof WIDE): Promise<string[]> => {
  await page.setViewportSize(size);
  const fits = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
  try {
    await page.waitForFunction(fits, undefined, SETTLING);
    return [];
  } catch {
    return [`the page is wider than the ${size.width} px that are shown`];
  }
};

/**
 * What is wrong with a page as it stands: what axe finds, extensions that crashed, components without a drawing, and a
 * page that is wider than a window of 1,200 or 340 px. To look at the `colours` takes half of the time.
 */
const faultsOf = async (page: Page, colours: boolean): Promise<string[]> => {
  const broken = await page.locator('.unknown, .crash').allTextContents();
  // The page has no frames, and without them axe needs no second page.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (colours ? axe : axe.disableRules('color-contrast')).analyze();
  const narrow = await widerThan(page, NARROW);
  return [
    ...broken,
    ...violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`),
    ...narrow,
    ...(await widerThan(page, WIDE)),
  ];
};

/**
 * The whole product in a browser on a fresh portal: twelve customers of all kinds and those of the showcase, the app
 * installed, no key yet. The import waits before its last list until `letGo` is called.
 */
export const startCardStage = async () => {
  const day = await startFirstDay(12, `pglite:${join(mkdtempSync(join(tmpdir(), 'clearsync-e2e-')), 'db')}`);
  const { stripe, hubspot } = day;
  const showcase = addShowcase(day);
  const preview = await startPreview({
    projectDir: process.cwd(),
    serverUrl: day.serverUrl,
    publicBase: API_BASE,
    hubspotUrl: hubspot.url,
    stripeUrl: stripe.url,
    clientSecret: hubspot.app.clientSecret,
    portalId: day.portalId,
    appId: hubspot.app.appId,
  });
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ viewport: WIDE })).newPage();
  page.setDefaultTimeout(20_000);
  return {
    day,
    page,
    showcase,
    open: (path: string) => page.goto(preview.url + path),
    faults: ({ colours = true } = {}) => faultsOf(page, colours),
    /** Puts the sandbox into a state, as the control strip does. */
    enter: async (state: string): Promise<void> => {
      const answer = await fetch(`${preview.url}/__preview/control`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ state }),
      });
      expect(await answer.text()).toContain(`"state":"${state}"`);
    },
    /** Gives the key and begins the first import, which then hangs. */
    beginImport: async (): Promise<void> => {
      const key = keyReply.parse(
        (await day.call('POST', '/v1/setup/key', { key: stripe.keys.restricted })).body,
      );
      if (key.state !== 'connected') throw new Error(key.problem.title);
      stripe.faults.add([{ match: { path: CHARGES }, kind: 'hang', ms: 800 }]);
      await day.call('POST', '/v1/import', { connectionId: key.connection.id });
    },
    letGo: (): void => stripe.faults.clear(),
    /** Waits until the newest run is one of this kind and has ended well. */
    ended: (kind: 'import' | 'matching' | 'recalculation' | 'writing') =>
      vi.waitFor(
        async () => {
          const { progress } = homeReply.parse((await day.call('GET', '/v1/home')).body);
          expect(progress).toMatchObject({ kind, state: 'complete' });
        },
        { timeout: 60_000, interval: 100 },
      ),
    stop: async (): Promise<void> => {
      await browser.close();
      await preview.close();
      await day.stop();
    },
  };
};
export type CardStage = Awaited<ReturnType<typeof startCardStage>>;
