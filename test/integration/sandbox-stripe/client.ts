import Stripe from 'stripe';
import type { LocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';

/** The real SDK, pointed at a local Stripe. It retries nothing unless told so. */
export const clientOf = (
  stripe: LocalStripe,
  key: string = stripe.keys.restricted,
  config: { maxNetworkRetries?: number; timeout?: number } = {},
): Stripe =>
  new Stripe(key, {
    host: '127.0.0.1',
    port: stripe.port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    ...config,
  });

/** The error that a call of the SDK ended with. Throws when it ended well. */
export const errorOf = async (call: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  const outcome = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (outcome instanceof Stripe.errors.StripeError) return outcome;
  throw new Error(`Expected an error of Stripe's, got ${String(outcome)}`);
};
