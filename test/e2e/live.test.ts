import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultUser } from '../../sandbox/preview/previewOptions.ts';
import { type Preview, startPreview } from '../../sandbox/preview/startPreview.ts';
import { createHand } from '../../sandbox/stripe/life/hand.ts';
import { changeSeats } from '../../sandbox/stripe/life/happenings/changeSeats.ts';
import { createWorld } from '../../sandbox/stripe/life/world.ts';
import { typed, typedOfCustomer } from '../../sandbox/stripe/objects/typed.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { homeReply } from '../../src/app/packages/contract/home.ts';
import { keyReply } from '../../src/app/packages/contract/setup.ts';
import { trigger } from '../integration/sandbox-stripe/stripeCli.ts';
import { startFirstDay } from '../support/firstDay.ts';
import { browserPath, launchBrowser } from './preview/browser.ts';

const BUYER = 'late.buyer@lanternworks.com';
/** The longest that a change may take to be seen: the server's way to HubSpot, the card's five seconds, four more. */
const SEEN = { timeout: 20_000, interval: 200 };

describe.skipIf(browserPath === null)('an open record page while Stripe goes on', () => {
  let day: Awaited<ReturnType<typeof startFirstDay>>;
  let preview: Preview;
  let browser: Browser;
  let page: Page;
  let contact: string;

  const importAndApprove = async (): Promise<void> => {
    const key = keyReply.parse(
      (await day.call('POST', '/v1/setup/key', { key: day.stripe.keys.restricted })).body,
    );
    if (key.state !== 'connected') throw new Error(key.problem.title);
    await day.call('POST', '/v1/import', { connectionId: key.connection.id });
    const ended = (kind: 'import' | 'writing') =>
      vi.waitFor(
        async () => {
          const { progress } = homeReply.parse((await day.call('GET', '/v1/home')).body);
          expect(progress).toMatchObject({ kind, state: 'complete' });
        },
        { timeout: 60_000, interval: 100 },
      );
    await ended('import');
    await day.approve();
    await ended('writing');
  };

  beforeAll(async () => {
    const database = `pglite:${join(mkdtempSync(join(tmpdir(), 'clearsync-e2e-')), 'db')}`;
    day = await startFirstDay(12, database, { webhooks: true });
    const { contacts } = day.hubspot.seed({
      contacts: [
        { key: 'buyer', properties: { email: BUYER } },
        { key: 'double', properties: { email: 'buyer.again@lanternworks.com' } },
      ],
    });
    contact = contacts['buyer'] ?? '';
    await importAndApprove();
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
    page.setDefaultTimeout(20_000);
    await page.goto(`${preview.url}/contacts/${day.portalId}/record/0-1/${contact}`);
  });

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
    await day?.stop();
  });

  /** The MRR on both cards and among the record's properties, as people see them; '' where there is none. */
  const shownMrr = async (): Promise<string[]> => {
    const cards = await page.locator('[data-extension]').allTextContents();
    const property = page.locator('.record-summary dl > div', {
      has: page.getByText('MRR', { exact: true }),
    });
    const [value = ''] = await property.locator('dd').allTextContents();
    return [...cards.map((card) => /MRR\s*\$([\d,.]+)/.exec(card)?.[1] ?? ''), value];
  };

  const subscription = () => {
    const [customer] = [...day.stripe.store.older('customer')].filter(({ email }) => email === BUYER);
    const [own] = customer ? typedOfCustomer(day.stripe.store, 'subscription', customer.id) : [];
    const [item] = own?.items.data ?? [];
    if (!customer || !own || !item) throw new Error('the buyer has a subscription with an item');
    return { customer: typed('customer', customer), own, item };
  };

  /** What Stripe says that is paid each month. */
  const monthly = (): string => {
    const { item } = subscription();
    return (((item.price.unit_amount ?? 0) * (item.quantity ?? 1)) / 100).toFixed(2);
  };

  const isFollowed = async (): Promise<void> => {
    const expected = monthly();
    await expect.poll(shownMrr, SEEN).toEqual([expected, expected, expected]);
  };

  it('fills in when the official CLI makes a customer of that address', async () => {
    await page.getByText(`No Stripe customer found for ${BUYER}`).first().waitFor();
    await page.evaluate("document.body.dataset.opened = 'once'");
    await trigger(day.stripe, 'customer.subscription.created', '--add', `customer:email=${BUYER}`);
    await isFollowed();
  });

  it('follows a change of the quantity, on the cards and in the property', async () => {
    const { item } = subscription();
    const before = monthly();
    const answer = await fetch(`${day.stripe.url}/v1/subscription_items/${item.id}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${day.stripe.keys.secret}` },
      body: new URLSearchParams({ quantity: String((item.quantity ?? 1) + 2) }),
    });
    expect(answer.status).toBe(200);
    expect(monthly()).not.toBe(before);
    await isFollowed();
    await page
      .getByText(/^Live · changed just now/)
      .first()
      .waitFor();
  });

  it('follows the life that goes on in Stripe', async () => {
    const { customer, own } = subscription();
    const before = monthly();
    const { platform, livemode } = day.stripe;
    const world = createWorld(
      createHand(platform, livemode, () => undefined),
      1,
      () => [customer.id],
    );
    const ofThem = { ...world, subscription: () => ({ subscription: own, customer }) };
    expect(changeSeats.happen(ofThem)).toBe(customer.id);
    expect(monthly()).not.toBe(before);
    await isFollowed();
    // All of it without a reload.
    expect(await page.getAttribute('body', 'data-opened')).toBe('once');
  });

  it('goes to the merged record when a person merges the contact by the strip', async () => {
    const double = await fetch(`${day.hubspot.url}/__ui/records?objectTypeId=0-1&query=buyer.again`);
    const { results } = (await double.json()) as { results: { id: string }[] };
    const primary = results[0]?.id ?? '';
    await page.goto(`${preview.url}/contacts/${day.portalId}/record/0-1/${primary}?strip=open`);
    await page.getByLabel('Merge with record id').fill(contact);
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${primary}`));
    expect(new URL(page.url()).pathname).not.toContain(contact);
    await isFollowed();
    await page.getByText('buyer.again@lanternworks.com').first().waitFor();
  });

  it('lets life go on by the strip, and stops it', async () => {
    const happened = async (): Promise<number> => {
      const answer = await fetch(`${day.stripe.url}/__control/life`);
      return ((await answer.json()) as unknown[]).length;
    };
    await page.getByRole('button', { name: 'Let life go on' }).click();
    await expect.poll(happened, SEEN).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Stop life' }).click();
    await page.getByRole('button', { name: 'Stop life' }).and(page.locator(':enabled')).waitFor();
    expect(await page.locator('.control-strip [role=alert], .crash').count()).toBe(0);
    await isFollowed();
  });
});
