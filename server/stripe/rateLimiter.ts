import type { Clock } from '../clock.ts';
import { type AdaptiveRate, adaptiveRate } from './adaptiveRate.ts';
import type { Wait } from './retry.ts';
import { slots } from './slots.ts';

/** Calls a second on one endpoint and in all, and how many at once. */
export type Limits = { endpoint: number; total: number; inFlight: number };

/** Below Stripe's 25 an endpoint and 100 (live) or 25 (test) in all; in flight as peers found stable (stripe.md §4.4). */
export const stripeLimits: Readonly<Record<'live' | 'test', Limits>> = {
  live: { endpoint: 20, total: 80, inFlight: 8 },
  test: { endpoint: 20, total: 20, inFlight: 3 },
};

export type RateLimiter = {
  /** Waits until a call to this endpoint may start; call the answer when it has ended. */
  enter(endpoint: string, signal?: AbortSignal): Promise<() => void>;
  /** Stripe answered 429; `reason` is its header, which says whether the endpoint or all of the account is meant. */
  refused(endpoint: string, reason: string | null): void;
};

/** Keeps one account and mode within Stripe's limits. Time and waiting come in, so that tests need none. */
export const rateLimiter = (limits: Limits, clock: Clock, wait: Wait): RateLimiter => {
  const total = adaptiveRate(limits.total);
  const inFlight = slots(limits.inFlight);
  const endpoints = new Map<string, AdaptiveRate>();
  const of = (endpoint: string): AdaptiveRate => {
    const known = endpoints.get(endpoint) ?? adaptiveRate(limits.endpoint);
    endpoints.set(endpoint, known);
    return known;
  };
  return {
    enter: async (endpoint, signal) => {
      const now = clock();
      const moment = Math.max(of(endpoint).reserve(now), total.reserve(now));
      if (moment > now) await wait(moment - now, signal);
      return inFlight.take();
    },
    refused: (endpoint, reason) => {
      const scope = reason?.startsWith('global') ? total : of(endpoint);
      scope.slowDown(clock());
    },
  };
};
