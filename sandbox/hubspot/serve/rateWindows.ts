import { refuse } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';

/** Requests that a marketplace app may send in 10 seconds, per portal; Search has its own (hubspot-api.md §3.1). */
const GENERAL_LIMIT = 110;
const GENERAL_WINDOW_MS = 10_000;
/** Searches a second, per portal. */
const SEARCH_LIMIT = 5;
const SEARCH_WINDOW_MS = 1000;

/** The rate limits of one app over all portals. */
export class RateWindows {
  readonly #enforced: boolean;
  readonly #general = new Map<number, number[]>();
  readonly #search = new Map<number, number[]>();

  constructor(enforced: boolean) {
    this.#enforced = enforced;
  }

  /** Counts a call and answers its headers, or the 429 that it gets instead. A refused call is not counted. */
  admit(portalId: number, appId: number, isSearch: boolean, now: number): Record<string, string> | Refusal {
    if (isSearch) {
      const admitted = this.#enter(this.#search, portalId, SEARCH_LIMIT, SEARCH_WINDOW_MS, now) !== undefined;
      return admitted || !this.#enforced ? {} : searchLimitReached();
    }
    const remaining = this.#enter(this.#general, portalId, GENERAL_LIMIT, GENERAL_WINDOW_MS, now);
    if (!this.#enforced) return {};
    return remaining === undefined ? rollingLimitReached(appId, portalId) : rateHeaders(remaining);
  }

  #enter(
    windows: Map<number, number[]>,
    portalId: number,
    limit: number,
    width: number,
    now: number,
  ): number | undefined {
    const times = (windows.get(portalId) ?? []).filter((time) => time > now - width && time <= now);
    windows.set(portalId, times);
    if (times.length >= limit) return undefined;
    times.push(now);
    return limit - times.length;
  }
}

/** The headers of every call outside Search (hubspot-api.md §3.2). */
const rateHeaders = (remaining: number): Record<string, string> => ({
  'x-hubspot-ratelimit-max': String(GENERAL_LIMIT),
  'x-hubspot-ratelimit-remaining': String(remaining),
  'x-hubspot-ratelimit-interval-milliseconds': String(GENERAL_WINDOW_MS),
});

const rateLimited = (
  policyName: string,
  words: string,
  more: Record<string, string>,
  headers = {},
): Refusal =>
  refuse(
    429,
    `You have reached your ${words} limit.`,
    { errorType: 'RATE_LIMIT', policyName, ...more },
    headers,
  );

/** 429 of the rolling 10 seconds. */
export const rollingLimitReached = (appId: number, portalId: number): Refusal =>
  rateLimited(
    'TEN_SECONDLY_ROLLING',
    'ten_secondly_rolling',
    { groupName: `publicapi:app-api-calls-ten-secondly:${appId}:${portalId}` },
    rateHeaders(0),
  );

/** 429 of Search. */
export const searchLimitReached = (): Refusal => rateLimited('SECONDLY', 'secondly', {});

/** 429 of a day's allowance. */
export const dailyLimitReached = (): Refusal => rateLimited('DAILY', 'daily', {});
