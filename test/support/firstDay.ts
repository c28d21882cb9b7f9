import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { freePort } from '../../sandbox/demo/freePort.ts';
import { installApp } from '../../sandbox/demo/installApp.ts';
import { startPlatforms } from '../../sandbox/demo/startPlatforms.ts';
import { webhooksTo } from '../../sandbox/demo/webhooksTo.ts';
import { createHubspotFetch } from '../../sandbox/preview/fetch/createHubspotFetch.ts';
import { defaultUser } from '../../sandbox/preview/previewOptions.ts';
import { createApp } from '../../server/app.ts';
import { type Clock, systemClock } from '../../server/clock.ts';
import { readConfig } from '../../server/config.ts';
import { createLog } from '../../server/observability/log.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { type Choices, setupReply } from '../../src/app/packages/contract/setup.ts';

type Options = {
  /** Milliseconds at which time stands still for all of them. */
  frozenAt?: number;
  /** The server's own clock, for what passes there only. */
  serverClock?: Clock;
  /** Whether both platforms deliver their webhooks to the server; without it it hears of nothing by itself. */
  webhooks?: boolean;
};

/** Both platforms and the whole server in this process on a fresh database, the app installed, no key yet. */
export const startFirstDay = async (
  customers: number,
  databaseUrl: string,
  { frozenAt, serverClock, webhooks = false }: Options = {},
) => {
  const port = await freePort();
  const redirectUri = `http://localhost:${port}/oauth/callback`;
  const platforms = await startPlatforms({
    stripePort: 0,
    hubspotPort: 0,
    livemode: true,
    population: { kind: 'generated', customers },
    redirectUrls: [redirectUri],
    ...(frozenAt === undefined ? {} : { frozenAt }),
    ...(webhooks ? { webhooks: webhooksTo(port) } : {}),
  });
  const { stripe, hubspot } = platforms;
  const clock = serverClock ?? (frozenAt === undefined ? systemClock : () => frozenAt);
  const read = readConfig({
    PORT: String(port),
    PUBLIC_BASE_URL: API_BASE,
    DATABASE_URL: databaseUrl,
    ENCRYPTION_KEYS: `t:${randomBytes(32).toString('base64')}`,
    HUBSPOT_CLIENT_ID: hubspot.app.clientId,
    HUBSPOT_CLIENT_SECRET: hubspot.app.clientSecret,
    HUBSPOT_APP_ID: String(hubspot.app.appId),
    HUBSPOT_REDIRECT_URI: redirectUri,
    HUBSPOT_API_BASE: hubspot.url,
    HUBSPOT_APP_BASE: hubspot.url,
    STRIPE_API_BASE: stripe.url,
    ...(webhooks ? { STRIPE_WEBHOOK_BASE: `http://127.0.0.1:${port}` } : {}),
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const app = await createApp(read.config, createLog('silent'), clock);
  const server = app.express.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const serverUrl = `http://127.0.0.1:${port}`;
  await installApp(serverUrl);
  /** `hubspot.fetch` as HubSpot makes it for an extension of that portal: the app's secret signs for all of them. */
  const fetchOf = (portalId: number) => {
    const send = createHubspotFetch({
      serverUrl,
      publicBase: API_BASE,
      clientSecret: hubspot.app.clientSecret,
      portalId,
      appId: hubspot.app.appId,
      user: defaultUser,
      permittedFetch: [API_BASE],
      clock,
    });
    return async (method: 'GET' | 'POST' | 'PUT', path: string, body?: Record<string, unknown>) => {
      const reply = await send({ url: `${API_BASE}${path}`, method, headers: {}, ...(body ? { body } : {}) });
      const parsed: unknown = JSON.parse(reply.body);
      return { status: reply.status, body: parsed, text: reply.body };
    };
  };
  const portalId = hubspot.portal.profile.id;
  const call = fetchOf(portalId);
  return {
    stripe,
    hubspot,
    serverUrl,
    portalId,
    fetchOf,
    call,
    /** Changes some of the choices as the settings page does; the others stay. */
    choose: async (change: Partial<Choices>): Promise<void> => {
      const { choices } = setupReply.parse((await call('GET', '/v1/setup')).body);
      const answer = await call('PUT', '/v1/setup/choices', { ...choices, ...change });
      if (answer.status !== 200) throw new Error(answer.text);
    },
    /** Presses the button below the preview: from then on HubSpot is written to. */
    approve: async (): Promise<void> => {
      const answer = await call('POST', '/v1/preview/approve', {});
      if (answer.status !== 200) throw new Error(answer.text);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await app.stop();
      await Promise.all([stripe.close(), hubspot.close()]);
    },
  };
};
