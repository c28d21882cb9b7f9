import { type Clock, systemClock } from '../clock.ts';
import { createStripeClients, type StripeClientOptions } from './client.ts';
import { type Limits, type RateLimiter, rateLimiter, stripeLimits } from './rateLimiter.ts';
import { createReader, type StripeReader } from './reader.ts';
import { patient, type Wait } from './retry.ts';
import { waitFor } from './waitFor.ts';

export type StripeAccess = {
  /** The website named to Stripe. */
  appUrl: string;
  /** Reads of one account: all readers of an account and mode share its limits. */
  reader(key: string, account: { id: string; mode: 'live' | 'test' }): StripeReader;
  /** Reads of a key whose account is not known yet: few calls at once, and few tries. */
  probe(key: string): StripeReader;
  /** The one client that may also write, and only our webhook endpoints. */
  client(key: string): ReturnType<ReturnType<typeof createStripeClients>['forKey']>;
  /** How this access waits, so that whoever pauses a reading pauses the same way. */
  wait: Wait;
  close(): void;
};

export type StripeAccessOptions = StripeClientOptions & {
  clock?: Clock;
  wait?: Wait;
  random?: () => number;
  limits?: Readonly<Record<'live' | 'test', Limits>>;
};

/** At most four calls of a probe at once (reference/stripe.md §2.4). */
const PROBE_LIMITS: Limits = { endpoint: 20, total: 40, inFlight: 4 };

/** All that the server needs to speak to one Stripe. */
export const createStripeAccess = (options: StripeAccessOptions): StripeAccess => {
  const { clock = systemClock, wait = waitFor, random = Math.random, limits = stripeLimits } = options;
  const clients = createStripeClients(options);
  const limiters = new Map<string, RateLimiter>();
  const limiterOf = (account: { id: string; mode: 'live' | 'test' }): RateLimiter => {
    const name = `${account.mode} ${account.id}`;
    const limiter = limiters.get(name) ?? rateLimiter(limits[account.mode], clock, wait);
    limiters.set(name, limiter);
    return limiter;
  };
  const reader = (key: string, limiter: RateLimiter, tries: number): StripeReader =>
    createReader({
      client: clients.forKey(key),
      limiter,
      clock,
      retrying: { ...patient, tries, random, wait },
    });
  return {
    appUrl: options.appUrl,
    reader: (key, account) => reader(key, limiterOf(account), patient.tries),
    probe: (key) => reader(key, rateLimiter(PROBE_LIMITS, clock, wait), 3),
    client: clients.forKey,
    wait,
    close: clients.close,
  };
};
