import { describe, expect, it } from 'vitest';
import { lineAmounts, priceAmount, remaining } from '../../../sandbox/stripe/generator/amounts.ts';
import type { CouponKey } from '../../../sandbox/stripe/generator/catalogue/coupons.ts';
import { type PriceKey, priceDefinitions } from '../../../sandbox/stripe/generator/catalogue/prices.ts';

describe('priceAmount', () => {
  it.each([
    ['businessMonthly', 3, 29_700],
    ['starterFree', 1, 0],
    ['teamGraduated', 5, 7_500],
    ['teamGraduated', 12, 7_500 + 7 * 1_200 + 1_000],
    ['teamGraduated', 24, 7_500 + 15 * 1_200 + 1_000 + 4 * 900],
    ['teamVolume', 10, 12_000],
    ['teamVolume', 11, 11_000],
    ['teamVolume', 64, 64 * 800 + 5_000],
    ['contactPacks', 12_500, 13_000],
    ['contactDecimal', 250, 3_126],
    ['apiCalls', 1_001, 501],
  ] as const satisfies readonly [PriceKey, number, number][])('%s × %i = %i', (price, quantity, amount) => {
    expect(priceAmount(priceDefinitions[price], quantity)).toBe(amount);
  });
});

describe('lineAmounts', () => {
  const line = (price: PriceKey, quantity: number, ...coupons: CouponKey[]) => ({
    item: { price, quantity },
    quantity,
    coupons,
  });
  const left = (items: Parameters<typeof lineAmounts>[0], ...coupons: CouponKey[]) =>
    lineAmounts(items, { level: 'subscription', coupons }).map(remaining);

  it('takes a share off, rounded half up', () => {
    expect(left([line('businessMonthly', 1)], 'LOYAL20')).toEqual([7_920]);
    expect(left([line('businessMonthly', 1)], 'PARTNER')).toEqual([9_900 - 2_525]);
  });

  it("takes the item's own off first, then the subscription's once over all lines", () => {
    const lines = [line('teamMonthly', 10, 'LOYAL20'), line('analyticsMonthly', 1)];
    const [team = 0, analytics = 0] = left(lines, 'TENOFF6');
    expect(team + analytics).toBe(15_200 + 1_500 - 1_000);
    expect(team).toBe(15_200 - 910);
  });

  it('keeps to the products of a coupon, to its currencies and above zero', () => {
    expect(left([line('businessMonthly', 1), line('analyticsMonthly', 2)], 'ANALYTICS40')).toEqual([
      9_900, 1_800,
    ]);
    expect(left([line('businessPound', 1)], 'FIVEOFF')).toEqual([7_500]);
    expect(left([line('businessYen', 1)], 'FIVEOFF')).toEqual([14_800]);
    expect(left([line('starterWeekly', 1)], 'TENOFF6')).toEqual([0]);
  });
});
