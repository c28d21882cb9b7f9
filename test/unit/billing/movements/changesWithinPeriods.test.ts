import { describe, expect, it } from 'vitest';
import type { StripeInvoice, StripeSubscription } from '../../../../server/billing/stripeObjects.ts';
import { every } from '../objects.ts';
import { billed, line, look, monthly, on, part, sold, sub, TEN, THIRTY, TWENTY, YEARLY } from './history.ts';

/** Seen on 20 April 2026; billed on the 15th since January. */
const AT = on('2026-04-20');
const [JAN, FEB, MAR] = [monthly('2026-01-15'), monthly('2026-02-15'), monthly('2026-03-15')];
const NEW = '2026-01-15 new/plan 0>1000 invoice_history';
const FREE = every('month', 0);

type Case = [string, StripeSubscription, StripeInvoice[], string[]];

const to = (price = TWENTY, from = TEN, quantities: [number, number] = [1, 1]) => ({
  credit: (day: string, end: string, amount: number) =>
    part(day, end, amount, { price: from, quantity: quantities[0] }),
  charge: (day: string, end: string, amount: number) =>
    part(day, end, amount, { price, quantity: quantities[1] }),
  whole: (day: string, end: string, amount: number) =>
    line(day, end, amount, { price, quantity: quantities[1] }),
});

describe('a change within a period is dated by its prorations', () => {
  it.each<Case>([
    [
      'another price, billed with the next period',
      sub({}, [sold(TWENTY)]),
      [
        JAN,
        FEB,
        billed('in_3', [
          to().credit('2026-03-01', '2026-03-15', -500),
          to().charge('2026-03-01', '2026-03-15', 1000),
          to().whole('2026-03-15', '2026-04-15', 2000),
        ]),
        billed('in_4', [to().whole('2026-04-15', '2026-05-15', 2000)]),
      ],
      [NEW, '2026-03-01 upgrade/price 1000>2000 invoice_history'],
    ],
    [
      'another price, billed at once and not yet renewed',
      sub({}, [sold(TWENTY)]),
      [
        JAN,
        FEB,
        MAR,
        monthly('2026-04-15'),
        billed('in_5', [
          to().credit('2026-04-18', '2026-05-15', -900),
          to().charge('2026-04-18', '2026-05-15', 1800),
        ]),
      ],
      [NEW, '2026-04-18 upgrade/price 1000>2000 invoice_history'],
    ],
    [
      'twice within a period',
      sub({}, [sold(TWENTY)]),
      [
        JAN,
        FEB,
        billed('in_3', [
          to(THIRTY).credit('2026-02-20', '2026-03-15', -821),
          to(THIRTY).charge('2026-02-20', '2026-03-15', 2464),
          to(TWENTY, THIRTY).credit('2026-03-05', '2026-03-15', -1071),
          to(TWENTY, THIRTY).charge('2026-03-05', '2026-03-15', 714),
          to().whole('2026-03-15', '2026-04-15', 2000),
        ]),
        billed('in_4', [to().whole('2026-04-15', '2026-05-15', 2000)]),
      ],
      [
        NEW,
        '2026-02-20 upgrade/price 1000>3000 invoice_history',
        '2026-03-05 downgrade/price 3000>2000 invoice_history',
      ],
    ],
    [
      'more seats',
      sub({}, [sold(TEN, { quantity: 8 })]),
      [
        monthly('2026-01-15', 5000, { quantity: 5 }),
        monthly('2026-02-15', 5000, { quantity: 5 }),
        billed('in_3', [
          to(TEN, TEN, [5, 8]).credit('2026-03-01', '2026-03-15', -2500),
          to(TEN, TEN, [5, 8]).charge('2026-03-01', '2026-03-15', 4000),
          to(TEN, TEN, [5, 8]).whole('2026-03-15', '2026-04-15', 8000),
        ]),
        monthly('2026-04-15', 8000, { quantity: 8 }),
      ],
      ['2026-01-15 new/plan 0>5000 invoice_history', '2026-03-01 upgrade/quantity 5000>8000 invoice_history'],
    ],
    [
      'not prorated: it counts from the period that asks for it',
      sub({}, [sold(TWENTY)]),
      [JAN, FEB, MAR, monthly('2026-04-15', 2000, { price: TWENTY })],
      [NEW, '2026-04-15 upgrade/price 1000>2000 invoice_history'],
    ],
    [
      'from monthly to yearly: a credit and a whole year at once',
      sub({}, [sold(YEARLY)]),
      [
        JAN,
        FEB,
        billed('in_3', [
          to(YEARLY).credit('2026-03-01', '2026-03-15', -500),
          to(YEARLY).whole('2026-03-01', '2027-03-01', 9600),
        ]),
      ],
      [NEW, '2026-03-01 downgrade/price 1000>800 invoice_history'],
    ],
    [
      'the day of billing moved: the same goes on',
      sub(),
      [
        JAN,
        FEB,
        billed('in_3', [part('2026-03-01', '2026-03-15', -500), line('2026-03-01', '2026-04-01', 1000)]),
        monthly('2026-04-01'),
      ],
      [NEW],
    ],
    [
      'from free to paid: a credit of nothing',
      sub({}, [sold(TEN)]),
      [
        monthly('2026-01-15', 0, { price: FREE }),
        monthly('2026-02-15', 0, { price: FREE }),
        billed('in_3', [
          to(TEN, FREE).credit('2026-03-01', '2026-03-15', 0),
          to(TEN, FREE).charge('2026-03-01', '2026-03-15', 500),
          line('2026-03-15', '2026-04-15', 1000),
        ]),
        monthly('2026-04-15'),
      ],
      ['2026-03-01 new/price 0>1000 invoice_history'],
    ],
    [
      'from paid to free: a charge of nothing',
      sub({}, [sold(FREE)]),
      [
        JAN,
        FEB,
        billed('in_3', [
          to(FREE).credit('2026-03-01', '2026-03-15', -500),
          to(FREE).charge('2026-03-01', '2026-03-15', 0),
          to(FREE).whole('2026-03-15', '2026-04-15', 0),
        ]),
      ],
      [NEW, '2026-03-01 downgrade/price 1000>0 invoice_history'],
    ],
    [
      'a price that is not known any more: the next period tells',
      sub({}, [sold(TWENTY)]),
      [
        monthly('2026-01-15', 1500, { price: every('month', 1500) }),
        billed('in_2', [
          part('2026-02-01', '2026-02-15', 780, { price: every('month', 1700) }),
          line('2026-02-15', '2026-03-15', 1700, { price: every('month', 1700) }),
        ]),
        monthly('2026-03-15', 2000, { price: TWENTY }),
        monthly('2026-04-15', 2000, { price: TWENTY }),
      ],
      [
        '2026-01-15 new/plan 0>1500 invoice_history',
        '2026-02-01 upgrade/price 1500>1700 invoice_history',
        '2026-03-15 upgrade/price 1700>2000 invoice_history',
      ],
    ],
  ])('%s', (_name, one, invoices, movements) => {
    expect(look({ subscriptions: [one], invoices }, { at: AT }).said).toEqual(movements);
  });
});
