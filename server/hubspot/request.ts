import type { HubSpotFailure } from './failures.ts';

/** One call of HubSpot's API. */
export type HubSpotRequest = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From path.ts, query included. */
  path: string;
  /** JSON, or a form for the token endpoints. */
  body?: unknown;
  form?: URLSearchParams;
  /** Doing it twice is the same as doing it once: the retry policy may repeat it after an answer was lost. */
  repeatable: boolean;
  /** No repetition here: the caller repeats, because it must not wait where it stands. */
  once?: true;
  /** Search has a rate limit of its own. */
  search?: true;
  /** How to read a refusal; HubSpot's common error body when left out. */
  failureOf?: (status: number, headers: Headers, body: unknown) => HubSpotFailure;
};

/** A 2xx answer: 207 is one, with its refused rows in the body. `body` is null when there is none. */
export type HubSpotReply = { status: number; body: unknown };
