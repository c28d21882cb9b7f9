import { invalidRequest } from '../answers/stripeError.ts';

/** The version in which the local Stripe speaks, whatever version is asked for. */
export const ownVersion = '2026-10-28.endive';

/**
 * The version to echo for a request: the one that it named, or the account's. Throws the 400 for one that is not
 * a version of Stripe's (a date, since 2024 with a release name). Older shapes are not played.
 */
export const versionOf = (asked: string | undefined): string => {
  if (asked === undefined) return ownVersion;
  if (/^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/.test(asked) && asked.slice(0, 10) <= ownVersion.slice(0, 10))
    return asked;
  throw invalidRequest(`Invalid Stripe API version: ${asked}`);
};
