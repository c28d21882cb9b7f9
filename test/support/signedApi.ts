import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Router } from 'express';
import { signRequest } from '../../sandbox/hubspot/signRequest.ts';
import { verifyHubSpotSignature } from '../../server/http/middleware/verifyHubSpotSignature.ts';
import type { HubSpotWorld } from './hubspotWorld.ts';

/** Routes of the extensions behind their guard, called as HubSpot calls them for a user of a portal. */
export const startSignedApi = async ({ hubspot, deps }: HubSpotWorld, routes: Router) => {
  const app = express();
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on TCP has an address of this kind.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { clientSecret } = hubspot.app;
  app.use('/v1', express.raw({ type: () => true }));
  app.use('/v1', verifyHubSpotSignature({ clientSecret, publicBaseUrl: url, clock: deps.clock }));
  app.use(routes);
  /** As a user with that address; null: HubSpot names none. */
  const callAs =
    (userEmail: string | null) =>
    async (portalId: bigint, method: 'GET' | 'POST', path: string, body?: unknown) => {
      const named = userEmail === null ? '' : `&userEmail=${userEmail}`;
      const user = `portalId=${portalId}&userId=7${named}&appId=1`;
      const target = `${url}${path}${path.includes('?') ? '&' : '?'}${user}`;
      const text = body === undefined ? '' : JSON.stringify(body);
      const timestamp = String(hubspot.clock.now());
      const signature = signRequest(clientSecret, { method, url: target, body: text, timestamp });
      const answer = await fetch(target, {
        method,
        ...(body === undefined ? {} : { body: text }),
        headers: {
          'content-type': 'application/json',
          'x-hubspot-request-timestamp': timestamp,
          'x-hubspot-signature-v3': signature,
        },
      });
      const json: unknown = await answer.json();
      return { status: answer.status, json };
    };
  return {
    callAs,
    call: callAs('eve@acme.com'),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
