import type { Outcome } from '../outcome.ts';
import type { HubSpotConfig } from './config.ts';
import type { HubSpotFailure } from './failures.ts';
import { type Budget, RateLimiter } from './rateLimiter.ts';
import type { HubSpotReply, HubSpotRequest } from './request.ts';
import { type Transmission, transmit } from './transmit.ts';
import { type Patience, withRetries } from './withRetries.ts';

/** HubSpot lets an app make 110 calls in 10 seconds for a portal, and 5 searches a second for all apps (§3.1). */
const GENERAL_BUDGET: Budget = { calls: 100, windowMs: 10_000, inFlight: 8 };
const SEARCH_BUDGET: Budget = { calls: 3, windowMs: 1000, inFlight: 3 };

/** What a caller waits who finds all of the rate used; with half of it, a quarter. */
const LONGEST_REST_MS = 1000;

/** Where a portal's access token comes from; the tokens themselves are kept by the caller. */
export type PortalAccess = {
  /** A token that is good for the next minutes. */
  token(): Promise<Outcome<string, HubSpotFailure>>;
  /** HubSpot answered 401 to `refused`: another one. */
  renew(refused: string): Promise<Outcome<string, HubSpotFailure>>;
  /** HubSpot answered 401 to a token that it had just issued: the access is gone. */
  revoke(): Promise<void>;
};

/** Calls on behalf of one portal, within its rates. */
export type PortalClient = {
  send(request: HubSpotRequest): Promise<Outcome<HubSpotReply, HubSpotFailure>>;
  /**
   * Waits the longer, up to a second, the more of the portal's rate is used. Who writes small changes as they come rests
   * between two of them: they gather into fuller batches instead of using up the rate and standing still for seconds.
   */
  rest(): Promise<void>;
};

/** The two buckets of one portal. */
export type PortalLimits = { general: RateLimiter; search: RateLimiter };

/** Full buckets. */
export const createPortalLimits = ({ timer }: Patience): PortalLimits => ({
  general: new RateLimiter(GENERAL_BUDGET, timer),
  search: new RateLimiter(SEARCH_BUDGET, timer),
});

const paced = async (
  limiter: RateLimiter,
  call: () => Promise<Transmission>,
): Promise<Transmission['outcome']> => {
  const { outcome, headers } = await limiter.run(call);
  if (!outcome.ok && outcome.failure.kind === 'throttled') limiter.slowDown(outcome.failure.retryAfterMs);
  else if (headers) limiter.observe(headers);
  return outcome;
};

/**
 * Sends a portal's requests with its token, its rates and the retry policy. A 401 renews the token once; a second
 * one revokes the portal's access (reference/hubspot-api.md §2.2).
 */
export const createPortalClient = (
  config: HubSpotConfig,
  access: PortalAccess,
  limits: PortalLimits,
  patience: Patience,
): PortalClient => ({
  rest: async () => {
    const milliseconds = Math.round(limits.general.used() ** 2 * LONGEST_REST_MS);
    if (milliseconds > 0) await patience.timer.sleep(milliseconds);
  },
  send: (request) => {
    const limiter = request.search ? limits.search : limits.general;
    const sendAs = (token: string) => paced(limiter, () => transmit(config.apiBase, request, token));
    return withRetries(patience, request.repeatable, async () => {
      const token = await access.token();
      if (!token.ok) return token;
      const outcome = await sendAs(token.value);
      if (outcome.ok || outcome.failure.kind !== 'revoked') return outcome;
      const renewed = await access.renew(token.value);
      if (!renewed.ok) return renewed;
      const again = await sendAs(renewed.value);
      if (!again.ok && again.failure.kind === 'revoked') await access.revoke();
      return again;
    });
  },
});
