import { StripeError } from '../answers/stripeError.ts';
import { maskKey } from './denial.ts';
import type { ApiKey } from './keyring.ts';

/**
 * Refuses to act for another account: a restricted key without the Connect column cannot send the header at
 * all, any other key has no connected account here (stripe.md §2.7).
 */
export const checkConnectHeader = (key: ApiKey, ownAccount: string, asked: string | undefined): void => {
  if (asked === undefined) return;
  if (key.kind === 'restricted' && !key.connectColumn) {
    throw new StripeError(403, {
      message:
        'You passed a restricted API key with the Stripe-Account header, but the restricted API key does not have any Connect permissions.',
      type: 'invalid_request_error',
    });
  }
  if (asked === ownAccount) return;
  throw new StripeError(403, {
    code: 'account_invalid',
    message: `The provided key '${maskKey(key.key, 4, 3)}' does not have access to account '${asked}' (or that account does not exist). Application access may have been revoked.`,
    type: 'invalid_request_error',
  });
};
