import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { isPassing, stripeFailure } from '../../../server/stripe/failures.ts';
import { permissionOf } from '../../../server/stripe/permissions.ts';

const invoices = permissionOf('rak_invoice_read');
if (!invoices) throw new Error('the table has invoices');

const { errors } = Stripe;
const raw = (statusCode: number | undefined, message: string, more: object = {}) => ({
  type: 'invalid_request_error' as const,
  message,
  ...(statusCode === undefined ? {} : { statusCode }),
  ...more,
});

describe('what a failure of the SDK means', () => {
  it.each([
    [
      'too many requests',
      new errors.StripeRateLimitError(
        raw(429, 'Slow down', { headers: { 'stripe-rate-limited-reason': 'endpoint-rate' } }),
      ),
      { kind: 'throttled', reason: 'endpoint-rate', retryAfterMs: null },
    ],
    [
      'too many requests, with a time',
      new errors.StripeRateLimitError(raw(429, 'Slow down', { headers: { 'retry-after': '3' } })),
      { kind: 'throttled', retryAfterMs: 3000 },
    ],
    [
      'a lock',
      new errors.StripeRateLimitError(raw(429, 'Locked', { code: 'lock_timeout' })),
      { kind: 'throttled', reason: 'lock_timeout' },
    ],
    ['500', new errors.StripeAPIError(raw(500, 'An unknown error occurred')), { kind: 'unavailable' }],
    ['409', new errors.StripeAPIError(raw(409, 'Conflict')), { kind: 'unavailable' }],
    ['no connection', new errors.StripeConnectionError(raw(undefined, 'cut')), { kind: 'unavailable' }],
    ['no JSON', new errors.StripeAPIError(raw(undefined, 'Invalid JSON received')), { kind: 'unavailable' }],
    [
      'an unknown key',
      new errors.StripeAuthenticationError(raw(401, 'Invalid API Key provided: rk_test_***')),
      { kind: 'revoked', reason: 'invalid' },
    ],
    [
      'an expired key',
      new errors.StripeAuthenticationError(
        raw(401, 'Expired API Key provided: rk_test_***', { code: 'api_key_expired' }),
      ),
      { kind: 'revoked', reason: 'expired' },
    ],
    [
      'another address',
      new errors.StripeAuthenticationError(
        raw(401, 'The API key provided does not allow requests from your IP address.'),
      ),
      { kind: 'revoked', reason: 'ip_not_allowed' },
    ],
    [
      'a vanished cursor',
      new errors.StripeInvalidRequestError(
        raw(400, 'No such customer', { code: 'resource_missing', param: 'starting_after' }),
      ),
      { kind: 'rejected', status: 400, code: 'resource_missing', param: 'starting_after' },
    ],
    [
      '404',
      new errors.StripeInvalidRequestError(
        raw(404, 'No such customer', { code: 'resource_missing', param: 'id' }),
      ),
      { kind: 'rejected', status: 404 },
    ],
  ])('%s', (_name, error, expected) => {
    const failure = stripeFailure(error, invoices);
    expect(failure).toMatchObject(expected);
    expect(isPassing(failure)).toBe(expected.kind === 'throttled' || expected.kind === 'unavailable');
  });

  it.each([
    ["Having the 'rak_invoice_read' permission would allow", 'rak_invoice_read', 'Invoices'],
    [
      "Having the 'rak_credit_note_read', 'rak_invoice_read' permissions would allow",
      'rak_invoice_read',
      'Invoices',
    ],
    [
      "Enabling Payment Methods Read ('payment_method_read') permissions on this key",
      'rak_payment_method_read',
      'Payment Methods',
    ],
    [
      "Enabling Credit Notes Read ('credit_note_read') permissions on this key",
      'rak_credit_note_read',
      'Credit Notes Read',
    ],
    [
      "Enabling Webhooks Read ('webhook_read') permissions on this key",
      'rak_webhook_write',
      'Webhook Endpoints and Event Destinations',
    ],
    [
      'the required permissions are not available for use by restricted keys.',
      'rak_invoice_read',
      'Invoices',
    ],
  ])('names the permission of "%s"', (message, permission, row) => {
    const error = new errors.StripePermissionError(raw(403, message));
    expect(stripeFailure(error, invoices)).toMatchObject({ kind: 'forbidden', permission, row });
  });

  it('does not take a bug for a failure', () => {
    expect(() => stripeFailure(new TypeError('bug'), invoices)).toThrow('bug');
  });
});
