import type { StripeAccess } from '../stripe/access.ts';
import type { Deps } from './deps.ts';

/** What the pipelines that read Stripe need on top. */
export type StripeDeps = Deps & {
  stripe: StripeAccess;
  /** Under which address Stripe reaches this server, without a slash at its end. */
  stripeWebhookBase: string;
};
