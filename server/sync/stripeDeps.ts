import type { StripeAccess } from '../stripe/access.ts';
import type { Deps } from './deps.ts';

/** What the pipelines that read Stripe need on top. */
export type StripeDeps = Deps & { stripe: StripeAccess };
