/**
 * What a call that may fail in an expected way answers. Exceptions are left for bugs.
 * Each room names its own failure kinds (server/stripe/failures.ts, server/hubspot/failures.ts).
 */
export type Outcome<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** Wraps the value of a call that went well. */
export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Wraps the reason of a call that did not. */
export const failed = <Failure>(failure: Failure): { ok: false; failure: Failure } => ({
  ok: false,
  failure,
});
