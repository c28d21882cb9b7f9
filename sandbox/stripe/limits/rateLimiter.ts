/** Why Stripe refuses by rate, as its header `Stripe-Rate-Limited-Reason` says it. */
type RateLimitReason = 'global-rate' | 'endpoint-rate';

export type RateLimiter = {
  /** Takes one request into account. Answers the reason when it is one too many. */
  take(livemode: boolean, endpoint: string): RateLimitReason | undefined;
  /** Switches all limits on or off. */
  enable(enabled: boolean): void;
};

type Bucket = { tokens: number; at: number };

/**
 * Requests a second (stripe.md §4.4): 100 live, 25 in test mode, 25 per endpoint; a second's worth may come at
 * once. `realTime` is in milliseconds and is not the sandbox's clock: a moved clock must not lift a limit.
 */
export const createRateLimiter = (enabledAtStart: boolean, realTime: () => number): RateLimiter => {
  const buckets = new Map<string, Bucket>();
  let enabled = enabledAtStart;
  const refilled = (name: string, perSecond: number): Bucket => {
    const now = realTime();
    const bucket = buckets.get(name) ?? { tokens: perSecond, at: now };
    bucket.tokens = Math.min(perSecond, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    buckets.set(name, bucket);
    return bucket;
  };
  return {
    enable: (wanted) => {
      enabled = wanted;
    },
    take: (livemode, endpoint) => {
      if (!enabled) return undefined;
      const mode = livemode ? 'live' : 'test';
      const ofEndpoint = refilled(`${mode} ${endpoint}`, 25);
      if (ofEndpoint.tokens < 1) return 'endpoint-rate';
      const ofAccount = refilled(mode, livemode ? 100 : 25);
      if (ofAccount.tokens < 1) return 'global-rate';
      ofEndpoint.tokens -= 1;
      ofAccount.tokens -= 1;
      return undefined;
    },
  };
};
