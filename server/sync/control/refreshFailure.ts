import type { StripeFailure } from '../../stripe/failures.ts';

/**
 * Why a record was not read again. `busy`: the portal's events are being worked on; `slow`: Stripe gave no answer in time;
 * `hubspot`: HubSpot did not tell the addresses of a record that is not linked yet.
 */
export type RefreshFailure =
  | { kind: 'not_linked' | 'busy' | 'slow' | 'disconnected' | 'hubspot' }
  | { kind: 'stripe'; failure: StripeFailure };
