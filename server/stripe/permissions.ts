/** Stripe's names for what a restricted key may do, as its key page's links spell them (`rak_` in front). */
export type PermissionSlug =
  | 'rak_charge_read'
  | 'rak_customer_read'
  | 'rak_event_read'
  | 'rak_payment_intent_read'
  | 'rak_payment_method_read'
  | 'rak_product_read'
  | 'rak_coupon_read'
  | 'rak_invoice_read'
  | 'rak_plan_read'
  | 'rak_subscription_read'
  | 'rak_bucket_connect_read'
  | 'rak_webhook_write';

/** One of the twelve permissions that we ask for. */
export type Permission = {
  /** Our short name, Stripe's older label: "Charges". */
  name: string;
  /** Label on today's key page: "Charges and Refunds". */
  dashboardRow: string;
  section: 'Core' | 'Billing' | 'Connect' | 'Webhook';
  level: 'Read' | 'Write';
  slug: PermissionSlug;
  /** A cheap request that Stripe answers only with this permission. */
  probe: string;
  /** Without a blocker there is no billing to show; the others cost what `effect` says. */
  blocker: boolean;
  effect: string;
  why: string;
};

const read = (
  section: Permission['section'],
  name: string,
  slug: PermissionSlug,
  probe: string,
  texts: { effect: string; why: string; dashboardRow?: string; blocker?: boolean },
): Permission => ({
  name,
  dashboardRow: name,
  section,
  level: 'Read',
  slug,
  probe,
  blocker: false,
  ...texts,
});

const core: Permission[] = [
  read('Core', 'Charges', 'rak_charge_read', '/v1/charges?limit=1', {
    dashboardRow: 'Charges and Refunds',
    effect: 'Payments, refunds and lifetime revenue stay empty.',
    why: 'Payment history, refunds and lifetime revenue.',
  }),
  read('Core', 'Customers', 'rak_customer_read', '/v1/customers?limit=1', {
    blocker: true,
    effect: 'Nothing can be matched to a contact or a company, so ClearSync cannot run.',
    why: 'Finding the contact and the company that each customer is.',
  }),
  read('Core', 'Events', 'rak_event_read', '/v1/events?limit=1', {
    effect: 'Changes that were missed cannot be caught up from the list of events.',
    why: 'Immediate updates, and catching up after an interruption.',
  }),
  read('Core', 'Payment Intents', 'rak_payment_intent_read', '/v1/payment_intents?limit=1', {
    effect: 'The reason why a payment failed or waits for its customer is not shown.',
    why: 'How a payment is going, and winning back failed ones.',
  }),
  read('Core', 'Payment Methods', 'rak_payment_method_read', '/v1/payment_methods?limit=1', {
    effect: "The card's brand, last four digits and expiry are not shown.",
    why: "The card's brand, last four digits and expiry.",
  }),
  read('Core', 'Products', 'rak_product_read', '/v1/products?limit=1', {
    effect: 'Plans show their ids instead of their names.',
    why: 'The names of plans.',
  }),
];

const billing: Permission[] = [
  read('Billing', 'Coupons', 'rak_coupon_read', '/v1/coupons?limit=1', {
    effect: 'Discounts are unknown: MRR would be before discounts, and says so.',
    why: 'Exact MRR after discounts.',
  }),
  read('Billing', 'Invoices', 'rak_invoice_read', '/v1/invoices?limit=1', {
    effect: 'Invoices, open and overdue amounts, and the history are missing.',
    why: "History beyond the 30 days of Stripe's events, open and overdue amounts.",
  }),
  read('Billing', 'Prices', 'rak_plan_read', '/v1/prices?limit=1', {
    blocker: true,
    effect: 'MRR cannot be computed, so ClearSync cannot run.',
    why: 'MRR.',
  }),
  read('Billing', 'Subscriptions', 'rak_subscription_read', '/v1/subscriptions?limit=1&status=all', {
    blocker: true,
    effect: 'Nobody can be shown as subscribed, so ClearSync cannot run.',
    why: 'Status and billing cycles.',
  }),
];

/**
 * The twelve permissions in the order of Stripe's key page, with what each feeds and what its absence costs
 * (reference/stripe.md §2.2, reference/product.md §3.3 and §3.5). Stripe's form calls `plan` "Prices"; a
 * `rak_price_read` does not exist and is ignored there.
 */
export const permissions: readonly Permission[] = [
  ...core,
  ...billing,
  read('Connect', 'Connect', 'rak_bucket_connect_read', '/v1/account', {
    dashboardRow: 'All Connect resources',
    effect: "The account's name and currency are guessed from other answers.",
    why: "The account's name and currency.",
  }),
  {
    name: 'All webhook',
    dashboardRow: 'Webhook Endpoints and Event Destinations',
    section: 'Webhook',
    level: 'Write',
    slug: 'rak_webhook_write',
    probe: '/v1/webhook_endpoints?limit=100',
    blocker: false,
    effect: 'Updates arrive by asking Stripe regularly instead of at once.',
    why: 'Live updates. The one thing that ClearSync makes in Stripe is its own webhook endpoint.',
  },
];

/** Other slugs that Stripe's refusals name for what one of the twelve rows grants. */
const sameRow: Readonly<Record<string, PermissionSlug>> = {
  rak_connected_account_read: 'rak_bucket_connect_read',
  rak_accounts_kyc_basic_read: 'rak_bucket_connect_read',
  rak_webhook_read: 'rak_webhook_write',
  rak_refund_read: 'rak_charge_read',
};

/** The row of the twelve that grants a slug of Stripe's, or undefined when none does. */
export const permissionOf = (slug: string): Permission | undefined => {
  const wanted = sameRow[slug] ?? slug;
  return permissions.find((permission) => permission.slug === wanted);
};
