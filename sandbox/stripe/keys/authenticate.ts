import { docUrl, StripeError } from '../answers/stripeError.ts';
import { maskKey } from './denial.ts';
import type { ApiKey, Keyring } from './keyring.ts';

const unauthorized = (message: string, code?: string): StripeError =>
  new StripeError(401, {
    message,
    type: 'invalid_request_error',
    ...(code === undefined ? {} : { code, doc_url: docUrl(code) }),
  });

/** The 401 for a key that Stripe does not know. */
export const invalidKey = (key: string): StripeError =>
  unauthorized(`Invalid API Key provided: ${maskKey(key, 4)}`);

/** The 401 for a key whose time is over. */
export const expiredKey = (key: string): StripeError =>
  unauthorized(`Expired API Key provided: ${maskKey(key, 3)}`, 'api_key_expired');

/** The 401 for a key that is bound to other addresses. */
export const blockedAddress = (): StripeError =>
  unauthorized('The API key provided does not allow requests from your IP address.');

/** Reads the key of an Authorization header: a bearer token, or the user name of basic authentication. */
export const keyFromHeader = (header: string | undefined): string | undefined => {
  const [, scheme = '', value = ''] = /^(\w+)\s+(\S+)/.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return undefined;
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0];
};

/** Finds the caller's key. Throws the 401 that fits: none, unknown, revoked, expired, IP rule, publishable. */
export const authenticate = (keyring: Keyring, header: string | undefined): ApiKey => {
  const sent = keyFromHeader(header);
  if (sent === undefined || sent === '') {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  }
  const key = keyring.find(sent);
  if (key === undefined || key.state === 'revoked') throw invalidKey(sent);
  if (key.state === 'expired') throw expiredKey(sent);
  if (key.state === 'ip_blocked') throw blockedAddress();
  if (key.kind === 'publishable') {
    throw unauthorized(
      'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.',
      'secret_key_required',
    );
  }
  return key;
};
