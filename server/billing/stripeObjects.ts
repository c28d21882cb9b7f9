/**
 * What the rules read of Stripe's objects (stripe.md §1.2), and no more. Structural, so that the SDK's
 * objects, a webhook's JSON and our own mirror all fit. Stripe's enums are open: they stay strings.
 * Amounts are integer minor units of the object's currency, times are epoch seconds.
 */

/** "12.5" in a webhook, 12.5 in hand-made JSON, the SDK's Decimal in an API answer (stripe.md §1.1). */
export type StripeDecimal = string | number | { toString(): string };

type Maybe<Value> = Value | null | undefined;

/** An expandable field: the id alone, or the object when it was expanded. */
export type Expandable<Value extends { id: string }> = string | Value;

/** What is left of a deleted customer. */
export type StripeDeleted = { id: string; deleted: true };

export type StripeProduct = { id: string; name: string };

export type StripeTier = {
  up_to: number | null;
  unit_amount?: Maybe<number>;
  unit_amount_decimal?: Maybe<StripeDecimal>;
  flat_amount?: Maybe<number>;
  flat_amount_decimal?: Maybe<StripeDecimal>;
};

/** The amounts of a price in one currency. */
export type StripePriceAmounts = {
  unit_amount?: Maybe<number>;
  unit_amount_decimal?: Maybe<StripeDecimal>;
  tiers?: Maybe<readonly StripeTier[]>;
  custom_unit_amount?: Maybe<object>;
};

export type StripePrice = StripePriceAmounts & {
  id: string;
  currency: string;
  billing_scheme: string;
  tiers_mode?: Maybe<string>;
  transform_quantity?: Maybe<{ divide_by: number; round: string }>;
  recurring?: Maybe<{ interval: string; interval_count: number; usage_type?: Maybe<string> }>;
  /** "one_time" or "recurring". */
  type?: Maybe<string>;
  product: string | { id: string };
  nickname?: Maybe<string>;
  currency_options?: Maybe<{ [currency: string]: StripePriceAmounts }>;
};

export type StripeCoupon = {
  id: string;
  percent_off?: Maybe<StripeDecimal>;
  amount_off?: Maybe<number>;
  currency?: Maybe<string>;
  currency_options?: Maybe<{ [currency: string]: { amount_off: number } }>;
  duration: string;
  duration_in_months?: Maybe<number>;
  applies_to?: Maybe<{ products: readonly string[] }>;
  name?: Maybe<string>;
  deleted?: unknown;
};

export type StripeDiscount = {
  id: string;
  start: number;
  end?: Maybe<number>;
  source: { coupon?: Maybe<Expandable<StripeCoupon>> };
};

export type StripeItem = {
  id: string;
  price?: Maybe<Expandable<StripePrice>>;
  quantity?: Maybe<number>;
  discounts?: Maybe<readonly Expandable<StripeDiscount>[]>;
  current_period_start?: Maybe<number>;
  current_period_end?: Maybe<number>;
  current_trial?: Maybe<{ end_date: number }>;
};

/** The part of a payment method, or of a charge's `payment_method_details`, that a person recognises. */
export type StripeMethodDetails = {
  type: string;
  card?: Maybe<{
    brand?: Maybe<string>;
    last4?: Maybe<string>;
    exp_month?: Maybe<number>;
    exp_year?: Maybe<number>;
  }>;
  sepa_debit?: Maybe<{ last4?: Maybe<string> }>;
  us_bank_account?: Maybe<{ last4?: Maybe<string> }>;
  bacs_debit?: Maybe<{ last4?: Maybe<string> }>;
  au_becs_debit?: Maybe<{ last4?: Maybe<string> }>;
  acss_debit?: Maybe<{ last4?: Maybe<string> }>;
};

export type StripePaymentMethod = StripeMethodDetails & { id: string };

export type StripeSubscription = {
  id: string;
  livemode?: Maybe<boolean>;
  status: string;
  currency: string;
  created: number;
  start_date?: Maybe<number>;
  trial_end?: Maybe<number>;
  cancel_at?: Maybe<number>;
  cancel_at_period_end?: Maybe<boolean>;
  canceled_at?: Maybe<number>;
  ended_at?: Maybe<number>;
  cancellation_details?: Maybe<{ reason?: Maybe<string>; feedback?: Maybe<string>; comment?: Maybe<string> }>;
  pause_collection?: Maybe<{ resumes_at?: Maybe<number> }>;
  collection_method?: Maybe<string>;
  discounts?: Maybe<readonly Expandable<StripeDiscount>[]>;
  items: { data: readonly StripeItem[]; has_more?: Maybe<boolean> };
  default_payment_method?: Maybe<Expandable<StripePaymentMethod>>;
  default_source?: Maybe<string | object>;
};

export type StripeCustomer = {
  id: string;
  email?: Maybe<string>;
  name?: Maybe<string>;
  business_name?: Maybe<string>;
  individual_name?: Maybe<string>;
  created: number;
  livemode: boolean;
  currency?: Maybe<string>;
  /** Negative: credit. */
  balance?: Maybe<number>;
  discount?: Maybe<StripeDiscount>;
  invoice_settings?: Maybe<{ default_payment_method?: Maybe<Expandable<StripePaymentMethod>> }>;
  default_source?: Maybe<string | object>;
};

export type StripeInvoice = {
  id: string;
  number?: Maybe<string>;
  status?: Maybe<string>;
  currency: string;
  created: number;
  total: number;
  amount_remaining: number;
  /** Paid past Stripe: by cash, or by a transfer that Stripe did not see. */
  amount_paid_off_stripe?: Maybe<number>;
  status_transitions?: Maybe<{ paid_at?: Maybe<number> }>;
  due_date?: Maybe<number>;
  attempted?: Maybe<boolean>;
  attempt_count?: Maybe<number>;
  next_payment_attempt?: Maybe<number>;
  collection_method?: Maybe<string>;
  hosted_invoice_url?: Maybe<string>;
  parent?: Maybe<{ subscription_details?: Maybe<{ subscription: Expandable<{ id: string }> }> }>;
  lines?: Maybe<{ data: readonly StripeInvoiceLine[]; has_more?: Maybe<boolean> }>;
};

/** A line of an invoice, as far as the history of MRR is rebuilt from it (stripe.md §5.5). */
export type StripeInvoiceLine = {
  id: string;
  amount: number;
  quantity?: Maybe<number>;
  period: { start: number; end: number };
  parent?: Maybe<{
    type: string;
    subscription_item_details?: Maybe<{
      subscription?: Maybe<string>;
      subscription_item?: Maybe<string>;
      proration: boolean;
    }>;
  }>;
  pricing?: Maybe<{
    price_details?: Maybe<{ price: Expandable<{ id: string }>; product: string }>;
  }>;
  discount_amounts?: Maybe<readonly { amount: number; discount: Expandable<{ id: string }> }[]>;
};

export type StripeCharge = {
  id: string;
  livemode?: Maybe<boolean>;
  status: string;
  currency: string;
  created: number;
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  captured: boolean;
  refunded: boolean;
  disputed?: Maybe<boolean>;
  failure_code?: Maybe<string>;
  outcome?: Maybe<{ reason?: Maybe<string> }>;
  payment_method_details?: Maybe<StripeMethodDetails>;
};
