import { describe, expect, it } from 'vitest';
import { asJson } from '../../../explain/asJson.ts';
import { asText } from '../../../explain/asText.ts';
import { explainText } from '../../../explain/explainText.ts';
import type { StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { coupon, discount, item, NOW, price, subscription } from '../billing/objects.ts';

const read = (value: unknown, rule: 'net' | 'stripe' | 'conservative' = 'net') =>
  explainText(typeof value === 'string' ? value : JSON.stringify(value), { rule, at: NOW });

const explained = (value: unknown) => {
  const result = read(value);
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result;
};

const known = { customer: { id: 'cus_1', object: 'customer' } };
const stripe = (part: Partial<StripeSubscription> = {}, more: object = known) => ({
  object: 'subscription',
  ...subscription(part),
  ...more,
});

describe('a file that is explained', () => {
  it('is one subscription, an array or a list, and answers in kind', () => {
    const one = explained(stripe());
    expect([one.single, one.explained.map(({ mrr }) => mrr), one.notes]).toEqual([true, [2000], []]);
    expect(JSON.parse(asJson(one.explained, one.single))).toEqual({
      id: 'sub_1',
      mrr: 2000,
      currency: 'usd',
      rule: 'net',
      lines: [{ kind: 'item', label: 'Pro, 1 × $20.00 each month', exact: '2000', amount: 2000 }],
      excluded: [],
    });
    for (const many of [[stripe()], { object: 'list', data: [stripe()], has_more: false }]) {
      const { single, explained: all } = explained(many);
      expect(JSON.parse(asJson(all, single))).toMatchObject([{ id: 'sub_1' }]);
    }
    expect(explained([]).explained).toEqual([]);
    expect(explained({ object: 'list', data: [stripe()], has_more: true }).notes).toEqual([
      'The list has more subscriptions than this page of it (has_more).',
    ]);
  });

  it("takes the customer's discount from the expanded customer or from the customer in the file", () => {
    const own = { id: 'cus_1', object: 'customer', discount: discount() };
    expect(explained(stripe({}, { customer: own })).explained).toMatchObject([{ mrr: 1600 }]);
    const { explained: all, notes } = explained([stripe({}, { customer: 'cus_1' }), own]);
    expect([all.map(({ mrr }) => mrr), notes]).toEqual([[1600], []]);
    const deleted = { id: 'cus_1', object: 'customer', deleted: true };
    expect(explained(stripe({}, { customer: deleted }))).toMatchObject({
      explained: [{ mrr: 2000 }],
      notes: [],
    });
  });

  it("says that an unexpanded customer's discount is not seen", () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => stripe({ id }, { customer: 'cus_9' }));
    expect(explained(many).notes).toEqual([
      'A discount of the customer itself would not be seen, since "customer" is not expanded: a, b, c and 2 more.',
    ]);
  });

  it("looks up prices, products and coupons among the file's objects, and says what it passed over", () => {
    const portfolio = [
      stripe({
        discounts: [{ ...discount(), source: { coupon: 'co_1' } }],
        items: { data: [item({ price: 'price_pro' })] },
      }),
      { object: 'price', ...price() },
      { object: 'product', id: 'prod_pro', name: 'Professional' },
      { object: 'coupon', ...coupon({ percent_off: 50 }) },
      { object: 'charge', id: 'ch_1' },
      { object: 'charge', id: 'ch_2' },
      { object: 'product', id: 'prod_nameless' },
    ];
    expect(explained(portfolio)).toMatchObject({
      explained: [{ mrr: 1000, lines: [{ label: 'Professional, 1 × $20.00 each month' }, {}] }],
      notes: [
        'Passed over a product that cannot be read: [6].name: is missing; it should be text.',
        'Passed over what is no subscription: 2 × charge.',
      ],
    });
  });

  it('reads what older versions of the API return', () => {
    const { source, ...older } = discount({ percent_off: 25 });
    const single = { ...older, coupon: source.coupon };
    for (const discounts of [undefined, [], [older.id], [single]])
      expect(explained(stripe({}, { ...known, discounts, discount: single })).explained).toMatchObject([
        { mrr: 1500 },
      ]);
  });

  it('reads what a hand-made subscription needs to say, and no more', () => {
    const recurring = { interval: 'year', interval_count: 1 };
    const bare = {
      id: 'sub_1',
      status: 'active',
      currency: 'usd',
      items: { data: [{ quantity: 2, price: { currency: 'usd', unit_amount: '60000', recurring } }] },
    };
    expect(explained(bare).explained).toMatchObject([
      { mrr: 10_000, lines: [{ label: 'product of unnamed price, 2 × $600.00 each year' }], excluded: [] },
    ]);
  });

  it('names numbers that JSON cannot keep, and leaves out what depends on them', () => {
    const text = JSON.stringify(stripe()).replace('"quantity":1', '"quantity":9007199254740993');
    const result = explained(text);
    expect(result).toMatchObject({ explained: [{ mrr: 0, lines: [], excluded: [{ label: 'Pro' }] }] });
    expect(result.notes[0]).toMatch(/^Line 1, column \d+: 9007199254740993 has more digits/);
    const decimal = JSON.stringify(stripe()).replace(
      '"unit_amount":2000',
      '"unit_amount_decimal":12.123456789012345678',
    );
    expect(explained(decimal).explained).toMatchObject([
      { mrr: 12, lines: [{ exact: '6061728394506172839/500000000000000000' }, {}] },
    ]);
  });
});

describe('a file that cannot be explained', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', '', ['the file: is empty']],
    ['blanks', ' \n', ['the file: is empty']],
    ['no JSON', '{"id":}', ['line 1, column 7: is not JSON: expected a value, found "}"']],
    [
      'a number',
      '7',
      ['the file: is not a subscription as Stripe returns it, an array of Stripe objects, or a Stripe list'],
    ],
    [
      'another object',
      { object: 'customer', id: 'cus_1' },
      [
        'object: is "customer"; what is needed is a subscription as Stripe returns it, an array of Stripe objects, or a Stripe list',
      ],
    ],
    ['an array of arrays', [[stripe()]], ['[0]: is no Stripe object']],
    [
      'other objects only',
      [{ object: 'charge' }],
      ['the file: holds no subscription', 'Passed over what is no subscription: 1 × charge.'],
    ],
    ['no status', stripe({}, { status: undefined }), ['status: is missing; it should be text']],
    ['no items', stripe({}, { items: undefined }), ['items: is missing; it should be an object']],
    [
      'several faulty ones in a list',
      { object: 'list', data: [stripe(), stripe({}, { id: 5 }), stripe({}, { trial_end: 'soon' })] },
      ['data[1].id: should be text, but is a number', 'data[2].trial_end: should be a number, but is text'],
    ],
    [
      'a fault deep inside an expanded part',
      [stripe({}, { items: { data: [{ price: { ...price(), recurring: { interval: 'month' } } }] } })],
      ['[0].items.data[0].price.recurring.interval_count: is missing; it should be a number'],
    ],
    [
      'a price that is a number',
      stripe({}, { items: { data: [{ price: 7 }] } }),
      ['items.data[0].price: should be an id or an object'],
    ],
  ])('says so: %s', (_name, value, faults) => {
    expect(read(value)).toEqual({ ok: false, faults });
  });
});

describe('an explanation for people', () => {
  it('has lines that add up, what was left out, and sums by currency', () => {
    const yen = subscription({ id: 'sub_2', currency: 'jpy', status: 'trialing' }, [
      item({ price: price({ currency: 'jpy', nickname: 'Two\nlines' }) }),
    ]);
    const { explained: all } = explained([
      stripe({ discounts: [discount({ percent_off: 33.333 })] }),
      { ...yen, ...known },
      { ...subscription({ id: 'sub_3' }), ...known },
    ]);
    expect(asText(all, 'net', NOW)).toBe(`Rule: Net of all discounts
At: 2026-11-24T00:00:00.000Z

sub_1, active
                                     USD  exactly, in minor units
  Pro, 1 × $20.00 each month      $20.00                     2000
  33.333% off                   -$6.6666                -33333/50
  Rounded to the smallest unit  -$0.0034                   -17/50
  ---------------------------------------------------------------
  MRR                             $13.33                     1333

sub_2, trialing
  MRR  ¥0
  Left out
    Two lines, 1 × ¥2000 each month: In trial

sub_3, active
                                 USD  exactly, in minor units
  Pro, 1 × $20.00 each month  $20.00                     2000
  -----------------------------------------------------------
  MRR                         $20.00                     2000

MRR of 3 subscriptions, by currency
  USD 33.33
`);
  });
});
