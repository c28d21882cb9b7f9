import { describe, expect, it } from 'vitest';
import type { StripeInvoice, StripeSubscription } from '../../../../server/billing/stripeObjects.ts';
import { item } from '../objects.ts';
import { billed, EXTRA, line, look, monthly, on, part, sold, sub, TEN, TWENTY, YEARLY } from './history.ts';

/** Seen on 20 April 2026; billed on the 15th since January. */
const AT = on('2026-04-20');
const [JAN, FEB, MAR] = [monthly('2026-01-15'), monthly('2026-02-15'), monthly('2026-03-15')];
const NEW = '2026-01-15 new/plan 0>1000 invoice_history';

type Case = [string, StripeSubscription, StripeInvoice[], string[]];

describe('items come and go', () => {
  const extra = item({ id: 'si_2', price: EXTRA });
  const two = { item: 'si_2', price: EXTRA };
  const both = (day: string, end: string) => [line(day, end, 1000), line(day, end, 500, two)];
  const UP = '2026-02-25 upgrade/plan 1000>1500 invoice_history';
  const DOWN = '2026-02-25 downgrade/plan 1500>1000 invoice_history';
  const BOTH = '2026-01-15 new/plan 0>1500 invoice_history';

  it.each<Case>([
    [
      'one is added within a period',
      sub({}, [sold(TEN), extra]),
      [
        JAN,
        FEB,
        billed('in_3', [part('2026-02-25', '2026-03-15', 321, two), ...both('2026-03-15', '2026-04-15')]),
        billed('in_4', both('2026-04-15', '2026-05-15')),
      ],
      [NEW, UP],
    ],
    [
      'one is added within the current period',
      sub({}, [sold(TEN), extra]),
      [JAN, FEB, MAR, monthly('2026-04-15'), billed('in_5', [part('2026-04-18', '2026-05-15', 450, two)])],
      [NEW, '2026-04-18 upgrade/plan 1000>1500 invoice_history'],
    ],
    [
      'one is taken out within a period',
      sub(),
      [
        billed('in_1', both('2026-01-15', '2026-02-15')),
        billed('in_2', both('2026-02-15', '2026-03-15')),
        billed('in_3', [part('2026-02-25', '2026-03-15', -321, two), line('2026-03-15', '2026-04-15', 1000)]),
        monthly('2026-04-15'),
      ],
      [BOTH, DOWN],
    ],
    [
      'one takes the place of another in one second',
      sub({}, [item({ id: 'si_2', price: TWENTY })]),
      [
        JAN,
        FEB,
        billed('in_3', [
          part('2026-02-25', '2026-03-15', -642),
          part('2026-02-25', '2026-03-15', 1285, { item: 'si_2', price: TWENTY }),
          line('2026-03-15', '2026-04-15', 2000, { item: 'si_2', price: TWENTY }),
        ]),
        monthly('2026-04-15', 2000, { item: 'si_2', price: TWENTY }),
      ],
      [NEW, '2026-02-25 upgrade/price 1000>2000 invoice_history'],
    ],
    [
      'one is not renewed',
      sub(),
      [billed('in_1', both('2026-01-15', '2026-02-15')), FEB, MAR, monthly('2026-04-15')],
      [BOTH, '2026-02-15 downgrade/plan 1500>1000 invoice_history'],
    ],
    [
      'a credit for one that goes on takes nothing out',
      sub(),
      [
        JAN,
        FEB,
        billed('in_3', [part('2026-02-25', '2026-03-15', -321), line('2026-03-15', '2026-04-15', 1000)]),
      ],
      [NEW],
    ],
    [
      'they are billed in several intervals',
      sub({}, [sold(TEN), item({ id: 'si_2', price: YEARLY })]),
      [
        billed('in_1', [
          line('2026-01-15', '2026-02-15', 1000),
          line('2026-01-15', '2027-01-15', 9600, { item: 'si_2', price: YEARLY }),
        ]),
        FEB,
        MAR,
        monthly('2026-04-15'),
      ],
      ['2026-01-15 new/plan 0>1800 invoice_history'],
    ],
    [
      'the yearly one of several intervals is not renewed',
      sub(),
      [
        billed('in_1', [
          line('2025-02-15', '2026-02-15', 9600, { item: 'si_2', price: YEARLY }),
          line('2026-01-15', '2026-02-15', 1000),
        ]),
        FEB,
        MAR,
        monthly('2026-04-15'),
      ],
      [
        '2025-02-15 new/plan 0>800 invoice_history',
        '2026-01-15 upgrade/price 800>1800 invoice_history',
        '2026-02-15 downgrade/price 1800>1000 invoice_history',
      ],
    ],
  ])('%s', (_name, one, invoices, movements) => {
    expect(look({ subscriptions: [one], invoices }, { at: AT }).said).toEqual(movements);
  });

  it('each movement names products and quantities before and after, and its invoice', () => {
    const invoices = [
      JAN,
      FEB,
      billed('in_3', [part('2026-02-25', '2026-03-15', 321, two), ...both('2026-03-15', '2026-04-15')]),
    ];
    const { movements } = look({ subscriptions: [sub({}, [sold(TEN), extra])], invoices }, { at: AT });
    expect(movements).toMatchObject([
      {
        key: `sub_1:${on('2026-01-15')}:new`,
        productsBefore: [],
        productsAfter: ['Pro'],
        quantityBefore: null,
        quantityAfter: 1,
        invoiceId: 'in_2026-01-15',
      },
      {
        key: `sub_1:${on('2026-02-25')}:upgrade`,
        productsBefore: ['Pro'],
        productsAfter: ['Extra', 'Pro'],
        quantityBefore: 1,
        quantityAfter: 2,
        invoiceId: 'in_3',
      },
    ]);
  });
});
