import Stripe from 'stripe';
import { type Permission, permissionOf } from './permissions.ts';
import { presentable, readPermissionText } from './permissionText.ts';

/**
 * What can become of a call to Stripe, by what it means for whoever called (reference/stripe.md §2.5, §4.5):
 * `throttled` and `unavailable` pass and are worth another try; `revoked` ends the connection until a new key
 * comes; `forbidden` stops what needs that permission; `rejected` is an answer about this one request.
 */
export type StripeFailure =
  | { kind: 'throttled'; retryAfterMs: number | null; reason: string | null; message: string }
  | { kind: 'unavailable'; message: string }
  | { kind: 'revoked'; reason: 'invalid' | 'expired' | 'ip_not_allowed'; message: string }
  | {
      kind: 'forbidden';
      /** Slug of the permission that would let it through: "rak_invoice_read". */
      permission: string;
      /** Its name on Stripe's key page: "Invoices". */
      row: string;
      fixUrl: string | null;
      accountId: string | null;
      message: string;
    }
  | { kind: 'rejected'; status: number; code: string | null; param: string | null; message: string };

/** Whether another try may go better. */
export const isPassing = ({ kind }: StripeFailure): boolean => kind === 'throttled' || kind === 'unavailable';

const revokedReason = (code: string | undefined, message: string) => {
  if (code === 'api_key_expired' || message.startsWith('Expired API Key')) return 'expired';
  return /IP address/i.test(message) ? 'ip_not_allowed' : 'invalid';
};

const retryAfterMs = (headers: Record<string, string> | undefined): number | null => {
  const seconds = Number(headers?.['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 120) * 1000 : null;
};

/** The permission to name: the one of the request when Stripe's text offers it, else Stripe's first, else the request's. */
const forbidden = (message: string, own: Permission): StripeFailure => {
  const text = readPermissionText(message);
  const ownIsNamed = text.slugs.some((slug) => permissionOf(slug) === own);
  const slug = ownIsNamed ? own.slug : (text.slugs[0] ?? own.slug);
  const known = permissionOf(slug);
  return {
    kind: 'forbidden',
    permission: known?.slug ?? slug,
    row: known?.dashboardRow ?? text.names[slug] ?? slug,
    fixUrl: text.fixUrl,
    accountId: text.accountId,
    message: presentable(message),
  };
};

/**
 * Sorts what the SDK threw. `own` is the permission that the request needs, named when Stripe's text names none.
 * Anything that is not an answer of Stripe (HTML, a cut body, a time-out, a closed socket) is `unavailable`.
 * Rethrows what did not come from the SDK: that is a bug.
 */
export const stripeFailure = (error: unknown, own: Permission): StripeFailure => {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  const { statusCode: status, code, message, headers } = error;
  if (status === undefined) return { kind: 'unavailable', message: presentable(message) };
  if (status === 429) {
    const reason = headers?.['stripe-rate-limited-reason'] ?? code ?? null;
    return {
      kind: 'throttled',
      retryAfterMs: retryAfterMs(headers),
      reason,
      message: presentable(message),
    };
  }
  if (status === 401) {
    return { kind: 'revoked', reason: revokedReason(code, message), message: presentable(message) };
  }
  if (status === 403) return forbidden(message, own);
  if (status === 409 || status >= 500) return { kind: 'unavailable', message: presentable(message) };
  return {
    kind: 'rejected',
    status,
    code: code ?? null,
    param: error.param ?? null,
    message: presentable(message),
  };
};
