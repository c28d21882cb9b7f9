/**
 * What ClearSync says of a Stripe customer: the result of the pure room, stored as one JSON snapshot,
 * shown on the card and turned into HubSpot's property values.
 * Money is in integer minor units with a lower-case ISO currency; times are epoch seconds; nothing is converted.
 */
export type Money = { amount: number; currency: string };

/** product.md §3.1 #1; `other` holds whatever a later Stripe invents. */
export type CustomerStatus =
  | 'never_paid'
  | 'free'
  | 'trialing'
  | 'paying'
  | 'canceling'
  | 'past_due'
  | 'paused'
  | 'churned'
  | 'other';

/** product.md §3.1 #5, worst first: disputed, overdue, retrying, action_required, no_payment_method, card_expiring. */
export type PaymentHealth =
  | 'healthy'
  | 'card_expiring'
  | 'no_payment_method'
  | 'action_required'
  | 'retrying'
  | 'overdue'
  | 'disputed'
  | 'unknown';

/** product.md §3.1 #16; `mixed` when items differ. */
export type BillingInterval =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half_year'
  | 'year'
  | 'multi_year'
  | 'mixed'
  | 'custom';

/** One of the three rules of product.md §3.4. */
export type MrrRule = 'net' | 'stripe' | 'conservative';

/** One line of an explanation; the amounts of all lines add up exactly to the number they explain. */
export type ExplanationLine = {
  kind: 'item' | 'discount' | 'rounding';
  /** What a person reads: "Pro, 5 × $20.00 each month". */
  label: string;
  /** Exact monthly amount as a fraction of minor units, "12345/12" or "1028". */
  exact: string;
  /** The same, rounded half up, for display only. */
  amount: number;
};

/** Something that the number leaves out, and why: a metered item, a trial, a paused collection. */
export type ExcludedPart = { label: string; reason: string };

export type MrrExplanation = {
  rule: MrrRule;
  currency: string;
  mrr: number;
  lines: ExplanationLine[];
  excluded: ExcludedPart[];
};

export type SubscriptionFacts = {
  id: string;
  /** Stripe's own word, also when it is new to us. */
  status: string;
  productNames: string[];
  quantity: number | null;
  interval: BillingInterval | null;
  mrr: Money;
  explanation: MrrExplanation;
  startedAt: number;
  /** Earliest item period end while it will renew, else null. */
  renewsAt: number | null;
  /** Local estimate without tax (product.md §3.1 #21). */
  renewalAmount: Money | null;
  trialEndsAt: number | null;
  /** When it will end or ended. */
  cancelsAt: number | null;
  endedAt: number | null;
  cancelReason: string | null;
  cancelComment: string | null;
  collectionPaused: boolean;
  collectionMethod: 'charge_automatically' | 'send_invoice' | 'other';
  /** "20% off until 2027-01-31". */
  discount: string | null;
  discountEndsAt: number | null;
};

export type InvoiceFacts = {
  id: string;
  number: string | null;
  createdAt: number;
  status: string;
  total: Money;
  remaining: Money;
  dueAt: number | null;
  overdue: boolean;
  hostedUrl: string | null;
};

export type PaymentFacts = {
  id: string;
  createdAt: number;
  status: 'succeeded' | 'pending' | 'failed' | 'refunded' | 'partially_refunded' | 'disputed' | 'other';
  amount: Money;
  refunded: Money;
  method: string | null;
  /** Plain words for a failure: "Card expired". */
  failure: string | null;
};

export type PaymentMethodFacts = {
  /** "Visa •••• 4242", "SEPA •••• 3000", "Bank transfer (invoice)". */
  label: string;
  /** Last second of the card's last month, UTC, or null. */
  expiresAt: number | null;
};

/** What a movement of MRR is called (stripe.md §5.5). */
export type MovementType =
  | 'new'
  | 'upgrade'
  | 'downgrade'
  | 'churn'
  | 'reactivation'
  | 'planned_cancellation'
  | 'cancellation_undone';

/** The newest movement of a customer or a record; `change` is signed. */
export type MovementGlance = { type: MovementType; at: number; change: Money };

/**
 * What is about to happen or needs somebody (product.md §2.10). Times are epoch seconds. A price shock names what the
 * renewal costs with the discount and without it; null where that cannot be said exactly.
 */
export type Risk =
  | { kind: 'dispute' }
  | { kind: 'overdue'; amounts: Money[] }
  | { kind: 'next_retry'; at: number; amounts: Money[] }
  | { kind: 'action_required'; subscriptionId: string }
  | { kind: 'trial_without_payment_method'; at: number; subscriptionId: string }
  | { kind: 'card_expires_before_renewal'; at: number; renewsAt: number; subscriptionId: string }
  | {
      kind: 'discount_ends';
      at: number;
      subscriptionId: string;
      before: Money | null;
      after: Money | null;
    };

/** Everything known of one Stripe customer. Lists of invoices and payments are newest first, at most 20. */
export type CustomerFacts = {
  customerId: string;
  name: string | null;
  email: string | null;
  createdAt: number;
  livemode: boolean;
  deleted: boolean;
  status: CustomerStatus;
  paymentHealth: PaymentHealth;
  /** Live subscriptions first, by MRR, then ended ones, newest first. */
  subscriptions: SubscriptionFacts[];
  /** One entry a currency; empty when nothing counts. */
  mrr: Money[];
  /** Succeeded and captured charges minus refunds. */
  paid: Money[];
  refunded: Money[];
  /** amount_remaining of open invoices. */
  open: Money[];
  overdue: Money[];
  nextRenewal: { at: number; amount: Money | null } | null;
  trialEndsAt: number | null;
  cancelsAt: number | null;
  cancelReason: string | null;
  customerSince: number | null;
  lastPayment: { at: number; amount: Money } | null;
  lastFailure: { at: number; reason: string } | null;
  nextRetryAt: number | null;
  failedPayments: number;
  paymentMethod: PaymentMethodFacts | null;
  invoices: InvoiceFacts[];
  payments: PaymentFacts[];
  /** Worst first, each at most once a subscription. */
  risks: Risk[];
  /** What the customer has in hand with Stripe (-customer.balance); negative when it owes. */
  credit: Money[];
  paidInvoices: number;
  disputeOpen: boolean;
  /** What the customer wrote when it cancelled. */
  cancelComment: string | null;
  lastMovement: MovementGlance | null;
  /** Sum of all movements of the last 30 days, by currency. */
  mrrChange30d: Money[];
  /** What these facts leave out beyond the subscriptions' own lists, and why; absent when nothing. */
  excluded?: ExcludedPart[];
};

/** Several customers of one HubSpot record as one; each customer counted once. */
export type RecordFacts = Omit<CustomerFacts, 'customerId' | 'name' | 'email' | 'createdAt' | 'deleted'> & {
  /** The primary customer first (highest MRR, then latest paid, then oldest). */
  customers: CustomerFacts[];
};
