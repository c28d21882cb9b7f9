import type { z } from 'zod';
import type { PermissionSlug } from './permissions.ts';
import { chargeShape } from './shapes/charge.ts';
import { couponShape } from './shapes/coupon.ts';
import { customerShape } from './shapes/customer.ts';
import { invoiceShape } from './shapes/invoice.ts';
import { priceShape } from './shapes/price.ts';
import { productShape } from './shapes/product.ts';
import { subscriptionShape } from './shapes/subscription.ts';

/** The kinds of object that we mirror, in the order in which they become useful (reference/stripe.md §4.2). */
export const mirrorKinds = [
  'product',
  'price',
  'coupon',
  'customer',
  'subscription',
  'invoice',
  'charge',
] as const;
export type MirrorKind = (typeof mirrorKinds)[number];

/** What every mirrored object has once it is parsed. */
type MirrorObject = { id: string; created: number; customer?: string | null };

/** How a kind is listed. */
export type KindList = {
  path: string;
  permission: PermissionSlug;
  /** Further parameters of the list. */
  query: Readonly<Record<string, string>>;
  /** What to expand, and the permission that it takes: Stripe checks expanded resources too (stripe.md §2.2). */
  expand: readonly { path: string; needs: PermissionSlug | null }[];
  shape: z.ZodType<MirrorObject>;
  /** A list inside the object that Stripe cuts off, and where the rest is. */
  embedded?: { field: string; path: (id: string) => string; endpoint: string; expand: readonly string[] };
};

const plain = { query: {}, expand: [] };

/** Expansion goes four levels deep, so coupons are never expanded but joined from their own list (stripe.md §4.1). */
export const kindLists: Readonly<Record<MirrorKind, KindList>> = {
  product: { ...plain, path: '/v1/products', permission: 'rak_product_read', shape: productShape },
  price: {
    ...plain,
    path: '/v1/prices',
    permission: 'rak_plan_read',
    expand: [
      { path: 'data.tiers', needs: null },
      { path: 'data.currency_options', needs: null },
    ],
    shape: priceShape,
  },
  coupon: {
    ...plain,
    path: '/v1/coupons',
    permission: 'rak_coupon_read',
    expand: [
      { path: 'data.applies_to', needs: null },
      { path: 'data.currency_options', needs: null },
    ],
    shape: couponShape,
  },
  customer: {
    ...plain,
    path: '/v1/customers',
    permission: 'rak_customer_read',
    expand: [{ path: 'data.invoice_settings.default_payment_method', needs: 'rak_payment_method_read' }],
    shape: customerShape,
  },
  subscription: {
    path: '/v1/subscriptions',
    permission: 'rak_subscription_read',
    // Without it the list leaves out canceled ones.
    query: { status: 'all' },
    expand: [
      { path: 'data.discounts', needs: 'rak_coupon_read' },
      { path: 'data.items.data.discounts', needs: 'rak_coupon_read' },
      { path: 'data.default_payment_method', needs: 'rak_payment_method_read' },
    ],
    shape: subscriptionShape,
    embedded: {
      field: 'items',
      path: (id) => `/v1/subscription_items?subscription=${encodeURIComponent(id)}`,
      endpoint: '/v1/subscription_items',
      expand: ['data.discounts'],
    },
  },
  invoice: {
    ...plain,
    path: '/v1/invoices',
    permission: 'rak_invoice_read',
    shape: invoiceShape,
    embedded: {
      field: 'lines',
      path: (id) => `/v1/invoices/${encodeURIComponent(id)}/lines`,
      endpoint: '/v1/invoices/{id}/lines',
      expand: [],
    },
  },
  charge: { ...plain, path: '/v1/charges', permission: 'rak_charge_read', shape: chargeShape },
};
