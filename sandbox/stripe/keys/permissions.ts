import type { StripeKind } from '../objects/source.ts';

/** What a restricted key can be granted, without the `rak_` that the dashboard's links put before it. */
export type Permission = `${string}_read` | `${string}_write`;

/** Dashboard rows by the permission's stem (stripe.md §2.2: prices are `plan`, refunds ride on `charge`). */
const rows: Readonly<Record<string, string>> = {
  accounts_kyc_basic: 'Accounts KYC Basic',
  balance_transaction_source: 'Balance Transaction Sources',
  charge: 'Charges and Refunds',
  connected_account: 'All Connect resources',
  coupon: 'Coupons',
  credit_note: 'Credit Notes',
  customer: 'Customers',
  event: 'Events',
  invoice: 'Invoices',
  payment_intent: 'Payment Intents',
  payment_method: 'Payment Methods',
  plan: 'Prices',
  product: 'Products',
  promotion_code: 'Promotion Codes',
  setup_intent: 'Setup Intents',
  subscription: 'Subscriptions',
  tax_rate: 'Tax Rates',
  webhook: 'Webhook Endpoints and Event Destinations',
};

/** The permission that reading a kind takes; kinds that come along with others take none. */
export const readPermissions: Readonly<Partial<Record<StripeKind, Permission>>> = {
  account: 'connected_account_read',
  charge: 'charge_read',
  coupon: 'coupon_read',
  customer: 'customer_read',
  event: 'event_read',
  invoice: 'invoice_read',
  invoiceitem: 'invoice_read',
  invoice_payment: 'invoice_read',
  payment_intent: 'payment_intent_read',
  payment_method: 'payment_method_read',
  price: 'plan_read',
  product: 'product_read',
  promotion_code: 'promotion_code_read',
  refund: 'charge_read',
  subscription: 'subscription_read',
  subscription_item: 'subscription_read',
  subscription_schedule: 'subscription_read',
  tax_rate: 'tax_rate_read',
  webhook_endpoint: 'webhook_read',
};

/** The 12 permissions that ClearSync asks for, and what the default restricted key holds. */
export const clearSyncPermissions: readonly Permission[] = [
  'charge_read',
  'customer_read',
  'event_read',
  'payment_intent_read',
  'payment_method_read',
  'product_read',
  'coupon_read',
  'invoice_read',
  'plan_read',
  'subscription_read',
  'connected_account_read',
  'webhook_write',
];

/** What the dashboard calls a permission, such as `Prices Read`. */
export const permissionName = (permission: Permission): string => {
  const [, stem = permission, level = 'read'] = /^(.+)_(read|write)$/.exec(permission) ?? [];
  return `${rows[stem] ?? stem} ${level === 'write' ? 'Write' : 'Read'}`;
};

/** Every permission that would do in place of the given one: write implies read, and two rows imply others. */
export const sufficientPermissions = (permission: Permission): readonly Permission[] => {
  const stem = permission.replace(/_(read|write)$/, '');
  const write: Permission = `${stem}_write`;
  if (permission === write) return [write];
  const implied: Readonly<Record<string, Permission[]>> = {
    connected_account_read: ['bucket_connect_read'],
    invoice_read: ['credit_note_read'],
  };
  return [permission, write, ...(implied[permission] ?? [])];
};
