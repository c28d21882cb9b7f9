import { describe, expect, it } from 'vitest';
import type { StripeDiscount, StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { days, discount, explain, item, subscription } from './objects.ts';

describe('discounts that take nothing off', () => {
  it.each<[string, StripeSubscription, { label: string; reason: string }]>([
    [
      'one that the rule does not subtract',
      subscription({ discounts: [discount({ percent_off: 50, duration: 'once' })] }),
      { label: '50% off once', reason: 'This rule subtracts only discounts that last forever' },
    ],
    [
      'one for other products',
      subscription({ discounts: [discount({ applies_to: { products: ['prod_x'] } })] }),
      { label: '20% off', reason: 'It applies to other products only' },
    ],
    [
      'a mere id',
      subscription({ discounts: ['di_9'] }),
      { label: 'Discount di_9', reason: 'Stripe gave only its id, so it is not subtracted' },
    ],
    [
      'a deleted coupon',
      subscription({ discounts: [{ ...discount(), source: { coupon: null } }] }),
      {
        label: 'Discount di_1',
        reason: 'Its coupon is not known (deleted, or the key may not read coupons), so it is not subtracted',
      },
    ],
    [
      'a coupon that nobody knows',
      subscription({ discounts: [{ ...discount(), source: { coupon: 'co_gone' } }] }),
      {
        label: 'Discount di_1',
        reason: 'Its coupon is not known (deleted, or the key may not read coupons), so it is not subtracted',
      },
    ],
    [
      'a foreign amount',
      subscription({
        discounts: [discount({ percent_off: null, amount_off: 500, currency: 'eur', name: 'Welcome' })],
      }),
      {
        label: 'Coupon Welcome',
        reason: 'Its amount is in EUR, the subscription in USD, so it is not subtracted',
      },
    ],
    [
      'an empty coupon',
      subscription({ discounts: [discount({ percent_off: null })] }),
      {
        label: 'Coupon co_1',
        reason: 'Its coupon takes off neither a share nor an amount, so it is not subtracted',
      },
    ],
  ])('are named when they are not subtracted: %s', (_name, one, part) => {
    expect(explain(one, 'stripe')).toMatchObject({ mrr: 2000, excluded: [part] });
  });

  it.each<[string, StripeDiscount[], { label: string; reason: string }]>([
    [
      'one that has ended',
      [discount({ duration: 'repeating' }, { end: days(-1) })],
      { label: '20% off until 2026-11-23', reason: 'It ended on 2026-11-23' },
    ],
    [
      'a negative share',
      [discount({ percent_off: -20 })],
      { label: 'Coupon co_1', reason: 'Its percentage "-20" is not readable, so it is not subtracted' },
    ],
    [
      'a negative amount',
      [discount({ percent_off: null, amount_off: -5, currency: 'usd' })],
      {
        label: 'Coupon co_1',
        reason: 'Its amount -5 is not one that can be stated exactly, so it is not subtracted',
      },
    ],
    [
      'an amount beyond 2^53',
      [discount({ percent_off: null, amount_off: 2 ** 53, currency: 'usd' })],
      {
        label: 'Coupon co_1',
        reason: 'Its amount 9007199254740992 is not one that can be stated exactly, so it is not subtracted',
      },
    ],
    [
      'a coupon of which only its deletion is known',
      [discount({ percent_off: null, deleted: true })],
      {
        label: 'Coupon co_1',
        reason:
          'Its coupon was deleted, and Stripe no longer says what it takes off, so it is not subtracted',
      },
    ],
  ])('says what became of a discount: %s', (_name, discounts, part) => {
    expect(explain(subscription({ discounts }))).toMatchObject({ mrr: 2000, excluded: [part] });
  });

  it('subtracts a deleted coupon while Stripe says what it takes off', () => {
    expect(explain(subscription({ discounts: [discount({ deleted: true })] })).mrr).toBe(1600);
  });

  it("says that a subscription's discounts stand instead of the customer's", () => {
    const one = subscription({ discounts: [discount({ percent_off: 50 })] });
    expect(explain(one, 'net', discount())).toMatchObject({
      mrr: 1000,
      excluded: [
        {
          label: '20% off',
          reason: "It is the customer's, and the subscription has discounts of its own instead",
        },
      ],
    });
  });

  it.each([
    [
      item({ price: null, discounts: [discount()] }),
      'Its item is left out, or it applies to other products only',
    ],
    [item({ price: null }), 'There is no item to take it off'],
  ])('says of a discount that its item is left out', (one, reason) => {
    const discounts = one.discounts ? [] : [discount()];
    expect(explain(subscription({ discounts }, [one])).excluded).toMatchObject([
      { label: 'Item si_1', reason: 'Its price is not known' },
      { reason },
    ]);
  });
});
