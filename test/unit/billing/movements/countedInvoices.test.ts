import { describe, expect, it } from 'vitest';
import type { StripeInvoice, StripeSubscription } from '../../../../server/billing/stripeObjects.ts';
import { billed, line, look, monthly, on, sub } from './history.ts';

/** Seen on 20 April 2026; billed on the 15th since January. */
const AT = on('2026-04-20');
const NEW = '2026-01-15 new/plan 0>1000 invoice_history';
const MONTHS = [monthly('2026-01-15'), monthly('2026-02-15'), monthly('2026-03-15'), monthly('2026-04-15')];
const allBut = (...days: string[]): StripeInvoice[] =>
  MONTHS.filter(({ id }) => !days.some((day) => id === `in_${day}`));

const expectSaid = (one: StripeSubscription, invoices: StripeInvoice[], movements: string[]) =>
  expect(look({ subscriptions: [one], invoices }, { at: AT }).said).toEqual(movements);

describe('which invoices count', () => {
  const GAP = [
    '2026-03-15 downgrade/status 1000>0 invoice_history',
    '2026-04-15 reactivation/status 0>1000 invoice_history',
  ];
  const march = (about: Partial<StripeInvoice>) => [
    ...allBut('2026-03-15'),
    { ...monthly('2026-03-15'), ...about },
  ];

  it.each<[string, StripeInvoice[], string[]]>([
    ['open', march({ status: 'open' }), []],
    ['written off after attempts', march({ status: 'uncollectible', attempt_count: 4 }), []],
    [
      'written off, sent by mail',
      march({ status: 'uncollectible', attempt_count: 0, collection_method: 'send_invoice' }),
      [],
    ],
    ['not: void', march({ status: 'void' }), GAP],
    ['not: a draft', march({ status: 'draft' }), GAP],
    ['not: of a status that is new', march({ status: 'brand_new' }), GAP],
    [
      'not: written off without an attempt, as a paused collection does',
      march({ status: 'uncollectible', attempt_count: 0 }),
      GAP,
    ],
    ['not: none at all', allBut('2026-03-15'), GAP],
    [
      "not: another subscription's",
      march({ parent: { subscription_details: { subscription: 'sub_2' } } }),
      GAP,
    ],
    ['each once', [...MONTHS, ...MONTHS], []],
    ['in any order', MONTHS.toReversed(), []],
    [
      'the later one of two for one period',
      [
        ...MONTHS,
        { ...monthly('2026-02-15', 3000, { quantity: 3 }), id: 'in_a', created: on('2026-02-14') },
        { ...monthly('2026-03-15', 3000, { quantity: 3 }), id: 'in_b', created: on('2026-03-14') },
      ],
      [],
    ],
  ])('%s', (_name, invoices, further) => expectSaid(sub(), invoices, [NEW, ...further]));

  it('three days between two of them are no gap, four are', () => {
    const late = (day: string) => [
      ...allBut('2026-03-15'),
      billed('in_late', [line(day, '2026-04-15', 1000)]),
    ];
    expectSaid(sub(), late('2026-03-18'), [NEW]);
    expectSaid(sub(), late('2026-03-19'), [
      NEW,
      '2026-03-15 downgrade/status 1000>0 invoice_history',
      '2026-03-19 reactivation/status 0>1000 invoice_history',
    ]);
  });

  it('those of a subscription whose first payment never succeeded do not', () => {
    for (const status of ['incomplete', 'incomplete_expired'])
      expectSaid(sub({ status, ended_at: status === 'incomplete' ? null : on('2026-01-16') }), MONTHS, []);
  });
});
