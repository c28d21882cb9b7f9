import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import type { LocalHubSpotOptions } from '../../sandbox/hubspot/options.ts';
import { type LocalHubSpot, startLocalHubSpot } from '../../sandbox/hubspot/startLocalHubSpot.ts';
import { oauthRoutes } from '../../server/http/oauth.ts';
import { createHubSpot } from '../../server/hubspot/createHubSpot.ts';
import type { Timer } from '../../server/hubspot/timer.ts';
import { createVault } from '../../server/store/vault.ts';
import type { HubSpotDeps } from '../../server/sync/hubspotDeps.ts';
import { createPortalAccess } from '../../server/sync/portalAccess.ts';
import { noWakeUp } from './noWakeUp.ts';
import { testDatabase } from './testDatabase.ts';

/** A local HubSpot, our pipelines on an empty database, and the install routes over HTTP. */
export type HubSpotWorld = {
  hubspot: LocalHubSpot;
  deps: HubSpotDeps;
  /** A second process with the same database: nothing but the database is shared. */
  replica(): HubSpotDeps;
  /** Base URL of the install routes. */
  url: string;
  /** Milliseconds that our own client waited, all told; the waiting itself takes no time. */
  waited(): number;
  control(path: string, body: unknown): Promise<unknown>;
  close(): Promise<void>;
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on TCP has an address of this kind.
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Waiting moves the clocks of both sides instead of taking time. */
const skippingTimer = (hubspot: LocalHubSpot): Timer & { skipped(): number } => {
  let skipped = 0;
  return {
    now: () => performance.now() + skipped,
    sleep: async (milliseconds) => {
      skipped += milliseconds;
      hubspot.clock.advance(milliseconds);
      await new Promise((rested) => setImmediate(rested));
    },
    skipped: () => skipped,
  };
};

/** Starts it all; the clock of our side is HubSpot's, so that both can be moved together. */
export const startHubSpotWorld = async (options: LocalHubSpotOptions = {}): Promise<HubSpotWorld> => {
  const db = await testDatabase();
  const hubspot = await startLocalHubSpot(options);
  const timer = skippingTimer(hubspot);
  const app = express();
  const server = createServer(app);
  const url = `http://127.0.0.1:${await listen(server)}`;
  const redirectUri = `${url}/oauth/callback`;
  hubspot.app.redirectUrls = [redirectUri];
  const { clientId, clientSecret, appId } = hubspot.app;
  const base = {
    apiBase: hubspot.url,
    appBase: hubspot.url,
    clientId,
    clientSecret,
    appId: String(appId),
    redirectUri,
  };
  const shared = {
    db,
    vault: createVault([{ id: 'test', key: Buffer.alloc(32, 7) }]),
    clock: hubspot.clock.now,
    log: pino({ level: 'silent' }),
    wakeUp: noWakeUp,
  };
  const replica = (): HubSpotDeps => {
    const client = createHubSpot(base, { timer, random: () => 0 });
    return { ...shared, hubspot: client, portal: createPortalAccess(shared, client) };
  };
  const deps = replica();
  app.use(oauthRoutes(deps, url));
  return {
    hubspot,
    deps,
    replica,
    url,
    waited: timer.skipped,
    control: async (path, body) => {
      const answer = await fetch(`${hubspot.url}/__control/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`control ${path}: ${await answer.text()}`);
      return answer.json();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await hubspot.close();
    },
  };
};
