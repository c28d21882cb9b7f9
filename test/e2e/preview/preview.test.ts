import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signRequest } from '../../../sandbox/hubspot/signRequest.ts';
import type { LocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';
import { type Preview, startPreview } from '../../../sandbox/preview/startPreview.ts';
import { browserPath, launchBrowser } from './browser.ts';
import { type LocalServer, type Received, startSampleServer } from './localServers.ts';
import { startSamplePortal } from './samplePortal.ts';
import { SAMPLE_BASE, writeSampleProject } from './sampleProject.ts';

const clientSecret = 'not-a-real-secret';
const portalId = 4_815_162;
const user = { id: 77, email: 'rep+one@example.com', firstName: 'Robin', lastName: 'Rep' };

describe.skipIf(browserPath === null)('the local record page', () => {
  let preview: Preview;
  let server: LocalServer & { received: Received[] };
  let hubspot: LocalHubSpot;
  let browser: Browser;
  let page: Page;
  let recordPath: string;
  let annaId: string;
  let removeProject: () => Promise<void>;

  beforeAll(async () => {
    const project = await writeSampleProject();
    removeProject = project.remove;
    server = await startSampleServer();
    const portal = await startSamplePortal();
    hubspot = portal.hubspot;
    annaId = portal.annaId;
    recordPath = `/contacts/${portalId}/record/0-1/${annaId}`;
    preview = await startPreview({
      projectDir: project.dir,
      serverUrl: server.url,
      publicBase: SAMPLE_BASE,
      hubspotUrl: hubspot.url,
      clientSecret,
      portalId,
      appId: 999,
      user,
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    await server?.close();
    await hubspot?.close();
    await removeProject?.();
  });
  beforeEach(async () => {
    server.received.length = 0;
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  });
  afterEach(() => page.context().close());

  const open = async (path: string): Promise<void> => {
    await page.goto(preview.url + path);
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  /** Clicks a button that asks the server, and waits for the answer after those that are there already. */
  const answer = async (label: string): Promise<string> => {
    const shown = await page.getByText(/^answer \d+: /).innerText();
    const next = Number(/\d+/.exec(shown)?.[0]) + 1;
    await button(label).click();
    const text = page.getByText(new RegExp(`^answer ${next}: `));
    await text.waitFor();
    return (await text.innerText()).replace(`answer ${next}: `, '');
  };

  it('lists contacts and companies, searches, turns pages and opens a record', async () => {
    await open('/');
    await page.getByRole('link', { name: 'Person 24' }).waitFor();
    await button('Next ›').click();
    await page.getByRole('link', { name: 'Person 29' }).waitFor();
    await page.getByRole('searchbox').fill('anna');
    await page.getByRole('link', { name: 'Person 29' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Anna Berg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anna Berg' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(recordPath);
    await page.getByRole('link', { name: 'Acme Ltd' }).click();
    await page.getByRole('heading', { level: 1, name: 'Acme Ltd' }).waitFor();
    await page.getByRole('link', { name: 'Companies', exact: true }).click();
    await page.getByRole('cell', { name: 'acme-tools.io' }).waitFor();
  });

  it('gives the extension its context, its record and no other network', async () => {
    await open(`${recordPath}?locale=de-DE`);
    await page.getByText(`0-1 ${annaId} in de-de`).waitFor();
    await page.getByText('native fetch: undefined, storage: undefined').waitFor();
    await page.getByText('email anna@acme-tools.io, mrr null, companies Acme Ltd').waitFor();
  });

  it('signs hubspot.fetch as the server checks it', async () => {
    await open(recordPath);
    expect(await answer('Ask')).toBe('200 {"ok":true,"path":"/v1/card"}');
    const [request] = server.received;
    expect(request?.url).toBe(
      '/v1/card?objectTypeId=0-1&note=a%2Cb%20c&userId=77&portalId=4815162&userEmail=rep%2Bone%40example.com&appId=999',
    );
    const url = `${SAMPLE_BASE}/v1/card?objectTypeId=0-1&note=a,b%20c&userId=77&portalId=4815162&userEmail=rep%2Bone@example.com&appId=999`;
    const timestamp = request?.timestamp ?? '';
    expect(request?.signature).toBe(signRequest(clientSecret, { method: 'GET', url, body: '', timestamp }));
    expect(Math.abs(Date.now() - Number(timestamp))).toBeLessThan(300_000);
  });

  it('signs the body that it sends', async () => {
    await open(recordPath);
    await answer('Post');
    const [request] = server.received;
    expect(request?.body).toBe('{"name":"Zoë"}');
    expect(request?.headers['content-type']).toBe('application/json');
    const url = `${SAMPLE_BASE}${request?.url}`;
    const signable = { method: 'POST', url, body: '{"name":"Zoë"}', timestamp: request?.timestamp ?? '' };
    expect(request?.signature).toBe(signRequest(clientSecret, signable));
  });

  it('refuses what HubSpot refuses, before it reaches the server', async () => {
    await open(recordPath);
    expect(await answer('Ask elsewhere')).toContain('403');
    expect(await answer('Ask a look-alike')).toContain('is not in permittedUrls.fetch');
    expect(await answer('Send a header')).toContain("Only 'Authorization' header is allowed");
    expect(server.received).toHaveLength(0);
    expect(await answer('Send authorization')).toContain('200');
    expect(server.received[0]?.headers.authorization).toBe('Bearer t');
  });

  it('retries once after a 5xx, gives up after the timeout, and refuses more than 1 MB', async () => {
    await open(recordPath);
    expect(await answer('Ask the flaky')).toContain('200');
    expect(server.received).toHaveLength(2);
    expect(await answer('Ask the slow')).toContain('504');
    expect(await answer('Ask for much')).toContain('larger than 1 MB');
  });

  it('opens and closes overlays, by the extension, by Escape and by the button', async () => {
    await open(recordPath);
    const modal = page.getByRole('dialog', { name: 'Details' });
    await button('Open modal').click();
    await modal.getByText('Inside the modal').waitFor();
    await button('Done').click();
    await modal.waitFor({ state: 'detached' });
    await button('Open modal').click();
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    await button('Open modal').and(page.locator(':focus')).waitFor();
    await button('Open panel').click();
    await page
      .getByRole('dialog', { name: 'A panel' })
      .getByRole('button', { name: 'Close', exact: true })
      .click();
    await page.getByText('Inside the panel').waitFor({ state: 'detached' });
    await button('Hover me').hover();
    await page.getByRole('tooltip', { name: 'More about it' }).waitFor();
  });

  it('carries out the actions of the extension', async () => {
    await open(recordPath);
    await button('Alert me').click();
    await page.getByText('All is well').waitFor();
    await button('Close alert').click();
    await page.getByText('All is well').waitFor({ state: 'detached' });
    await button('More').click();
    await page.getByRole('menuitem', { name: 'Choose' }).click();
    await page.getByText('Menu chosen').waitFor();
    await page.getByText('email anna@acme-tools.io').waitFor();
    const record = hubspot.portal.objects['0-1'].records.find(annaId);
    Object.assign(record?.values ?? {}, { email: 'anna@acme-new.io' });
    await button('Refresh properties').click();
    await page.getByText('email anna@acme-new.io').waitFor();
    Object.assign(record?.values ?? {}, { email: 'anna@acme-tools.io' });
    await button('Go to the log').click();
    await page.getByRole('heading', { name: 'Sample log' }).waitFor();
    await page.getByText('came from card').waitFor();
    expect(new URL(page.url()).pathname).toBe('/app/log');
  });

  it('draws tables that sort and turn pages, and tabs that switch', async () => {
    await open(recordPath);
    const firstCell = page.locator('.extension tbody td').first();
    await page.getByRole('button', { name: /^Amount/ }).click();
    await page
      .getByRole('columnheader', { name: /Amount/ })
      .and(page.locator('[aria-sort=ascending]'))
      .waitFor();
    expect(await firstCell.innerText()).toBe('in_4');
    await button('Page 2').click();
    await page.getByRole('cell', { name: 'in_1' }).waitFor();
    await page.getByRole('tab', { name: 'Fields' }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('acme');
    await page.getByText('searching acme').waitFor();
    await page.getByRole('tab', { name: 'Feedback' }).click();
    await page.getByRole('img', { name: /Customers by Status/ }).waitFor();
    await page.locator('[data-component=ScoreCircle]').waitFor();
    expect(await page.getByRole('cell', { name: 'in_1' }).count()).toBe(0);
  });

  it('shows why a bundle crashed, and the rest of the record', async () => {
    await open(recordPath);
    const report = page.getByRole('alert').filter({ hasText: 'Crashing card could not be shown' });
    expect(await report.innerText()).toContain('the figures are missing');
    await page.getByText('Acme Pro').waitFor();
  });

  it('tells the settings page of every keystroke and of the committed text', async () => {
    await open('/settings');
    const key = page.getByLabel('Restricted API key');
    await key.pressSequentially('sk_1');
    await page.getByText('It starts with rk_').waitFor();
    expect(await button('Check key').isDisabled()).toBe(true);
    await page.getByText('typed 4, committed 0').waitFor();
    await key.fill('');
    await key.pressSequentially('rk_test_12345');
    await page.getByText('typed 13, committed 0').waitFor();
    await key.press('Enter');
    await page.getByText('typed 13, committed 13, sent {"key":"rk_test_12345"}').waitFor();
    expect(await key.inputValue()).toBe('rk_test_12345');
  });

  it('routes the app page by the address', async () => {
    await open('/app/log?from=address&locale=fr');
    await page.getByText('came from address').waitFor();
    await open('/app');
    await page.getByRole('link', { name: 'Open the log' }).click();
    await page.getByText('came from home').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Sample home' }).waitFor();
  });

  it('says what is wrong with an address that leads nowhere', async () => {
    await open(`/contacts/${portalId}/record/0-1/999999999`);
    await page.getByText('This record does not exist in the local portal.').waitFor();
    await open('/nowhere');
    await page.getByRole('heading', { name: 'There is no such page here' }).waitFor();
  });

  it('signs for nobody but its own page', async () => {
    const foreign = await fetch(`${preview.url}/__preview/fetch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: JSON.stringify({ url: `${SAMPLE_BASE}/v1/card` }),
    });
    expect(foreign.status).toBe(403);
    expect(server.received).toHaveLength(0);
  });

  it.each([360, 1400])('is accessible and never wider than the window at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const tabs = ['Invoices', 'Fields', 'Feedback'];
    for (const path of ['/', recordPath, '/settings', '/app']) {
      await open(path);
      await page.locator('.extension :is(h2, h3, form), tbody tr').first().waitFor();
      for (const tab of path === recordPath ? tabs : ['']) {
        if (tab) await page.getByRole('tab', { name: tab }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${tab} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });
});
