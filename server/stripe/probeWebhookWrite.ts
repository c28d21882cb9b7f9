import type Stripe from 'stripe';
import { failed, type Outcome, success } from '../outcome.ts';
import { type StripeFailure, stripeFailure } from './failures.ts';
import type { Permission } from './permissions.ts';

/** An endpoint that nobody has: Stripe makes ids of its own. */
const NO_ENDPOINT = 'we_clearsync_permission_probe';

/**
 * Whether the key may make webhook endpoints, without making one: an update of an endpoint that does not exist. Stripe
 * checks the permission first, so 404 means "you may" and 403 "you may not" (reference/stripe.md §2.4).
 */
export const probeWebhookWrite = async (
  client: Stripe,
  permission: Permission,
): Promise<Outcome<'granted', StripeFailure>> => {
  try {
    await client.webhookEndpoints.update(NO_ENDPOINT, { description: 'probe' });
    return success('granted');
  } catch (error) {
    const failure = stripeFailure(error, permission);
    const absent = failure.kind === 'rejected' && failure.code === 'resource_missing';
    return absent ? success('granted') : failed(failure);
  }
};
