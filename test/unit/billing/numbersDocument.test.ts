import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { majorUnits } from '../../../server/billing/moneyText.ts';
import { billingProperties } from '../../../server/billing/properties/billingProperties.ts';
import type { StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { discount, every, explain, item, NOW, price, subscription } from './objects.ts';

const one = (...items: Parameters<typeof item>): StripeSubscription => subscription({}, [item(...items)]);
const off = (percent_off: number, duration: string, end: number | null = null) => ({
  discounts: [discount({ percent_off, duration }, { end })],
});

/** The examples of docs/numbers.md by the words in their first column. */
const EXAMPLES: Readonly<Record<string, StripeSubscription>> = {
  '100 × $100.00 a month and 50 × $600.00 a year': subscription({}, [
    item({ id: 'si_1', price: every('month', 10_000), quantity: 100 }),
    item({ id: 'si_2', price: every('year', 60_000), quantity: 50 }),
  ]),
  '$1,200.00 a year': one({ price: every('year', 120_000) }),
  '$60.00 every 2 months': one({ price: every('month', 6000, 2) }),
  '2 × $800.00 a month': one({ price: every('month', 80_000), quantity: 2 }),
  '$20.00 a week': one({ price: every('week', 2000) }),
  '$10.00 a day': one({ price: every('day', 1000) }),
  '¥1,200 a year': subscription({ currency: 'jpy' }, [
    item({ price: every('year', 1200, 1, { currency: 'jpy' }) }),
  ]),
  '$1,200.00 a year, 20% off once': subscription(off(20, 'once'), [item({ price: every('year', 120_000) })]),
  '$120.00 a year, 10% off for some months': subscription(off(10, 'repeating', NOW + 86_400), [
    item({ price: every('year', 12_000) }),
  ]),
  '$100.00 a month, 50% off forever': subscription(off(50, 'forever'), [
    item({ price: every('month', 10_000) }),
  ]),
  '12 in graduated tiers: 5 at $15.00, then $12.00 and $10.00 once': one({
    quantity: 12,
    price: price({
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      unit_amount: null,
      tiers: [
        { up_to: 5, unit_amount: 1500 },
        { up_to: null, unit_amount: 1200, flat_amount: 1000 },
      ],
    }),
  }),
  '2,500 in packs of 1,000 at $10.00, a started pack counts': one({
    quantity: 2500,
    price: price({ unit_amount: 1000, transform_quantity: { divide_by: 1000, round: 'up' } }),
  }),
};

const rows = [
  ...(readFileSync('docs/numbers.md', 'utf8').split('| sold | MRR |')[1]?.split('\n\n')[0] ?? '').matchAll(
    /^\| (.+) \| ([\d.]+) \|$/gm,
  ),
].map(([, sold = '', mrr = '']): [string, string] => [sold, mrr]);

describe('docs/numbers.md', () => {
  it('has every example and no other', () => {
    expect(rows.map(([sold]) => sold)).toEqual(Object.keys(EXAMPLES));
  });

  it.each(rows)('is right that %s is %s', (sold, mrr) => {
    const example = EXAMPLES[sold];
    if (example === undefined) throw new Error(`no example for ${sold}`);
    const told = explain(example);
    expect(majorUnits(BigInt(told.mrr), told.currency)).toBe(mrr);
  });

  it('lists the properties as they are made', () => {
    const listed = [
      ...readFileSync('docs/numbers.md', 'utf8').matchAll(
        /^\| (\d+) \| ([ABC]) \| `(\w+)` \| (.+?) \| .+ \|$/gm,
      ),
    ].map(([, rank, pack, name, label]) => [Number(rank), pack, name, label]);
    expect(listed).toEqual(billingProperties.map(({ rank, pack, name, label }) => [rank, pack, name, label]));
    expect(listed).toHaveLength(52);
  });
});
