import type { StoredObject } from '../../../sandbox/stripe/objects/source.ts';
import { customerAt, padded } from './objects.ts';

const price = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  object: 'price',
  created: 10,
  active: true,
  currency: 'usd',
  product: 'prod_1',
  recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
  tiers: [{ up_to: null, unit_amount: 100, unit_amount_decimal: '100' }],
  currency_options: { usd: { unit_amount: 100 } },
  type: 'recurring',
  unit_amount_decimal: '100',
  ...more,
});

const item = (index: number, subscription: string) => ({
  id: `si_${subscription}_${padded(index)}`,
  object: 'subscription_item',
  created: 20,
  discounts: index === 0 ? ['di_item'] : [],
  price: price('price_1'),
  quantity: 1,
  subscription,
  current_period_start: 100,
  current_period_end: 200 + index,
});

/** A subscription with so many items. */
export const subscription = (id: string, more: Record<string, unknown> = {}, items = 1) => ({
  id,
  object: 'subscription',
  created: 20,
  customer: 'cus_a',
  status: 'active',
  discounts: ['di_1'],
  default_payment_method: 'pm_1',
  latest_invoice: 'in_1',
  items: {
    object: 'list',
    data: Array.from({ length: items }, (_, index) => item(index, id)),
    has_more: false,
    url: `/v1/subscription_items?subscription=${id}`,
  },
  ...more,
});

const line = (index: number) => ({
  id: `il_${padded(index)}`,
  object: 'line_item',
  amount: index,
  invoice: 'in_1',
});

/** A small account in which everything that reading meets stands once. */
export const readable: readonly StoredObject[] = [
  customerAt(1, 'cus_a', { invoice_settings: { default_payment_method: 'pm_1' } }),
  customerAt(2, 'cus_gone', { deleted: true }),
  { id: 'pm_1', object: 'payment_method', created: 3, customer: 'cus_a', type: 'card' },
  { id: 'pm_2', object: 'payment_method', created: 4, customer: 'cus_a', type: 'sepa_debit' },
  { id: 'prod_1', object: 'product', created: 5, active: true, name: 'Plan' },
  price('price_1'),
  price('price_2', { active: false, currency: 'eur' }),
  {
    id: 'co_1',
    object: 'coupon',
    created: 6,
    percent_off: 10,
    applies_to: { products: ['prod_1'] },
    currency_options: { eur: { amount_off: 1 } },
    valid: true,
  },
  { id: 'di_1', object: 'discount', start: 7, customer: 'cus_a', source: { type: 'coupon', coupon: 'co_1' } },
  { id: 'di_item', object: 'discount', start: 7, source: { type: 'coupon', coupon: 'co_1' } },
  subscription('sub_active'),
  subscription('sub_many', { created: 21 }, 12),
  subscription('sub_canceled', { status: 'canceled' }),
  subscription('sub_trialing', { status: 'trialing', customer: 'cus_gone' }),
  {
    id: 'in_1',
    object: 'invoice',
    created: 30,
    customer: 'cus_a',
    status: 'paid',
    parent: { type: 'subscription_details', subscription_details: { subscription: 'sub_active' } },
    lines: {
      object: 'list',
      data: Array.from({ length: 25 }, (_, index) => line(index)),
      has_more: false,
      url: '/v1/invoices/in_1/lines',
    },
  },
  { id: 'in_2', object: 'invoice', created: 31, customer: 'cus_a', status: 'open', parent: null },
  { id: 'inpay_1', object: 'invoice_payment', created: 31, invoice: 'in_1', status: 'paid' },
  {
    id: 'ch_1',
    object: 'charge',
    created: 32,
    customer: 'cus_a',
    payment_intent: 'pi_1',
    status: 'succeeded',
  },
  { id: 're_1', object: 'refund', created: 33, charge: 'ch_1', customer: 'cus_a', amount: 5 },
];
