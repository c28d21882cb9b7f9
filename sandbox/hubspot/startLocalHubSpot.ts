import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse } from './answers/refusals.ts';
import { type Seed, type SeedResult, seedPortal, seedSchema } from './control/seed.ts';
import { createMovableClock, type MovableClock } from './movableClock.ts';
import { TokenStore } from './oauth/tokenStore.ts';
import { DEFAULT_APP, type LocalHubSpotOptions } from './options.ts';
import { createPortal, type Portal } from './portal/portal.ts';
import { seededRandom } from './seededRandom.ts';
import { CallLog, type CallSummary } from './serve/callLog.ts';
import { FaultBook } from './serve/faultBook.ts';
import { Journal, type JournalEntry } from './serve/journal.ts';
import { RateWindows } from './serve/rateWindows.ts';
import { sendReply } from './serve/sendReply.ts';
import { serveApi } from './serve/serveApi.ts';
import { isAppHostPath, serveAppHost } from './serve/serveAppHost.ts';
import { isControlPath, serveControl } from './serve/serveControl.ts';
import { defaultSwitches, type Switches } from './switches.ts';
import { WebhookQueue } from './webhooks/webhookQueue.ts';
import type { AppProfile, World } from './world.ts';

/** A running local HubSpot. Whatever is reachable here is reachable by `/__control` too. */
export interface LocalHubSpot {
  /** Base URL of both hosts: HUBSPOT_API_BASE and HUBSPOT_APP_BASE. */
  url: string;
  port: number;
  app: AppProfile;
  portal: Portal;
  clock: MovableClock;
  switches: Switches;
  seed(seed: Seed): SeedResult;
  calls(): CallSummary;
  journal(): readonly JournalEntry[];
  /** Says where the web app's records and settings are drawn: its addresses lead there from then on. */
  drawnAt(url: string): void;
  close(): Promise<void>;
}

/**
 * Starts a stateful HubSpot on 127.0.0.1: the app host (consent, marketplace install) and the API host of version
 * 2026-09 on one port, with HubSpot's limits, refusals, webhooks, and faults on demand (README.md). All of its state
 * is in memory.
 */
export async function startLocalHubSpot(options: LocalHubSpotOptions = {}): Promise<LocalHubSpot> {
  const world = createWorld(options);
  const portal = createPortal(options.portal ?? {}, world.clock.now());
  world.portals.set(portal.profile.id, portal);
  const server = createServer((incoming, response) => void serve(world, incoming, response));
  server.keepAliveTimeout = 60_000;
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    app: world.app,
    portal,
    clock: world.clock,
    switches: world.switches,
    seed: (seed) => seedPortal(world, portal, seedSchema.parse(seed)),
    calls: () => world.calls.summary(),
    journal: () => world.journal.read().entries,
    drawnAt: (url) => {
      world.webApp = url;
    },
    close: () => close(server, world),
  };
}

function createWorld(options: LocalHubSpotOptions): World {
  const clock = createMovableClock(options.clock ?? Date.now);
  const app = structuredClone({ ...DEFAULT_APP, ...options.app });
  const tokens = new TokenStore();
  const hooks = { target: options.webhookTarget, signedTarget: options.signedTarget };
  const isInstalled = (portalId: number) => tokens.installOf(portalId) !== undefined;
  return {
    clock,
    app,
    tokens,
    portals: new Map(),
    rates: new RateWindows(options.rateLimits ?? true),
    faults: new FaultBook(),
    calls: new CallLog(),
    journal: new Journal(),
    webhooks: new WebhookQueue({ now: clock.now, app: () => app, isInstalled }, hooks),
    switches: { ...defaultSwitches(), ...options.switches },
    webApp: undefined,
    random: seededRandom(20_260_908),
  };
}

async function serve(world: World, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    if (isControlPath(url.pathname)) await serveControl(world, incoming, response, url);
    else if (isAppHostPath(url.pathname)) await serveAppHost(world, incoming, response, url);
    else await serveApi(world, incoming, response, url);
  } catch (problem) {
    if (incoming.destroyed && !incoming.complete) return;
    process.stderr.write(`local HubSpot: ${incoming.method} ${incoming.url}: ${String(problem)}\n`);
    if (!response.headersSent)
      sendReply(response, refuse(500, `the local HubSpot failed: ${String(problem)}`));
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      // a server that listens on a TCP port has an address of this kind
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server, world: World): Promise<void> {
  world.webhooks.close();
  return new Promise((resolve, reject) => {
    server.close((problem) => (problem === undefined ? resolve() : reject(problem)));
    server.closeAllConnections();
  });
}
