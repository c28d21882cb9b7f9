import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { extensionApi } from '../../../sandbox/demo/extensionApi.ts';
import { freePort } from '../../../sandbox/demo/freePort.ts';
import { installApp } from '../../../sandbox/demo/installApp.ts';
import { type Platforms, startPlatforms } from '../../../sandbox/demo/startPlatforms.ts';
import { createHubspotFetch } from '../../../sandbox/preview/fetch/createHubspotFetch.ts';
import { defaultUser } from '../../../sandbox/preview/previewOptions.ts';
import { API_BASE } from '../../../src/app/packages/contract/base.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';

const CUSTOMERS = 400;
let platforms: Platforms;
let port: number;
let env: Record<string, string>;
let child: ChildProcess;

const startServer = async (): Promise<void> => {
  child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ready = async () => expect((await fetch(`http://127.0.0.1:${port}/ready`)).ok).toBe(true);
  await vi.waitFor(ready, { timeout: 60_000, interval: 100 });
};

const kill = async (): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const api = () => {
  const { hubspot } = platforms;
  return extensionApi(
    createHubspotFetch({
      serverUrl: `http://127.0.0.1:${port}`,
      publicBase: API_BASE,
      clientSecret: hubspot.app.clientSecret,
      portalId: hubspot.portal.profile.id,
      appId: hubspot.app.appId,
      user: defaultUser,
      permittedFetch: [API_BASE],
    }),
  );
};

beforeAll(async () => {
  port = await freePort();
  const redirectUri = `http://localhost:${port}/oauth/callback`;
  platforms = await startPlatforms({
    stripePort: 0,
    hubspotPort: 0,
    livemode: true,
    population: { kind: 'generated', customers: CUSTOMERS },
    redirectUrls: [redirectUri],
  });
  const { stripe, hubspot } = platforms;
  env = {
    PORT: String(port),
    LOG_LEVEL: 'silent',
    PUBLIC_BASE_URL: API_BASE,
    DATABASE_URL: await appDatabaseUrl(),
    ENCRYPTION_KEYS: `t:${randomBytes(32).toString('base64')}`,
    HUBSPOT_CLIENT_ID: hubspot.app.clientId,
    HUBSPOT_CLIENT_SECRET: hubspot.app.clientSecret,
    HUBSPOT_APP_ID: String(hubspot.app.appId),
    HUBSPOT_REDIRECT_URI: redirectUri,
    HUBSPOT_API_BASE: hubspot.url,
    HUBSPOT_APP_BASE: hubspot.url,
    STRIPE_API_BASE: stripe.url,
  };
  await startServer();
});

afterAll(async () => {
  await kill();
  await Promise.all([platforms.stripe.close(), platforms.hubspot.close()]);
});

const listCalls = (): number =>
  Object.entries(platforms.stripe.calls.read().endpoints)
    .filter(([endpoint]) => endpoint === 'GET /v1/invoices' || endpoint === 'GET /v1/charges')
    .reduce((sum, [, { calls }]) => sum + calls, 0);

describe('an import whose server is killed without warning', () => {
  it('goes on at its last page in the next process and ends complete, nothing lost and nothing twice', async () => {
    const { stripe } = platforms;
    await installApp(`http://127.0.0.1:${port}`);
    const connection = await api().saveKey(stripe.keys.restricted);
    await api().startImport(connection.id);
    await vi.waitFor(() => expect(listCalls()).toBeGreaterThan(30), { timeout: 30_000, interval: 20 });
    await kill();
    const beforeTheKill = listCalls();
    await startServer();
    await vi.waitFor(async () => expect((await api().home()).progress?.state).toBe('complete'), {
      timeout: 90_000,
      interval: 300,
    });
    const home = await api().home();
    const held = (kind: 'customer' | 'subscription' | 'invoice' | 'charge') => stripe.store.count(kind);
    expect(home.mirrored).toEqual({
      customers: held('customer'),
      subscriptions: held('subscription'),
      invoices: held('invoice'),
      charges: held('charge'),
    });
    const pages = Math.ceil(held('invoice') / 100) + Math.ceil(held('charge') / 100);
    expect(beforeTheKill).toBeLessThan(pages);
    // Reading all again would take 30 more. Two kinds, each read in at most three spans at once: what was under way is read again, and a span's end costs a page.
    expect(listCalls()).toBeLessThanOrEqual(pages + 2 * 8);
  }, 180_000);
});
