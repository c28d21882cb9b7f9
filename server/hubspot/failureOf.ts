import type { HubSpotFailure, ThrottleLimit } from './failures.ts';
import { type ErrorBody, errorBody, readRejection } from './rejection.ts';

const SECOND = 1000;
const POLICIES: Record<string, { limit: ThrottleLimit; waitMs: number }> = {
  TEN_SECONDLY_ROLLING: { limit: 'rolling', waitMs: 10 * SECOND },
  SECONDLY: { limit: 'secondly', waitMs: SECOND },
  // Ends at the portal's midnight; an hour is how long a caller leaves it alone before it looks again.
  DAILY: { limit: 'daily', waitMs: 3600 * SECOND },
};

/** `Retry-After` in milliseconds: HubSpot writes seconds. Undefined when it is missing or no number. */
const retryAfterMs = (headers: Headers): number | undefined => {
  const text = headers.get('retry-after');
  return text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) * SECOND : undefined;
};

/** The body of an error answer as far as it is one; anything else (HTML, cut JSON) reads as an empty one. */
const bodyOf = (body: unknown): ErrorBody =>
  errorBody.catch({ message: '', category: '', errors: [] }).parse(body);

const throttled = (status: number, headers: Headers, body: ErrorBody): HubSpotFailure => {
  const told = retryAfterMs(headers);
  if (status === 423) {
    return {
      kind: 'throttled',
      limit: 'locked',
      retryAfterMs: Math.max(told ?? 0, 2 * SECOND),
      message: body.message,
    };
  }
  if (status === 477) {
    return {
      kind: 'throttled',
      limit: 'migrating',
      retryAfterMs: told ?? 60 * SECOND,
      message: body.message,
    };
  }
  const { limit, waitMs } = POLICIES[body.policyName ?? ''] ?? { limit: 'unknown', waitMs: 10 * SECOND };
  return { kind: 'throttled', limit, retryAfterMs: told ?? waitMs, message: body.message };
};

/**
 * What an answer that is not 2xx means (reference/hubspot-api.md §3.3, reference/faults.md H1-H8).
 * Never throws: a body that is no JSON counts as empty.
 */
export const failureOf = (status: number, headers: Headers, body: unknown): HubSpotFailure => {
  const parsed = bodyOf(body);
  const message = parsed.message || `HubSpot answered ${status}.`;
  if (status === 429 || status === 423 || status === 477)
    return throttled(status, headers, { ...parsed, message });
  if (status >= 500) {
    return { kind: 'unavailable', maybeDone: true, retryAfterMs: retryAfterMs(headers) ?? 0, message };
  }
  if (status === 401) return { kind: 'revoked', message };
  if (status === 403) {
    const scopes = parsed.errors.flatMap((error) => error.context?.['requiredGranularScopes'] ?? []);
    return { kind: 'forbidden', scopes, message };
  }
  const perRecord = [readRejection({ ...parsed, message })];
  return {
    kind: 'rejected',
    status,
    category: parsed.category,
    message: perRecord[0]?.message ?? message,
    perRecord,
  };
};
