import { describe, expect, it } from 'vitest';
import type { StripeInvoice, StripeSubscription } from '../../../../server/billing/stripeObjects.ts';
import { billed, look, monthly, on, part, sold, sub, TWENTY } from './history.ts';

/** Seen on 20 April 2026; billed on the 15th since January. */
const AT = on('2026-04-20');
const NEW = '2026-01-15 new/plan 0>1000 invoice_history';
const [JAN, FEB, MAR, APR] = [
  monthly('2026-01-15'),
  monthly('2026-02-15'),
  monthly('2026-03-15'),
  monthly('2026-04-15'),
];
const canceled = (ended: string, asked = ended, about: Partial<StripeSubscription> = {}) =>
  sub({ status: 'canceled', ended_at: on(ended), canceled_at: on(asked), ...about });
const planned = (asked: string, about: Partial<StripeSubscription> = {}) =>
  sub({ cancel_at_period_end: true, cancel_at: on('2026-05-15'), canceled_at: on(asked), ...about });

const PLANNED = (day: string, mrr = 1000) =>
  `${day} planned_cancellation/cancellation ${mrr}>${mrr} invoice_history`;
const CHURN = (day: string) => `${day} churn/cancellation 1000>0 first_seen`;

type Case = [string, StripeSubscription, StripeInvoice[], string[]];

describe('an end before the first look', () => {
  it.each<Case>([
    ['at once', canceled('2026-03-20'), [JAN, FEB, MAR], [NEW, CHURN('2026-03-20')]],
    [
      'at once, the rest credited',
      canceled('2026-03-20'),
      [JAN, FEB, MAR, billed('in_c', [part('2026-03-20', '2026-04-15', -839)])],
      [NEW, CHURN('2026-03-20')],
    ],
    [
      'the rest credited some seconds before',
      canceled('2026-03-20T10:01'),
      [JAN, FEB, MAR, billed('in_c', [part('2026-03-20T10:00', '2026-04-15', -839)])],
      [NEW, CHURN('2026-03-20')],
    ],
    [
      'planned before',
      canceled('2026-03-15', '2026-03-01'),
      [JAN, FEB],
      [NEW, PLANNED('2026-03-01'), CHURN('2026-03-15')],
    ],
    [
      'planned before, some hours late',
      canceled('2026-03-15T09:00', '2026-03-01'),
      [JAN, FEB],
      [NEW, PLANNED('2026-03-01'), CHURN('2026-03-15')],
    ],
    [
      'without payment of the last invoice',
      canceled('2026-03-29'),
      [JAN, FEB, { ...MAR, status: 'uncollectible', attempt_count: 4 }],
      [NEW, CHURN('2026-03-29')],
    ],
    [
      'after a time without an invoice: when the last one was over',
      canceled('2026-04-10'),
      [JAN, FEB, { ...MAR, status: 'void' }],
      [NEW, '2026-03-15 churn/cancellation 1000>0 invoice_history'],
    ],
    ['that nothing was invoiced for', canceled('2026-03-15'), [], []],
    [
      'that Stripe does not date: of a subscription that it no longer lists',
      sub({ status: 'canceled' }),
      [JAN, FEB, MAR, APR],
      [NEW, CHURN('2026-04-20')],
    ],
    [
      'that Stripe does not date, after the last period',
      sub({ status: 'canceled' }),
      [JAN, FEB],
      [NEW, CHURN('2026-03-15')],
    ],
    [
      'that was planned for later when the subscription vanished',
      sub({ status: 'canceled', canceled_at: on('2026-04-16'), cancel_at: on('2026-05-15') }),
      [JAN, FEB, MAR, APR],
      [NEW, CHURN('2026-04-20')],
    ],
    [
      'in a status that is new to us',
      sub({ status: 'brand_new', ended_at: on('2026-03-20') }),
      [JAN, FEB, MAR],
      [NEW, '2026-03-20 downgrade/status 1000>0 first_seen'],
    ],
  ])('%s', (_name, one, invoices, movements) => {
    const { said, newStates } = look({ subscriptions: [one], invoices }, { at: AT });
    expect(said).toEqual(movements);
    expect(newStates.length === 0).toBe(Boolean(one.ended_at));
  });
});

describe('an end that is planned', () => {
  it.each<Case>([
    [
      'is told from when it was asked for',
      planned('2026-03-01'),
      [JAN, FEB, MAR, APR],
      [NEW, PLANNED('2026-03-01')],
    ],
    [
      'and goes on while other things change',
      planned('2026-03-01', { items: { data: [sold(TWENTY)] } }),
      [JAN, FEB, MAR, monthly('2026-04-15', 2000, { price: TWENTY })],
      [NEW, PLANNED('2026-03-01'), '2026-04-15 upgrade/price 1000>2000 invoice_history'],
    ],
    [
      'in a trial',
      planned('2026-04-18', { status: 'trialing', trial_end: on('2026-05-15') }),
      [monthly('2026-04-15', 0)],
      [PLANNED('2026-04-18', 0)],
    ],
    [
      'that nobody dates is told from the first look',
      sub({ cancel_at: on('2026-09-15') }),
      [JAN, FEB, MAR, APR],
      [NEW, '2026-04-20 planned_cancellation/cancellation 1000>1000 first_seen'],
    ],
    [
      'from the beginning is told then',
      planned('2026-01-15'),
      [JAN, FEB, MAR, APR],
      [NEW, PLANNED('2026-01-15')],
    ],
    [
      'of a subscription without invoices',
      planned('2026-03-01'),
      [],
      [
        '2026-01-15 new/plan 0>1000 first_seen',
        '2026-03-01 planned_cancellation/cancellation 1000>1000 first_seen',
      ],
    ],
  ])('%s', (_name, one, invoices, movements) => {
    expect(look({ subscriptions: [one], invoices }, { at: AT }).said).toEqual(movements);
  });

  it('stays where it was when it is taken back later, and may be planned again', () => {
    const invoices = [JAN, FEB, MAR, APR];
    const first = look({ subscriptions: [planned('2026-03-01')], invoices }, { at: AT });
    const back = look({ subscriptions: [sub()], invoices }, { at: on('2026-04-25'), kept: first.newStates });
    const again = look(
      { subscriptions: [planned('2026-04-28')], invoices },
      { at: on('2026-04-30'), kept: [...first.newStates, ...back.newStates] },
    );
    expect(again.said).toEqual([
      NEW,
      PLANNED('2026-03-01'),
      '2026-04-25 cancellation_undone/cancellation 1000>1000 live',
      '2026-04-28 planned_cancellation/cancellation 1000>1000 live',
    ]);
  });
});

describe('a subscription that is not paid now', () => {
  const STOP = (day: string, type = 'downgrade/status') => `${day} ${type} 1000>0 first_seen`;
  it.each<Case>([
    [
      'collection paused: since the last invoice was over',
      sub({ pause_collection: { resumes_at: null } }),
      [JAN, FEB],
      [NEW, STOP('2026-03-15')],
    ],
    [
      'collection paused, invoices written off',
      sub({ pause_collection: { resumes_at: null } }),
      [JAN, FEB, { ...MAR, status: 'uncollectible', attempt_count: 0 }],
      [NEW, STOP('2026-03-15')],
    ],
    [
      'collection paused within a paid period: since the first look',
      sub({ pause_collection: { resumes_at: null } }),
      [JAN, FEB, MAR, APR],
      [NEW, STOP('2026-04-20')],
    ],
    [
      'unpaid within the period of its open invoice',
      sub({ status: 'unpaid' }),
      [JAN, FEB, MAR, { ...APR, status: 'open' }],
      [NEW, STOP('2026-04-20', 'churn/cancellation')],
    ],
    [
      'unpaid since the period of its open invoice was over',
      sub({ status: 'unpaid' }),
      [JAN, { ...FEB, status: 'open' }, { ...MAR, status: 'draft' }],
      [NEW, STOP('2026-03-15', 'churn/cancellation')],
    ],
    ['past due counts', sub({ status: 'past_due' }), [JAN, FEB, MAR, { ...APR, status: 'open' }], [NEW]],
    [
      'paused after its trial: it never paid',
      sub({ status: 'paused', trial_end: on('2026-02-15') }),
      [monthly('2026-01-15', 0)],
      [],
    ],
  ])('%s', (_name, one, invoices, movements) => {
    expect(look({ subscriptions: [one], invoices }, { at: AT }).said).toEqual(movements);
  });

  it('past due under the conservative rule: since its oldest open invoice was due', () => {
    const invoices = [
      JAN,
      FEB,
      { ...MAR, status: 'open', due_date: on('2026-03-29') },
      { ...APR, status: 'open' },
    ];
    const { said } = look(
      { subscriptions: [sub({ status: 'past_due' })], invoices },
      { at: AT, rule: 'conservative' },
    );
    expect(said).toEqual([NEW, STOP('2026-03-29')]);
  });
});
