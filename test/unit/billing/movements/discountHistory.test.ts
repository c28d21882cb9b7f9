import { describe, expect, it } from 'vitest';
import type { StripeInvoice, StripeSubscription } from '../../../../server/billing/stripeObjects.ts';
import { coupon, every } from '../objects.ts';
import {
  billed,
  catalogOf,
  half,
  line,
  look,
  monthly,
  on,
  part,
  sold,
  sub,
  TEN,
  TWENTY,
  YEARLY,
} from './history.ts';

/** Seen on 20 April 2026; billed on the 15th since January; `di_half` takes off half. */
const AT = on('2026-04-20');
const DAYS = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'];
const FULL = DAYS.map((day) => monthly(day));
const HALF = DAYS.map((day) => monthly(day, 1000, { discounts: { di_half: 500 } }));
const firstHalf = (count: number) => [...HALF.slice(0, count), ...FULL.slice(count)];
const at = (mrr: number) => `2026-01-15 new/plan 0>${mrr} invoice_history`;

type Case = [string, StripeSubscription, StripeInvoice[], { net: string[]; stripe: string[] }];
const both = (...said: string[]) => ({ net: said, stripe: said });

describe('discounts of invoices', () => {
  it.each<Case>([
    ['forever: under every rule', sub({ discounts: [half()] }), HALF, both(at(500))],
    [
      'for some months: not under the rule of Stripe',
      sub({ discounts: [half({ duration: 'repeating', end: on('2026-07-15') })] }),
      HALF,
      { net: [at(500)], stripe: [at(1000)] },
    ],
    [
      'over, and Stripe lists it no more: with the first period without it',
      sub(),
      firstHalf(2),
      { net: [at(500), '2026-03-15 upgrade/discount 500>1000 invoice_history'], stripe: [at(1000)] },
    ],
    [
      'over within a period: when it ended',
      sub({ discounts: [half({ duration: 'repeating', end: on('2026-04-01') })] }),
      firstHalf(3),
      { net: [at(500), '2026-04-01 upgrade/discount 500>1000 invoice_history'], stripe: [at(1000)] },
    ],
    [
      'over within a year that is paid: when it ended',
      sub({ discounts: [half({ duration: 'repeating', end: on('2026-04-15') })] }, [sold(YEARLY)]),
      [
        billed('in_1', [
          line('2026-01-15', '2027-01-15', 9600, { price: YEARLY, discounts: { di_half: 4800 } }),
        ]),
      ],
      { net: [at(400), '2026-04-15 upgrade/discount 400>800 invoice_history'], stripe: [at(800)] },
    ],
    [
      'used up by the newest invoice: as the subscription says, it does not count',
      sub({}, [sold(YEARLY)]),
      [
        billed('in_1', [
          line('2026-01-15', '2027-01-15', 9600, { price: YEARLY, discounts: { di_once: 1920 } }),
        ]),
      ],
      both('2026-01-15 new/plan 0>800 first_seen'),
    ],
    [
      'taken away in the newest period: since that began',
      sub(),
      HALF,
      { net: [at(500), '2026-04-15 upgrade/discount 500>1000 first_seen'], stripe: [at(1000)] },
    ],
    [
      'given in the newest period: since it was given',
      sub({ discounts: [half({ start: on('2026-04-18') })] }),
      FULL,
      both(at(1000), '2026-04-18 downgrade/discount 1000>500 first_seen'),
    ],
    [
      'of everything: it goes on for nothing',
      sub({ discounts: [half({ duration: 'repeating', end: on('2026-07-15') }, 100)] }),
      [
        ...FULL.slice(0, 2),
        monthly('2026-03-15', 1000, { discounts: { di_half: 1000 } }),
        monthly('2026-04-15', 1000, { discounts: { di_half: 1000 } }),
      ],
      { net: [at(1000), '2026-03-15 downgrade/discount 1000>0 invoice_history'], stripe: [at(1000)] },
    ],
    [
      'of everything at first, and over',
      sub(),
      [monthly('2026-01-15', 1000, { discounts: { di_free: 1000 } }), ...FULL.slice(1)],
      { net: ['2026-02-15 new/discount 0>1000 invoice_history'], stripe: [at(1000)] },
    ],
    [
      'for some months, then another of the same size forever: a change for the rule of Stripe',
      sub({ discounts: [half({ start: on('2026-03-15') })] }),
      [
        ...DAYS.slice(0, 2).map((day) => monthly(day, 1000, { discounts: { di_months: 500 } })),
        ...HALF.slice(2),
      ],
      {
        net: [at(500)],
        stripe: [at(1000), '2026-03-15 downgrade/discount 1000>500 invoice_history'],
      },
    ],
    [
      'whose coupon cannot be read: not subtracted, as the subscription says too',
      sub({ discounts: ['di_half'] }),
      HALF,
      both(at(1000)),
    ],
    [
      'that differ by item',
      sub({}, [sold(TEN, { discounts: [half()] }), sold(TWENTY, { id: 'si_2' })]),
      DAYS.map((day, place) =>
        billed(`in_${place}`, [
          ...(HALF[place]?.lines?.data ?? []),
          line(day, DAYS[place + 1] ?? '2026-05-15', 2000, { item: 'si_2', price: TWENTY }),
        ]),
      ),
      both(at(2500)),
    ],
  ])('%s', (_name, one, invoices, expected) => {
    for (const rule of ['net', 'stripe'] as const) {
      const { said, movements, facts } = look({ subscriptions: [one], invoices }, { at: AT, rule });
      expect(said).toEqual(expected[rule]);
      expect(movements.at(-1)?.mrrAfter).toBe(facts.mrr[0]?.amount ?? 0);
    }
  });

  it('are carried into a period that was changed: shares as shares, amounts as amounts', () => {
    const five = (amount_off: number) => ({
      id: 'di_5',
      start: on('2026-01-15'),
      end: null,
      source: { coupon: coupon({ percent_off: null, amount_off, currency: 'usd' }) },
    });
    const upgraded = (off: Record<string, number>) => [
      monthly('2026-03-15', 1000, { discounts: off }),
      billed('in_2', [
        part('2026-04-01', '2026-04-15', -250),
        part('2026-04-01', '2026-04-15', 500, { price: TWENTY }),
      ]),
      billed('in_3', [
        part('2026-04-08', '2026-04-15', -250, { price: TWENTY }),
        line('2026-04-15', '2026-05-15', 1000, { discounts: off }),
      ]),
      billed('in_4', [part('2026-04-08', '2026-04-15', 120)]),
    ];
    const started = { start_date: on('2026-03-15'), created: on('2026-03-15') };
    const share = look(
      { subscriptions: [sub({ ...started, discounts: [half()] })], invoices: upgraded({ di_half: 500 }) },
      { at: AT },
    );
    expect(share.said).toEqual([
      '2026-03-15 new/plan 0>500 invoice_history',
      '2026-04-01 upgrade/price 500>1000 invoice_history',
      '2026-04-08 downgrade/price 1000>500 invoice_history',
    ]);
    const amount = look(
      { subscriptions: [sub({ ...started, discounts: [five(300)] })], invoices: upgraded({ di_5: 300 }) },
      { at: AT },
    );
    expect(amount.said).toEqual([
      '2026-03-15 new/plan 0>700 invoice_history',
      '2026-04-01 upgrade/price 700>1700 invoice_history',
      '2026-04-08 downgrade/price 1700>700 invoice_history',
    ]);
  });

  it('that were carried over give way to what the subscription says', () => {
    const added = [
      monthly('2026-04-15', 1000, { discounts: { di_half: 500 } }),
      billed('in_2', [part('2026-04-18', '2026-05-15', 900, { item: 'si_2', price: TWENTY })]),
    ];
    const one = sub({ start_date: on('2026-04-15'), created: on('2026-04-15'), discounts: [half()] }, [
      sold(TEN),
      sold(TWENTY, { id: 'si_2' }),
    ]);
    expect(look({ subscriptions: [one], invoices: added }, { at: AT }).said).toEqual([
      '2026-04-15 new/plan 0>500 invoice_history',
      '2026-04-18 upgrade/price 500>1500 invoice_history',
    ]);
  });
});

describe('discounts that Stripe lists at the first look', () => {
  it('keep their meaning when it lists them no more', () => {
    const forever = sub({ discounts: [half()] });
    const year = sub({ discounts: [half({ duration: 'repeating', end: on('2026-04-01') })] });
    for (const [listed, invoices] of [
      [forever, HALF],
      [year, firstHalf(3)],
    ] as const)
      for (const rule of ['net', 'stripe'] as const) {
        const first = look({ subscriptions: [listed], invoices }, { at: AT, rule });
        const later = look(
          { subscriptions: [sub()], invoices },
          { at: on('2026-05-01'), rule, kept: first.newStates },
        );
        expect(later.said.slice(0, first.said.length)).toEqual(first.said);
      }
  });

  it('do not need a catalog', () => {
    const weekly = every('week', 300);
    const invoices = [
      billed('in_1', [line('2026-04-15', '2026-04-22', 300, { price: weekly, discounts: { di_half: 150 } })]),
    ];
    const one = sub({ discounts: [half()] }, [sold(weekly)]);
    expect(look({ subscriptions: [one], invoices, ...catalogOf() }, { at: AT }).said).toEqual([
      '2026-04-15 new/plan 0>650 invoice_history',
    ]);
  });
});
