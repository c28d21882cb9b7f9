import { randomBytes } from 'node:crypto';
import { expect, vi } from 'vitest';
import { extensionApi } from '../../../sandbox/demo/extensionApi.ts';
import { freePort } from '../../../sandbox/demo/freePort.ts';
import { installApp } from '../../../sandbox/demo/installApp.ts';
import { startPlatforms } from '../../../sandbox/demo/startPlatforms.ts';
import { createHubspotFetch } from '../../../sandbox/preview/fetch/createHubspotFetch.ts';
import { defaultUser } from '../../../sandbox/preview/previewOptions.ts';
import { openDatabase } from '../../../server/store/database/openDatabase.ts';
import { API_BASE } from '../../../src/app/packages/contract/base.ts';
import { addPortal } from '../stripeImport.ts';
import type { FaultWorld } from './expectInvariants.ts';
import { freshDatabaseUrl, removeDatabase } from './freshDatabase.ts';
import { leakedSecrets } from './leakedSecrets.ts';
import { type ServerProcess, serverProcess } from './serverProcess.ts';
import { startTcpProxy, type TcpProxy } from './tcpProxy.ts';

/** Both platforms here, and the real server in processes of its own, everything between them through proxies. */
export type ProcessWorld = FaultWorld & {
  portalId: number;
  /** One on the embedded database, as many as asked for on PostgreSQL. */
  servers: readonly [ServerProcess, ...ServerProcess[]];
  /**
   * From the servers to Stripe, to HubSpot's API and to PostgreSQL (null on the embedded database); `front` is from
   * Stripe's deliveries to the first server.
   */
  network: { stripe: TcpProxy; hubspot: TcpProxy; database: TcpProxy | null; front: TcpProxy };
  /** The calls of the settings page, to the server at `url`; the first one when absent. */
  api(url?: string): ReturnType<typeof extensionApi>;
  /** A request as HubSpot signs it for an extension; the answer as it came. */
  call(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: Record<string, unknown>,
    url?: string,
  ): Promise<{ status: number; text: string }>;
  /** Connects the restricted key and asks for an import; answers the connection. */
  connectAndImport(): Promise<string>;
  /**
   * While no server runs: what a killed one held counts as given up, as it would by itself after its lease (20 seconds
   * for a job of the queue).
   */
  passLeases(): Promise<void>;
  /** Waits until the portal's run has ended; answers its state. */
  importEnded(): Promise<string>;
  close(): Promise<void>;
};

export type ProcessWorldOptions = { customers?: number; replicas?: number };

const IMPORT_WITHIN_MS = 50_000;

const startNetwork = async (
  stripePort: number,
  hubspotPort: number,
  databaseUrl: string,
  serverPort: number,
) => {
  const { protocol, port } = new URL(databaseUrl);
  return {
    stripe: await startTcpProxy(stripePort),
    hubspot: await startTcpProxy(hubspotPort),
    front: await startTcpProxy(serverPort),
    database: protocol === 'pglite:' ? null : await startTcpProxy(Number(port || 5432)),
  };
};

const throughProxy = (databaseUrl: string, proxy: TcpProxy | null): string => {
  if (proxy === null) return databaseUrl;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${proxy.port}`;
  return url.href;
};

/** The database with the portal in it that a person has approved already: an install keeps that. */
const approvedDatabase = async (portalId: number): Promise<string> => {
  const url = await freshDatabaseUrl();
  const db = await openDatabase(url, () => {});
  await addPortal(db, BigInt(portalId));
  await db.close();
  return url;
};

/** Starts it all and installs the app as a person does; nothing is connected yet. */
export const startProcessWorld = async (options: ProcessWorldOptions = {}): Promise<ProcessWorld> => {
  const { customers = 80, replicas = 1 } = options;
  const ports = await Promise.all(Array.from({ length: replicas }, freePort));
  const redirectUri = `http://localhost:${ports[0]}/oauth/callback`;
  const { stripe, hubspot } = await startPlatforms({
    stripePort: 0,
    hubspotPort: 0,
    livemode: true,
    population: { kind: 'generated', customers },
    redirectUrls: [redirectUri],
  });
  const portalId = hubspot.portal.profile.id;
  const databaseUrl = await approvedDatabase(portalId);
  const network = await startNetwork(stripe.port, hubspot.port, databaseUrl, ports[0] ?? 0);
  const sealingKey = randomBytes(32).toString('base64');
  const env = {
    PUBLIC_BASE_URL: API_BASE,
    DATABASE_URL: throughProxy(databaseUrl, network.database),
    ENCRYPTION_KEYS: `t:${sealingKey}`,
    HUBSPOT_CLIENT_ID: hubspot.app.clientId,
    HUBSPOT_CLIENT_SECRET: hubspot.app.clientSecret,
    HUBSPOT_APP_ID: String(hubspot.app.appId),
    HUBSPOT_REDIRECT_URI: redirectUri,
    HUBSPOT_API_BASE: `http://127.0.0.1:${network.hubspot.port}`,
    HUBSPOT_APP_BASE: hubspot.url,
    STRIPE_API_BASE: `http://127.0.0.1:${network.stripe.port}`,
    STRIPE_WEBHOOK_BASE: `http://127.0.0.1:${network.front.port}`,
  };
  const [first, ...others] = ports.map((port) => serverProcess(port, env));
  if (!first) throw new Error('a world has a server');
  const servers = [first, ...others] as const;
  await Promise.all(servers.map(({ start }) => start()));
  await installApp(first.url);
  const fetchOf = (serverUrl: string) =>
    createHubspotFetch({
      serverUrl,
      publicBase: API_BASE,
      clientSecret: hubspot.app.clientSecret,
      portalId,
      appId: hubspot.app.appId,
      user: defaultUser,
      permittedFetch: [API_BASE],
    });
  const api = (url = first.url) => extensionApi(fetchOf(url));
  const inspect: FaultWorld['inspect'] = async (look) => {
    if (network.database === null) for (const server of servers) await server.stop();
    const db = await openDatabase(databaseUrl, () => {});
    try {
      return await look(db);
    } finally {
      await db.close();
    }
  };
  const progress = async () => (await api(servers.find(({ isRunning }) => isRunning())?.url).home()).progress;
  return {
    stripe,
    hubspot,
    portalId,
    servers,
    network,
    api,
    choices: {},
    drainsWithin: 20_000,
    key: () => stripe.keys.restricted,
    call: async (method, path, body, url = first.url) => {
      const request = { url: `${API_BASE}${path}`, method, headers: {}, ...(body ? { body } : {}) };
      const { status, body: text } = await fetchOf(url)(request);
      return { status, text };
    },
    connectAndImport: async () => {
      const { id } = await api().saveKey(stripe.keys.restricted);
      await api().startImport(id);
      return id;
    },
    importEnded: () =>
      vi.waitFor(
        async () => {
          const state = (await progress())?.state ?? 'none';
          if (state === 'queued' || state === 'running' || state === 'none')
            throw new Error(`the import is ${state}`);
          return state;
        },
        { timeout: IMPORT_WITHIN_MS, interval: 100 },
      ),
    inspect,
    passLeases: () =>
      inspect(async ({ pool }) => {
        // What is open without a job is asked for at the start.
        await pool.query("delete from pgboss.job where state = 'active'");
        await pool.query('delete from lease');
      }),
    close: async () => {
      for (const server of servers) await server.kill();
      const printed = servers.map(({ output }) => output()).join('\n');
      const { restricted, secret } = stripe.keys;
      const planted = [restricted, secret, hubspot.app.clientSecret, sealingKey];
      for (const proxy of Object.values(network)) await proxy?.close();
      await Promise.all([stripe.close(), hubspot.close()]);
      removeDatabase(databaseUrl);
      expect(leakedSecrets(printed, planted)).toEqual([]);
    },
  };
};
