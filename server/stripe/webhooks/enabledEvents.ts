import type Stripe from 'stripe';

/** What our endpoint is told (reference/stripe.md §3): everything that changes an object of the mirror. */
export const enabledEvents = [
  'customer.created',
  'customer.updated',
  'customer.deleted',
  'customer.discount.created',
  'customer.discount.updated',
  'customer.discount.deleted',
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
  'customer.subscription.trial_will_end',
  'customer.subscription.pending_update_applied',
  'customer.subscription.pending_update_expired',
  'invoice.created',
  'invoice.finalized',
  'invoice.updated',
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.payment_action_required',
  'invoice.voided',
  'invoice.marked_uncollectible',
  'invoice.overdue',
  'invoice.deleted',
  'charge.succeeded',
  'charge.failed',
  'charge.captured',
  'charge.updated',
  'charge.refunded',
  'refund.updated',
  'refund.failed',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_method.attached',
  'payment_method.updated',
  'payment_method.automatically_updated',
  'payment_method.detached',
  'product.created',
  'product.updated',
  'product.deleted',
  'price.created',
  'price.updated',
  'price.deleted',
  'coupon.created',
  'coupon.updated',
  'coupon.deleted',
] as const satisfies Stripe.WebhookEndpointCreateParams['enabled_events'];

const wanted: ReadonlySet<string> = new Set(enabledEvents);

/** Whether an event of this type is one that our endpoint would have been told. */
export const isEnabledEvent = (type: string): boolean => wanted.has(type);

/** Whether an endpoint is told exactly what we want to be told, in whatever order. */
export const tellsOurEvents = (types: readonly string[]): boolean =>
  types.length === wanted.size && types.every((type) => wanted.has(type));
