import express, { type Response, Router } from 'express';
import type { HubSpotDeps } from '../sync/hubspotDeps.ts';
import { type HubSpotReceived, receiveHubSpotEvents } from '../sync/hubspotEvents/receiveHubSpotEvents.ts';

/** A hundred events have some 50 kilobytes. */
const BODY_LIMIT = '256kb';
const RETRY_AFTER_SECONDS = '5';

const answer = ({ log }: HubSpotDeps, response: Response, received: HubSpotReceived): void => {
  switch (received.state) {
    case 'stored':
      response.status(200).json({ received: true });
      return;
    case 'forged':
      response.status(401).json({ received: false });
      return;
    case 'unreadable':
      response.status(400).json({ received: false });
      return;
    case 'unavailable':
      log.error(
        { error: received.error },
        'HubSpot told something that could not be stored; it tells it again',
      );
      response.status(503).set('retry-after', RETRY_AFTER_SECONDS).json({ received: false });
  }
};

/**
 * POST /webhooks/hubspot, where HubSpot tells of merges, deletions, addresses and people to be forgotten: raw bytes,
 * because signature v3 covers them with our public address. 200 says that it is committed.
 */
export const hubspotWebhook = (deps: HubSpotDeps, publicBaseUrl: string): Router => {
  const routes = Router();
  routes.post(
    '/webhooks/hubspot',
    express.raw({ type: () => true, limit: BODY_LIMIT, inflate: false }),
    async (request, response) => {
      const received = await receiveHubSpotEvents(deps, {
        uri: publicBaseUrl + request.originalUrl,
        timestamp: request.get('x-hubspot-request-timestamp') ?? '',
        signature: request.get('x-hubspot-signature-v3') ?? '',
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      });
      answer(deps, response, received);
    },
  );
  return routes;
};
