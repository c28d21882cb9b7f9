import { EMPTY_CATALOG } from '../../../server/billing/catalog.ts';
import type { MrrRule } from '../../../server/billing/facts.ts';
import { subscriptionMrr } from '../../../server/billing/mrr.ts';
import { type CustomerObjects, customerSnapshot } from '../../../server/billing/snapshot.ts';
import type {
  StripeCharge,
  StripeCoupon,
  StripeCustomer,
  StripeDiscount,
  StripeInvoice,
  StripeItem,
  StripePaymentMethod,
  StripePrice,
  StripeSubscription,
} from '../../../server/billing/stripeObjects.ts';

/** Small Stripe objects for the tables of the billing room: each call makes one, with what the test varies. */

const DAY = 86_400;
/** 2026-11-24 00:00:00 UTC. */
export const NOW = 1_795_478_400;
export const days = (count: number): number => NOW + count * DAY;

export const price = (part: Partial<StripePrice> = {}): StripePrice => ({
  id: 'price_pro',
  currency: 'usd',
  billing_scheme: 'per_unit',
  unit_amount: 2000,
  recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
  product: 'prod_pro',
  nickname: 'Pro',
  ...part,
});

/** A price of an amount every `count` intervals. */
export const every = (interval: string, amount: number, count = 1, part: Partial<StripePrice> = {}) =>
  price({
    id: `price_${interval}_${count}_${amount}`,
    unit_amount: amount,
    recurring: { interval, interval_count: count, usage_type: 'licensed' },
    ...part,
  });

export const item = (part: Partial<StripeItem> = {}): StripeItem => ({
  id: 'si_1',
  price: price(),
  quantity: 1,
  current_period_start: days(-10),
  current_period_end: days(20),
  ...part,
});

export const subscription = (
  part: Partial<StripeSubscription> = {},
  items: readonly StripeItem[] = [item()],
): StripeSubscription => ({
  id: 'sub_1',
  status: 'active',
  currency: 'usd',
  created: days(-100),
  start_date: days(-100),
  cancel_at_period_end: false,
  collection_method: 'charge_automatically',
  default_payment_method: 'pm_1',
  items: { data: items, has_more: false },
  ...part,
});

export const coupon = (part: Partial<StripeCoupon> = {}): StripeCoupon => ({
  id: 'co_1',
  percent_off: 20,
  duration: 'forever',
  ...part,
});

export const discount = (
  of: Partial<StripeCoupon> = {},
  part: Partial<StripeDiscount> = {},
): StripeDiscount => ({ id: 'di_1', start: days(-50), end: null, source: { coupon: coupon(of) }, ...part });

export const customer = (part: Partial<StripeCustomer> = {}): StripeCustomer => ({
  id: 'cus_1',
  name: 'Ada Ltd',
  email: 'ada@example.com',
  created: days(-200),
  livemode: true,
  ...part,
});

export const invoice = (part: Partial<StripeInvoice> = {}): StripeInvoice => ({
  id: 'in_1',
  number: 'A-1',
  status: 'open',
  currency: 'usd',
  created: days(-5),
  total: 2000,
  amount_remaining: 2000,
  attempt_count: 0,
  collection_method: 'charge_automatically',
  ...part,
});

export const charge = (part: Partial<StripeCharge> = {}): StripeCharge => {
  const amount = part.amount ?? 2000;
  return {
    id: 'ch_1',
    status: 'succeeded',
    currency: 'usd',
    created: days(-10),
    amount,
    amount_captured: part.status === 'failed' ? 0 : amount,
    amount_refunded: 0,
    captured: part.status !== 'failed',
    refunded: false,
    disputed: false,
    ...part,
  };
};

export const visa = (part: Partial<StripePaymentMethod> = {}): StripePaymentMethod => ({
  id: 'pm_1',
  type: 'card',
  card: { brand: 'visa', last4: '4242', exp_month: 3, exp_year: 2030 },
  ...part,
});

/** The explanation of a subscription's MRR at NOW, with nothing to look up. */
export const explain = (
  one: StripeSubscription,
  rule: MrrRule = 'net',
  customerDiscount: StripeCustomer['discount'] = null,
) => subscriptionMrr(one, { at: NOW, rule, catalog: EMPTY_CATALOG, customerDiscount });

/** What comes of one customer with these objects at NOW. */
export const snapshot = (
  objects: Partial<CustomerObjects> = {},
  context: { rule?: MrrRule; missing?: string[]; at?: number } = {},
) =>
  customerSnapshot(
    {
      ...EMPTY_CATALOG,
      customer: customer(),
      subscriptions: [],
      invoices: [],
      charges: [],
      paymentMethods: new Map([['pm_1', visa()]]),
      ...objects,
    },
    { at: NOW, rule: 'net', missing: [], ...context },
  );

/** The facts at NOW of one customer with these objects. */
export const facts = (...given: Parameters<typeof snapshot>) => snapshot(...given).facts;
