import { describe, expect, it } from 'vitest';
import type {
  StripeInvoice,
  StripeInvoiceLine,
  StripePrice,
  StripeSubscription,
} from '../../../../server/billing/stripeObjects.ts';
import { every, price } from '../objects.ts';
import { billed, catalogOf, EXTRA, line, look, monthly, on, part, sold, sub, YEARLY } from './history.ts';

/** Seen on 20 April 2026; billed on the 15th since January. */
const AT = on('2026-04-20');
const NEW = '2026-01-15 new/plan 0>1000 invoice_history';
const MONTHS = [monthly('2026-01-15'), monthly('2026-02-15'), monthly('2026-03-15'), monthly('2026-04-15')];
const allBut = (...days: string[]): StripeInvoice[] =>
  MONTHS.filter(({ id }) => !days.some((day) => id === `in_${day}`));

type Case = [string, StripeSubscription, StripeInvoice[], string[]];

const expectSaid = (
  one: StripeSubscription,
  invoices: StripeInvoice[],
  movements: string[],
  more?: StripePrice,
) =>
  expect(
    look({ subscriptions: [one], invoices, ...catalogOf(...(more ? [more] : [])) }, { at: AT }).said,
  ).toEqual(movements);

describe('a period becomes a month', () => {
  const tiers = price({
    id: 'price_tiers',
    billing_scheme: 'tiered',
    tiers_mode: 'graduated',
    unit_amount: null,
    tiers: [
      { up_to: 10, unit_amount: 100 },
      { up_to: null, unit_amount: 80, flat_amount: 500 },
    ],
  });
  const tier = (amount: number, quantity: number): StripeInvoiceLine =>
    line('2026-01-15', '2026-02-15', amount, { price: tiers, quantity });

  it.each<[...Case, StripePrice?]>([
    ['month by month', sub(), MONTHS, [NEW]],
    [
      'by graduated tiers, a line each',
      sub({}, [sold(tiers, { quantity: 14 })]),
      [billed('in_1', [tier(1000, 10), tier(320, 4), tier(500, 0)])],
      ['2026-01-15 new/plan 0>1820 invoice_history'],
      tiers,
    ],
    [
      'by the week: 52 a year',
      sub({}, [sold(every('week', 300))]),
      [billed('in_1', [line('2026-04-15', '2026-04-22', 300, { price: every('week', 300) })])],
      ['2026-04-15 new/plan 0>1300 invoice_history'],
      every('week', 300),
    ],
    [
      'a first part, told as a proration',
      sub(),
      [billed('in_1', [part('2026-03-01', '2026-03-15', 452)]), ...allBut('2026-01-15', '2026-02-15')],
      ['2026-03-01 new/plan 0>1000 invoice_history'],
    ],
    [
      'a first part, told as a period of its own',
      sub(),
      [billed('in_1', [line('2026-03-01', '2026-03-15', 452)]), ...allBut('2026-01-15', '2026-02-15')],
      ['2026-03-01 new/plan 0>1000 invoice_history'],
    ],
    [
      'a first part with a discount of a fifth',
      sub(),
      [
        billed('in_1', [line('2026-03-01', '2026-03-15', 450, { discounts: { di_gone: 90 } })]),
        ...allBut('2026-01-15', '2026-02-15'),
      ],
      ['2026-03-01 new/plan 0>800 invoice_history', '2026-03-15 upgrade/discount 800>1000 invoice_history'],
    ],
    [
      'a year of months paid in advance',
      sub(),
      [billed('in_1', [line('2026-01-15', '2027-01-15', 12_000)])],
      [NEW],
    ],
    [
      'of a price that nobody knows: by its length',
      sub(),
      [billed('in_1', [line('2025-01-15', '2026-01-15', 9600, { price: every('year', 9601) })]), ...MONTHS],
      ['2025-01-15 new/plan 0>800 invoice_history', '2026-01-15 upgrade/price 800>1000 invoice_history'],
    ],
    [
      'of a price that nobody knows, ten days: by 365 days a year',
      sub(),
      [billed('in_1', [line('2026-01-05', '2026-01-15', 120, { price: every('day', 12) })]), ...MONTHS],
      ['2026-01-05 new/plan 0>365 invoice_history', '2026-01-15 upgrade/price 365>1000 invoice_history'],
    ],
    [
      'of a line without a price: the product is not known either',
      sub(),
      [billed('in_1', [line('2025-12-15', '2026-01-15', 700, { price: null })]), ...MONTHS],
      ['2025-12-15 new/plan 0>700 invoice_history', '2026-01-15 upgrade/plan 700>1000 invoice_history'],
    ],
    [
      'in yen, which have no decimals',
      sub({ currency: 'jpy' }, [sold(every('year', 1000, 1, { currency: 'jpy' }))]),
      [
        billed('in_1', [line('2026-01-15', '2027-01-15', 1000, { price: every('year', 1000) })], {
          currency: 'jpy',
        }),
      ],
      ['2026-01-15 new/plan 0>83 invoice_history'],
    ],
    [
      'in dinars, which have three',
      sub({ currency: 'kwd' }, [sold(every('year', 100_500, 1, { currency: 'kwd' }))]),
      [
        billed('in_1', [line('2026-01-15', '2027-01-15', 100_500, { price: every('year', 100_500) })], {
          currency: 'kwd',
        }),
      ],
      ['2026-01-15 new/plan 0>8375 invoice_history'],
    ],
  ])('%s', (_name, one, invoices, movements, more) => expectSaid(one, invoices, movements, more));

  it('what an invoice had to round is no movement', () => {
    // 1.05 a week less 10 %: exactly 4.095 a month; the invoice says 1.05 less 0.11, which is 4.07.
    const weekly = every('week', 105);
    const tenth = {
      id: 'di_1',
      start: AT,
      end: null,
      source: { coupon: { id: 'c', percent_off: 10, duration: 'forever' } },
    };
    const one = sub({ discounts: [tenth] }, [sold(weekly)]);
    const week = (day: string, end: string, off: number) =>
      billed(`in_${day}`, [line(day, end, 105, { price: weekly, discounts: { di_1: off } })]);
    const weeks = [
      week('2026-04-01', '2026-04-08', 11),
      week('2026-04-08', '2026-04-15', 10),
      week('2026-04-15', '2026-04-22', 11),
    ];
    for (const rule of ['net', 'stripe', 'conservative'] as const) {
      const { said } = look(
        { subscriptions: [one], invoices: weeks, ...catalogOf(weekly) },
        { at: AT, rule },
      );
      expect(said).toEqual(['2026-04-01 new/plan 0>410 invoice_history']);
    }
  });
});

describe('what is not MRR', () => {
  const usage = every('month', 7, 1, {
    recurring: { interval: 'month', interval_count: 1, usage_type: 'metered' },
  });
  const once = price({ id: 'price_once', recurring: null, type: 'one_time' });
  const beside = (more: StripeInvoiceLine) => [
    billed('in_1', [line('2026-01-15', '2026-02-15', 1000), more]),
  ];
  const of = (details: object | null, type = 'subscription_item_details') => ({
    parent: { type, subscription_item_details: details } as StripeInvoiceLine['parent'],
  });

  it.each<[string, StripeInvoiceLine, StripePrice?]>([
    ['usage', line('2025-12-15', '2026-01-15', 5000, { item: 'si_2', price: usage }), usage],
    ['a one-time price', line('2026-01-15', '2026-02-15', 5000, { item: 'si_2', price: once }), once],
    ['an invoice item', line('2026-01-15', '2026-02-15', 5000, of(null, 'invoice_item_details'))],
    [
      "another subscription's line",
      line(
        '2026-01-15',
        '2026-02-15',
        5000,
        of({ subscription: 'sub_2', subscription_item: 'si_9', proration: false }),
      ),
    ],
    ['a line for no time', line('2026-01-15', '2026-01-15', 5000, { item: 'si_2', price: EXTRA })],
  ])('%s', (_name, more, unknown) => expectSaid(sub(), beside(more), [NEW], unknown));
});

describe('what cannot be told is named', () => {
  const HUGE = 2 ** 53 - 1;
  const weekly = every('week', HUGE);

  it.each<[string, StripeInvoice[], RegExp]>([
    [
      'amounts beyond 2^53',
      [billed('in_0', [line('2026-01-08', '2026-01-15', HUGE, { price: weekly })]), ...MONTHS],
      /too large to be stated exactly/,
    ],
    [
      'lines that were not read',
      [...MONTHS, { ...monthly('2026-01-15'), id: 'in_cut', lines: { data: [], has_more: true } }],
      /not all lines/,
    ],
  ])('%s: then only since when is told', (_name, invoices, reason) => {
    const { said, facts } = look({ subscriptions: [sub()], invoices, ...catalogOf(weekly) }, { at: AT });
    expect(said).toEqual(['2026-01-15 new/plan 0>1000 first_seen']);
    expect(facts.excluded).toEqual([{ label: 'Pro', reason: expect.stringMatching(reason) }]);
  });

  it('a large amount that can be stated is told', () => {
    const yearly = every('year', HUGE);
    const invoices = [billed('in_1', [line('2026-01-15', '2027-01-15', HUGE, { price: yearly })])];
    const { movements, facts } = look(
      { subscriptions: [sub({}, [sold(yearly)])], invoices, ...catalogOf(yearly) },
      { at: AT },
    );
    // (2^53 - 1) / 12 = 750599937895082.58…
    expect(movements).toMatchObject([{ type: 'new', mrrAfter: 750_599_937_895_083 }]);
    expect(facts.excluded).toBeUndefined();
  });

  it('prices in the catalog are not needed when the subscription carries them', () => {
    const { said } = look(
      {
        subscriptions: [sub({}, [sold(YEARLY)])],
        invoices: [billed('in_1', [line('2026-01-15', '2027-01-15', 9600, { price: YEARLY })])],
        prices: new Map(),
      },
      { at: AT },
    );
    expect(said).toEqual(['2026-01-15 new/plan 0>800 invoice_history']);
  });
});
