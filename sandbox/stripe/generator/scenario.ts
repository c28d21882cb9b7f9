import type { CouponKey } from './catalogue/coupons.ts';
import type { PriceKey } from './catalogue/prices.ts';

/** Who the customer is, as far as HubSpot will care: what its e-mail and its domain are like. */
type Person =
  | 'business'
  | 'capitals'
  | 'subdomain'
  | 'group'
  | 'freemail'
  | 'sameAsPrevious'
  | 'none'
  | 'invalid';

export type Method = 'visa' | 'mastercard' | 'amex' | 'expiring' | 'expired' | 'sepa' | 'transfer' | 'none';

/** `seats`: a number of its own for each customer; `usage`: metered, no quantity on the item. */
export type Quantity = number | 'seats' | 'usage';

export type ItemSpec = { price: PriceKey; quantity: Quantity; coupons?: readonly CouponKey[] };

/** How a subscription goes. Steps count invoices from 0; a trial's own invoice is step 0. */
export type Story =
  | { type: 'renews' }
  | { type: 'cancelsAtPeriodEnd' }
  | { type: 'cancelsAt'; periodsLater: number }
  | {
      type: 'ends';
      periods: number;
      feedback: 'too_expensive' | 'switched_service' | 'unused' | 'missing_features';
    }
  | { type: 'endsUnpaid'; periods: number; code: FailureCode }
  | { type: 'fails'; status: 'past_due' | 'unpaid'; invoices: number; code: FailureCode }
  | { type: 'recovers'; step: number; code: FailureCode }
  | { type: 'neverPays'; code: FailureCode }
  | { type: 'pausesAfterTrial' }
  | { type: 'collectionPaused'; behavior: 'void' | 'keep_as_draft' | 'mark_uncollectible' }
  | { type: 'late'; invoices: number }
  | { type: 'paidOutOfBand' }
  | { type: 'refunded'; step: number; share: 'all' | 'half' }
  | { type: 'disputed' };

export type FailureCode =
  | 'card_declined'
  | 'expired_card'
  | 'insufficient_funds'
  | 'incorrect_cvc'
  | 'authentication_required'
  | 'processing_error';

export type SubscriptionSpec = {
  items: readonly [ItemSpec, ...ItemSpec[]];
  /** From this step on it has other items: an upgrade or downgrade at a renewal. */
  changes?: { step: number; items: readonly [ItemSpec, ...ItemSpec[]] };
  /** With the customer (some months later), or within the last so many seconds. */
  begins: { monthsLater: number } | { within: number };
  trialDays?: number;
  coupons?: readonly CouponKey[];
  story: Story;
};

/** A charge outside of any subscription. */
type OneTimeSpec = { amount: number; daysLater: number; code?: FailureCode; uncaptured?: true };

/** One kind of customer. The population repeats a cycle of them. */
export type Scenario = {
  kind: string;
  person: Person;
  method: Method;
  currency: string;
  country: string;
  subscriptions: readonly SubscriptionSpec[];
  oneTime: readonly OneTimeSpec[];
  /** A discount on the customer itself. */
  coupon?: CouponKey;
};
