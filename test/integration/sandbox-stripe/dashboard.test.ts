import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { keyLinks } from '../../../server/stripe/keyLinks.ts';

let stripe: LocalStripe;
beforeAll(async () => {
  stripe = await startLocalStripe({ livemode: true });
});
afterAll(() => stripe.close());

/** The page of the local Stripe that stands for a page of the dashboard. */
const here = (url: string): string =>
  url.replace('https://dashboard.stripe.com', `${stripe.url}/__dashboard`);
const links = keyLinks('https://www.clearsync.example');
const create = async (url: string, permissions: string[]) => {
  const body = new URLSearchParams({ name: 'A <key>' });
  for (const permission of permissions) body.append('permission', permission);
  const html = await (await fetch(here(url), { method: 'POST', body })).text();
  return { html, key: /rk_(live|test)_[A-Za-z0-9]+/.exec(html)?.[0] ?? '' };
};

describe("the page of a new key, where Stripe's prefilled link leads", () => {
  it('has all that our link asks for ticked, and our name', async () => {
    const html = await (await fetch(here(links.live))).text();
    expect(html.match(/checked/g)).toHaveLength(12);
    expect(html).toContain('value="ClearSync Integration"');
    expect(html).toContain('Webhook Endpoints and Event Destinations Write');
    expect(html).toContain('Live mode');
  });

  it('ticks nothing that the link does not name, and ignores what Stripe does not know', async () => {
    const html = await (
      await fetch(
        here(
          'https://dashboard.stripe.com/test/apikeys/create?permissions[0]=rak_customer_read&permissions[1]=rak_moon_read',
        ),
      )
    ).text();
    expect(html.match(/checked/g)).toHaveLength(1);
    expect(html).not.toContain('moon');
    expect(html).toContain('Test mode');
  });

  it('makes a key that may do what is ticked and nothing else', async () => {
    const { key, html } = await create(links.live, ['customer_read', 'everything_write']);
    expect(html).toContain('A &lt;key&gt;');
    const ask = (path: string) =>
      fetch(`${stripe.url}${path}`, { headers: { authorization: `Bearer ${key}` } });
    expect((await ask('/v1/customers')).status).toBe(200);
    expect((await ask('/v1/invoices')).status).toBe(403);
  });

  it('makes keys of the mode of its link, and no other page', async () => {
    expect((await create(links.live, [])).key).toMatch(/^rk_live_/);
    expect((await create(links.test, [])).key).toMatch(/^rk_test_/);
    expect((await fetch(`${stripe.url}/__dashboard/payments`)).status).toBe(404);
  });

  it('is not counted as a call of the API', async () => {
    const { total } = stripe.calls.read();
    await fetch(here(links.live));
    expect(stripe.calls.read().total).toBe(total);
  });
});
