/** The kinds of object that the local Stripe keeps, by Stripe's own `object` word. */
export const stripeKinds = [
  'account',
  'charge',
  'coupon',
  'customer',
  'discount',
  'event',
  'invoice',
  'invoiceitem',
  'invoice_payment',
  'payment_intent',
  'payment_method',
  'price',
  'product',
  'promotion_code',
  'refund',
  'subscription',
  'subscription_item',
  'subscription_schedule',
  'tax_rate',
  'test_helpers.test_clock',
  'webhook_endpoint',
] as const;
export type StripeKind = (typeof stripeKinds)[number];

/**
 * An object as the local Stripe stores it: whole (tiers, applies_to, currency_options present where they exist),
 * references as ids (`customer: 'cus_…'`, `discounts: ['di_…']`); expansion happens when it is answered.
 */
export type StoredObject = { id: string; object: string; created?: number } & Record<string, unknown>;

/** A place in Stripe's order, newest first: created descending, then id descending. */
export type Position = { created: number; id: string };

/**
 * Where objects come from. There are two: objects held in memory (whatever was written or imported) and a
 * generated population that computes each object when it is asked for, so that a million cost no memory.
 */
export type Source = {
  /** Objects of a kind strictly older than `after` (from the newest when absent), newest first, lazily. */
  older(kind: StripeKind, after?: Position): Iterable<StoredObject>;
  /** Objects of a kind strictly newer than `before` (from the oldest when absent), oldest first, lazily. */
  newer(kind: StripeKind, before?: Position): Iterable<StoredObject>;
  find(kind: StripeKind, id: string): StoredObject | undefined;
  /** Objects of a kind that belong to a customer, newest first. */
  ofCustomer(kind: StripeKind, customerId: string): StoredObject[];
  count(kind: StripeKind): number;
};
