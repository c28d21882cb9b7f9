import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import Stripe from 'stripe';
import { nodeTransport, readOnlyHttpClient } from './readOnlyHttpClient.ts';

/** The version of Stripe's API whose shapes we read; a test holds it to the SDK's own. */
export const STRIPE_API_VERSION = '2026-10-28.endive';

export type StripeClientOptions = {
  /** https://api.stripe.com, or a local Stripe. */
  baseUrl: string;
  /** Longest silence of a call, milliseconds. */
  timeoutMs?: number;
  /** Website named in the User-Agent. */
  appUrl: string;
};

export type StripeClients = {
  /** A read-only client of one key. */
  forKey(key: string): Stripe;
  /** Ends the idle connections. */
  close(): void;
};

/**
 * Makes read-only clients of one Stripe that share their connections. Retries are ours alone (retry.ts): the SDK
 * would not retry a 429 or a cut body, and would add its own tries to ours (reference/stripe.md §4.5).
 */
export const createStripeClients = ({
  baseUrl,
  timeoutMs = 30_000,
  appUrl,
}: StripeClientOptions): StripeClients => {
  const { hostname, port, protocol } = new URL(baseUrl);
  const secure = protocol === 'https:';
  const agent = new (secure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: 16 });
  const httpClient = readOnlyHttpClient(nodeTransport(agent));
  return {
    forKey: (key) =>
      new Stripe(key, {
        apiVersion: STRIPE_API_VERSION,
        host: hostname,
        port: port || (secure ? 443 : 80),
        protocol: secure ? 'https' : 'http',
        httpClient,
        maxNetworkRetries: 0,
        timeout: timeoutMs,
        telemetry: false,
        appInfo: { name: 'ClearSync', url: appUrl },
      }),
    close: () => agent.destroy(),
  };
};
