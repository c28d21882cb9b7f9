import type { Permission } from '../keys/permissions.ts';
import { readPermissions } from '../keys/permissions.ts';
import type { StripeKind } from '../objects/source.ts';

/** A field that holds an id (or ids) and can be expanded: into what, and what reading that takes. */
export type Reference = { kind: StripeKind | undefined; permission: Permission | undefined };

const to = (kind: StripeKind): Reference => ({ kind, permission: readPermissions[kind] });
/** Expandable in Stripe, but kept by nobody here: only the permission check is played. */
const elsewhere = (permission: Permission): Reference => ({ kind: undefined, permission });

const lineReferences: Readonly<Record<string, Reference>> = {
  discounts: to('discount'),
  subscription: to('subscription'),
  'discount_amounts.discount': to('discount'),
  'pricing.price_details.price': to('price'),
};

/**
 * Expandable fields by the `object` word of the object that holds them; from the SDK's types (`string | X`).
 * An intent behind an invoice's payment takes Credit Notes too, as a prober of permissions found (stripe.md §2.2).
 */
export const references: Readonly<Record<string, Readonly<Record<string, Reference>>>> = {
  charge: {
    balance_transaction: elsewhere('balance_transaction_source_read'),
    customer: to('customer'),
    payment_intent: to('payment_intent'),
  },
  customer: {
    'invoice_settings.default_payment_method': to('payment_method'),
    test_clock: to('test_helpers.test_clock'),
  },
  discount: {
    customer: to('customer'),
    promotion_code: to('promotion_code'),
    'source.coupon': to('coupon'),
  },
  invoice: {
    customer: to('customer'),
    default_payment_method: to('payment_method'),
    discounts: to('discount'),
    'parent.subscription_details.subscription': to('subscription'),
    'total_discount_amounts.discount': to('discount'),
  },
  invoice_payment: {
    invoice: to('invoice'),
    'payment.charge': { kind: 'charge', permission: 'credit_note_read' },
    'payment.payment_intent': { kind: 'payment_intent', permission: 'credit_note_read' },
  },
  invoiceitem: {
    customer: to('customer'),
    discounts: to('discount'),
    invoice: to('invoice'),
    'pricing.price_details.price': to('price'),
  },
  line_item: lineReferences,
  payment_intent: {
    customer: to('customer'),
    latest_charge: to('charge'),
    payment_method: to('payment_method'),
  },
  payment_method: { customer: to('customer') },
  plan: { product: to('product') },
  price: { product: to('product') },
  product: { default_price: to('price') },
  promotion_code: { customer: to('customer'), 'promotion.coupon': to('coupon') },
  refund: {
    balance_transaction: elsewhere('balance_transaction_source_read'),
    charge: to('charge'),
    payment_intent: to('payment_intent'),
    payment_method: to('payment_method'),
    customer: to('customer'),
  },
  subscription: {
    customer: to('customer'),
    default_payment_method: to('payment_method'),
    discounts: to('discount'),
    latest_invoice: to('invoice'),
    pending_setup_intent: elsewhere('setup_intent_read'),
    schedule: to('subscription_schedule'),
    test_clock: to('test_helpers.test_clock'),
  },
  subscription_item: { discounts: to('discount') },
  subscription_schedule: { customer: to('customer'), subscription: to('subscription') },
};

/** Fields that an answer leaves out unless they are expanded, by `object` word. */
export const hiddenFields: Readonly<Record<string, readonly string[]>> = {
  charge: ['refunds'],
  coupon: ['applies_to', 'currency_options'],
  customer: ['sources', 'subscriptions', 'tax', 'tax_ids'],
  invoice: ['payments'],
  plan: ['tiers'],
  price: ['currency_options', 'tiers'],
};
