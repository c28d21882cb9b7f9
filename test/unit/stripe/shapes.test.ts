import Stripe from 'stripe';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  StripeCharge,
  StripeCoupon,
  StripeCustomer,
  StripeDeleted,
  StripeDiscount,
  StripeInvoice,
  StripePaymentMethod,
  StripePrice,
  StripeProduct,
  StripeSubscription,
} from '../../../server/billing/stripeObjects.ts';
import { type AccountObject, accountShape } from '../../../server/stripe/shapes/account.ts';
import { type ChargeObject, chargeShape } from '../../../server/stripe/shapes/charge.ts';
import { type CouponObject, couponShape } from '../../../server/stripe/shapes/coupon.ts';
import {
  type AnyCustomerObject,
  anyCustomerShape,
  customerShape,
} from '../../../server/stripe/shapes/customer.ts';
import { type DiscountObject, discountShape } from '../../../server/stripe/shapes/discount.ts';
import { type InvoiceObject, invoiceShape } from '../../../server/stripe/shapes/invoice.ts';
import { type PaymentMethodObject, paymentMethodShape } from '../../../server/stripe/shapes/paymentMethod.ts';
import { anyPriceShape, type PriceObject, priceShape } from '../../../server/stripe/shapes/price.ts';
import { anyProductShape, type ProductObject, productShape } from '../../../server/stripe/shapes/product.ts';
import { type SubscriptionObject, subscriptionShape } from '../../../server/stripe/shapes/subscription.ts';

const base = { created: 1_700_000_000, livemode: true };
const product = { id: 'prod_1', object: 'product', name: 'Pro', active: true, ...base };
const price = {
  id: 'price_1',
  object: 'price',
  active: true,
  currency: 'usd',
  billing_scheme: 'per_unit',
  unit_amount: 1250,
  unit_amount_decimal: '1250',
  recurring: {
    interval: 'month',
    interval_count: 1,
    usage_type: 'licensed',
    meter: null,
    trial_period_days: null,
  },
  product: 'prod_1',
  type: 'recurring',
  ...base,
};
const coupon = { id: 'co_1', object: 'coupon', percent_off: 25.5, duration: 'forever', valid: true, ...base };
const discount = {
  id: 'di_1',
  object: 'discount',
  start: 1_700_000_000,
  end: null,
  source: { type: 'coupon', coupon: 'co_1' },
};
const method = {
  id: 'pm_1',
  object: 'payment_method',
  type: 'card',
  card: { brand: 'visa', last4: '4242', exp_month: 3, exp_year: 2030 },
  ...base,
};
const customer = {
  id: 'cus_1',
  object: 'customer',
  email: 'ada@example.com',
  balance: 0,
  metadata: { plan: 'x' },
  ...base,
};
const subscription = {
  id: 'sub_1',
  object: 'subscription',
  customer: 'cus_1',
  status: 'active',
  currency: 'usd',
  start_date: 1_700_000_000,
  cancel_at_period_end: false,
  collection_method: 'charge_automatically',
  discounts: [],
  items: {
    object: 'list',
    data: [{ id: 'si_1', object: 'subscription_item', price, quantity: 2, discounts: [], ...base }],
    has_more: false,
  },
  ...base,
};
const line = {
  id: 'il_1',
  object: 'line_item',
  amount: 1250,
  period: { start: 1, end: 2 },
  parent: {
    type: 'subscription_item_details',
    subscription_item_details: { subscription: 'sub_1', subscription_item: 'si_1', proration: false },
  },
  pricing: { type: 'price_details', price_details: { price: 'price_1', product: 'prod_1' } },
  discount_amounts: [{ amount: 5, discount: 'di_1' }],
};
const invoice = {
  id: 'in_1',
  object: 'invoice',
  status: 'open',
  currency: 'usd',
  subtotal: 1250,
  total: 1250,
  amount_due: 1250,
  amount_paid: 0,
  amount_remaining: 1250,
  attempt_count: 0,
  period_start: 1,
  period_end: 2,
  lines: { object: 'list', data: [line], has_more: false },
  ...base,
};
const charge = {
  id: 'ch_1',
  object: 'charge',
  amount: 1250,
  amount_captured: 1250,
  amount_refunded: 0,
  captured: true,
  paid: true,
  refunded: false,
  status: 'succeeded',
  currency: 'usd',
  ...base,
};
const account = {
  id: 'acct_1',
  object: 'account',
  default_currency: 'usd',
  settings: { dashboard: { display_name: 'Lantern' } },
};

const ALL: [string, z.ZodType, object][] = [
  ['product', productShape, product],
  ['price', priceShape, price],
  ['coupon', couponShape, coupon],
  ['discount', discountShape, discount],
  ['payment method', paymentMethodShape, method],
  ['customer', customerShape, customer],
  ['subscription', subscriptionShape, subscription],
  ['invoice', invoiceShape, invoice],
  ['charge', chargeShape, charge],
  ['account', accountShape, account],
];

describe('every shape', () => {
  it.each(ALL)(
    'of a %s keeps our fields, strips the rest, and reads its own output again',
    (_name, shape, object) => {
      const stored = shape.parse({ ...object, a_field_of_tomorrow: { x: 1 }, metadata: { a: 'b' } });
      expect(stored).not.toHaveProperty('a_field_of_tomorrow');
      expect(stored).toMatchObject({ id: (object as { id: string }).id });
      expect(shape.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    },
  );

  it.each(ALL)('of a %s refuses what is something else', (_name, shape, object) => {
    for (const wrong of [{ ...object, object: 'event' }, { ...object, id: undefined }, null, [], 'x'])
      expect(shape.safeParse(wrong).success).toBe(false);
  });

  it('suits the billing rules', () => {
    expectTypeOf<ProductObject>().toExtend<StripeProduct>();
    expectTypeOf<PriceObject>().toExtend<StripePrice>();
    expectTypeOf<CouponObject>().toExtend<StripeCoupon>();
    expectTypeOf<DiscountObject>().toExtend<StripeDiscount>();
    expectTypeOf<PaymentMethodObject>().toExtend<StripePaymentMethod>();
    expectTypeOf<AnyCustomerObject>().toExtend<StripeCustomer | StripeDeleted>();
    expectTypeOf<SubscriptionObject>().toExtend<StripeSubscription>();
    expectTypeOf<InvoiceObject>().toExtend<StripeInvoice>();
    expectTypeOf<ChargeObject>().toExtend<StripeCharge>();
    expectTypeOf<AccountObject['id']>().toBeString();
  });
});

describe('what was deleted', () => {
  it.each([
    ['customer', anyCustomerShape, customer],
    ['product', anyProductShape, product],
    ['price', anyPriceShape, price],
  ] as [string, z.ZodType, object][])('%s', (object, shape, whole) => {
    const stub = { id: 'x_1', object, deleted: true };
    expect(shape.parse(stub)).toEqual(stub);
    expect(shape.parse(whole)).not.toHaveProperty('deleted');
    expect(shape.safeParse({ ...stub, deleted: false }).success).toBe(false);
  });
});

describe('expandable fields', () => {
  it('are kept as ids where the object is mirrored by itself', () => {
    const expanded = {
      customer,
      latest_invoice: invoice,
      schedule: { id: 'sub_sched_1' },
      test_clock: { id: 'clock_1' },
    };
    expect(subscriptionShape.parse({ ...subscription, ...expanded })).toMatchObject({
      customer: 'cus_1',
      latest_invoice: 'in_1',
      schedule: 'sub_sched_1',
      test_clock: 'clock_1',
    });
    expect(
      chargeShape.parse({ ...charge, customer: { id: 'cus_1', object: 'customer', deleted: true } }).customer,
    ).toBe('cus_1');
    expect(priceShape.parse({ ...price, product }).product).toBe('prod_1');
    expect(invoiceShape.parse({ ...invoice, discounts: [discount, 'di_2'] }).discounts).toEqual([
      'di_1',
      'di_2',
    ]);
  });

  it('are kept as objects where only this one carries them', () => {
    const own = { ...discount, source: { type: 'coupon', coupon } };
    const stored = subscriptionShape.parse({
      ...subscription,
      discounts: ['di_9', own],
      default_payment_method: method,
    });
    expect(stored.discounts).toEqual(['di_9', discountShape.parse(own)]);
    expect(stored.default_payment_method).toMatchObject({ id: 'pm_1', card: { last4: '4242' } });
    expect(
      customerShape.parse({ ...customer, invoice_settings: { default_payment_method: 'pm_1' } })
        .invoice_settings,
    ).toEqual({ default_payment_method: 'pm_1' });
  });
});

describe('what Stripe may send', () => {
  it.each([
    ['text', '12.5'],
    ['a number', 12.5],
    ["the SDK's Decimal", Stripe.Decimal.from('12.5')],
  ])('a decimal as %s is stored as text', (_name, unit_amount_decimal) => {
    expect(priceShape.parse({ ...price, unit_amount_decimal }).unit_amount_decimal).toBe('12.5');
  });

  it.each(['many', {}, true])('no decimal: %s is refused', (unit_amount_decimal) => {
    expect(priceShape.safeParse({ ...price, unit_amount_decimal }).success).toBe(false);
  });

  it('amounts beyond 2^53 are refused, they have lost digits already', () => {
    expect(chargeShape.safeParse({ ...charge, amount: 2 ** 53 }).success).toBe(false);
    expect(chargeShape.safeParse({ ...charge, amount: 12.5 }).success).toBe(false);
  });

  it('words that are new to us are kept', () => {
    expect(subscriptionShape.parse({ ...subscription, status: 'hibernating' }).status).toBe('hibernating');
    expect(chargeShape.parse({ ...charge, status: 'teleported' }).status).toBe('teleported');
  });

  it('a customer that is an account, and a charge without a customer', () => {
    expect(subscriptionShape.parse({ ...subscription, customer: null }).customer).toBeNull();
    expect(chargeShape.parse({ ...charge, customer: null }).customer).toBeNull();
  });

  it('metadata named __proto__ changes nothing', () => {
    const hostile = JSON.parse('{"__proto__": "polluted", "constructor": "x"}');
    const { metadata } = customerShape.parse({ ...customer, metadata: hostile });
    expect(metadata).toEqual({ constructor: 'x' });
    expect(Object.getPrototypeOf(metadata ?? {})).toBe(Object.prototype);
  });

  it('invoice lines are trimmed to what the history needs', () => {
    const stored = invoiceShape.parse({
      ...invoice,
      lines: { data: [{ ...line, taxes: [], currency: 'usd' }], has_more: true },
    });
    expect(stored.lines).toEqual({
      has_more: true,
      data: [
        {
          id: 'il_1',
          amount: 1250,
          quantity: null,
          description: null,
          period: { start: 1, end: 2 },
          parent: line.parent,
          pricing: { price_details: line.pricing.price_details },
          discount_amounts: line.discount_amounts,
        },
      ],
    });
  });
});
