import express, { type Response, Router } from 'express';
import type { Log } from '../observability/log.ts';
import type { Delivery, Received } from '../sync/live/receiveEvents.ts';

/** Stripe's events have some kilobytes; nothing larger is read. */
const BODY_LIMIT = '1mb';
const RETRY_AFTER_SECONDS = '5';
/** As `StripeConnection.webhookToken`; what looks otherwise is nobody's, and neither remembered nor looked for. */
const TOKEN = /^[0-9a-f]{64}$/;

const answer = (response: Response, log: Log, received: Received): void => {
  switch (received.state) {
    case 'stored':
      response.status(200).json({ received: true });
      return;
    case 'unknown':
      response.status(404).json({ received: false });
      return;
    case 'forged':
    case 'unreadable':
      log.warn({ received }, 'a delivery that is not from Stripe, or not for this connection');
      response.status(400).json({ received: false });
      return;
    case 'busy':
    case 'unavailable':
      log.error({ received }, 'an event could not be stored; Stripe sends it again');
      response.status(503).set('retry-after', RETRY_AFTER_SECONDS).json({ received: false });
  }
};

/**
 * POST /webhooks/stripe/:token, where Stripe delivers: raw bytes, because the signature covers them. 200 says that the
 * event is committed; everything else makes Stripe send it again or tells it that nobody is here.
 */
export const stripeWebhook = (receive: (delivery: Delivery) => Promise<Received>, log: Log): Router => {
  const routes = Router();
  routes.post(
    '/webhooks/stripe/:token',
    express.raw({ type: 'application/json', limit: BODY_LIMIT, inflate: false }),
    async (request, response) => {
      if (request.is('application/json') === false)
        return void response.status(415).json({ received: false });
      const body: unknown = request.body;
      if (!Buffer.isBuffer(body) || body.length === 0)
        return void response.status(400).json({ received: false });
      const { token = '' } = request.params;
      if (!TOKEN.test(token)) return answer(response, log, { state: 'unknown' });
      answer(response, log, await receive({ token, signature: request.get('stripe-signature'), body }));
    },
  );
  return routes;
};
