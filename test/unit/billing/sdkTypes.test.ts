import Stripe from 'stripe';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  StripeCharge,
  StripeCoupon,
  StripeCustomer,
  StripeDeleted,
  StripeDiscount,
  StripeInvoice,
  StripeItem,
  StripePaymentMethod,
  StripePrice,
  StripeProduct,
  StripeSubscription,
} from '../../../server/billing/stripeObjects.ts';
import { explain, item, price, subscription } from './objects.ts';

describe("the rules take the SDK's objects as they come", () => {
  it('by their types', () => {
    expectTypeOf<Stripe.Customer>().toExtend<StripeCustomer>();
    expectTypeOf<Stripe.DeletedCustomer>().toExtend<StripeDeleted>();
    expectTypeOf<Stripe.Subscription>().toExtend<StripeSubscription>();
    expectTypeOf<Stripe.SubscriptionItem>().toExtend<StripeItem>();
    expectTypeOf<Stripe.Price>().toExtend<StripePrice>();
    expectTypeOf<Stripe.Product>().toExtend<StripeProduct>();
    expectTypeOf<Stripe.Coupon>().toExtend<StripeCoupon>();
    expectTypeOf<Stripe.Discount>().toExtend<StripeDiscount>();
    expectTypeOf<Stripe.Invoice>().toExtend<StripeInvoice>();
    expectTypeOf<Stripe.Charge>().toExtend<StripeCharge>();
    expectTypeOf<Stripe.PaymentMethod>().toExtend<StripePaymentMethod>();
  });

  it('by their decimals', () => {
    const unit_amount_decimal = Stripe.Decimal.from('0.25');
    const one = item({ quantity: 10, price: price({ unit_amount: null, unit_amount_decimal }) });
    expect(explain(subscription({}, [one])).lines[0]).toMatchObject({
      label: 'Pro, 10 × $0.0025 each month',
      exact: '5/2',
      amount: 3,
    });
  });
});
