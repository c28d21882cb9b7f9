import { describe, expect, it } from 'vitest';
import { movementGlance } from '../../../../server/billing/movements/customerMovements.ts';
import type { SubscriptionState } from '../../../../server/billing/movements/state.ts';
import type { StripeInvoice, StripeSubscription } from '../../../../server/billing/stripeObjects.ts';
import { billed, half, look, monthly, on, part, sold, sub, TEN, TWENTY } from './history.ts';

const [JAN, FEB, MAR, APR] = [
  monthly('2026-01-15'),
  monthly('2026-02-15'),
  monthly('2026-03-15'),
  monthly('2026-04-15'),
];
const FIRST = on('2026-02-20');
const AGAIN = on('2026-04-20');

type Look = { subscriptions: StripeSubscription[]; invoices?: StripeInvoice[]; at?: number };

/** One look after the other, each with what the ones before it kept; the movements after the last. */
const looks = (...those: Look[]) => {
  const kept: SubscriptionState[] = [];
  let seen = look({});
  for (const { subscriptions, invoices = [], at = kept.length === 0 ? FIRST : AGAIN } of those) {
    seen = look({ subscriptions, invoices }, { at, kept });
    kept.push(...seen.newStates);
  }
  return { ...seen, kept };
};

const NEW = '2026-01-15 new/plan 0>1000 invoice_history';
const paying: Look = { subscriptions: [sub()], invoices: [JAN, FEB] };
const later = [JAN, FEB, MAR, APR];
const TRIAL = { status: 'trialing', trial_end: on('2026-03-01') };

describe('a change between two looks', () => {
  it.each<[string, Look, Look, string[]]>([
    ['none', paying, { subscriptions: [sub()], invoices: later }, [NEW]],
    [
      'a price that nothing dates: now',
      paying,
      { subscriptions: [sub({}, [sold(TWENTY)])], invoices: later },
      [NEW, '2026-04-20 upgrade/price 1000>2000 live'],
    ],
    [
      'a price that an invoice dates',
      paying,
      {
        subscriptions: [sub({}, [sold(TWENTY)])],
        invoices: [JAN, FEB, MAR, monthly('2026-04-15', 2000, { price: TWENTY })],
      },
      [NEW, '2026-04-15 upgrade/price 1000>2000 live'],
    ],
    [
      'a price that a proration dates',
      paying,
      {
        subscriptions: [sub({}, [sold(TWENTY)])],
        invoices: [
          ...later,
          billed('in_5', [
            part('2026-04-18', '2026-05-15', -900),
            part('2026-04-18', '2026-05-15', 1800, { price: TWENTY }),
          ]),
        ],
      },
      [NEW, '2026-04-18 upgrade/price 1000>2000 live'],
    ],
    [
      'a trial that was paid for',
      { subscriptions: [sub(TRIAL)], invoices: [billed('in_0', [])] },
      { subscriptions: [sub({ trial_end: on('2026-03-01') })] },
      ['2026-03-01 new/status 0>1000 live'],
    ],
    [
      'a trial that ended in a pause',
      { subscriptions: [sub(TRIAL)] },
      { subscriptions: [sub({ ...TRIAL, status: 'paused' })] },
      [],
    ],
    [
      'a first payment that came late',
      { subscriptions: [sub({ status: 'incomplete' })], invoices: [{ ...JAN, status: 'open' }] },
      { subscriptions: [sub()], invoices: later },
      ['2026-04-20 new/status 0>1000 live'],
    ],
    [
      'a first payment that never came',
      { subscriptions: [sub({ status: 'incomplete' })], invoices: [{ ...JAN, status: 'open' }] },
      { subscriptions: [sub({ status: 'incomplete_expired', ended_at: on('2026-02-21') })] },
      [],
    ],
    [
      'a discount that ran out',
      {
        subscriptions: [sub({ discounts: [half({ duration: 'repeating', end: on('2026-04-15') })] })],
        invoices: [JAN, FEB].map((one) => ({ ...one, lines: { data: [] } })),
      },
      { subscriptions: [sub({ discounts: [half({ duration: 'repeating', end: on('2026-04-15') })] })] },
      ['2026-01-15 new/plan 0>500 first_seen', '2026-04-15 upgrade/discount 500>1000 live'],
    ],
    [
      'a discount that was given',
      paying,
      { subscriptions: [sub({ discounts: [half({ start: on('2026-04-02') })] })], invoices: later },
      [NEW, '2026-04-02 downgrade/discount 1000>500 live'],
    ],
    [
      'an end that was planned and reached',
      paying,
      {
        subscriptions: [
          sub({ status: 'canceled', canceled_at: on('2026-03-01'), ended_at: on('2026-03-15') }),
        ],
        invoices: [JAN, FEB],
      },
      [
        NEW,
        '2026-03-01 planned_cancellation/cancellation 1000>1000 live',
        '2026-03-15 churn/cancellation 1000>0 live',
      ],
    ],
    [
      'an end that was asked for after the price changed',
      paying,
      {
        subscriptions: [sub({ cancel_at: on('2026-05-15'), canceled_at: on('2026-04-18') }, [sold(TWENTY)])],
        invoices: [JAN, FEB, MAR, monthly('2026-04-15', 2000, { price: TWENTY })],
      },
      [
        NEW,
        '2026-04-15 upgrade/price 1000>2000 live',
        '2026-04-18 planned_cancellation/cancellation 2000>2000 live',
      ],
    ],
    [
      'an end that was asked for before the price changed',
      paying,
      {
        subscriptions: [sub({ cancel_at: on('2026-05-15'), canceled_at: on('2026-04-01') }, [sold(TWENTY)])],
        invoices: [JAN, FEB, MAR, monthly('2026-04-15', 2000, { price: TWENTY })],
      },
      [
        NEW,
        '2026-04-01 planned_cancellation/cancellation 1000>1000 live',
        '2026-04-15 upgrade/price 1000>2000 live',
      ],
    ],
    [
      'a pause: since the last invoice was over',
      paying,
      { subscriptions: [sub({ pause_collection: { resumes_at: null } })], invoices: [JAN, FEB] },
      [NEW, '2026-03-15 downgrade/status 1000>0 live'],
    ],
    [
      'a return from a pause: with the first invoice after it',
      { subscriptions: [sub({ pause_collection: { resumes_at: null } })], invoices: [JAN] },
      { subscriptions: [sub()], invoices: [JAN, APR] },
      [NEW, '2026-02-15 downgrade/status 1000>0 first_seen', '2026-04-15 reactivation/status 0>1000 live'],
    ],
    [
      'given up as unpaid, and paid after all',
      { subscriptions: [sub({ status: 'unpaid' })], invoices: [JAN, { ...FEB, status: 'open' }] },
      { subscriptions: [sub()], invoices: later },
      [NEW, '2026-02-20 churn/cancellation 1000>0 first_seen', '2026-04-20 reactivation/status 0>1000 live'],
    ],
    [
      'no longer listed by Stripe',
      paying,
      { subscriptions: [sub({ status: 'canceled' })], invoices: [JAN, FEB, MAR, APR] },
      [NEW, '2026-04-20 churn/cancellation 1000>0 live'],
    ],
  ])('%s', (_name, before, after, movements) => {
    const { said, kept } = looks(before, after);
    expect(said).toEqual(movements);
    expect(looks(before, after, after).said).toEqual(movements);
    expect(look({ ...after }, { at: on('2026-04-21'), kept }).newStates).toEqual([]);
  });

  it('none: without invoices, an end that was asked for in the trial', () => {
    const about = { trial_end: on('2026-02-01'), cancel_at: on('2026-05-15'), canceled_at: on('2026-01-20') };
    const blind: Look = { subscriptions: [sub(about)] };
    const { said } = looks(blind);
    expect(said).toEqual([
      '2026-02-01 new/plan 0>1000 first_seen',
      '2026-02-01 planned_cancellation/cancellation 1000>1000 first_seen',
    ]);
    expect(looks(blind, blind).said).toEqual(said);
  });

  it('to another date of the same end is none', () => {
    const gone = { subscriptions: [sub({ status: 'canceled' })], invoices: later };
    const { said, kept } = looks(paying, gone);
    const dated = sub({ status: 'canceled', canceled_at: on('2026-04-21'), ended_at: on('2026-04-22') });
    const again = look({ subscriptions: [dated], invoices: later }, { at: on('2026-04-25'), kept });
    expect(again.said).toEqual(said);
    expect(again.newStates).toEqual([]);
  });

  it('that an invoice tells later than we saw it is dated by that invoice, once', () => {
    const changed = [sub({}, [sold(TWENTY)])];
    const untold = looks({ subscriptions: changed, invoices: [JAN, FEB], at: on('2026-03-05') });
    expect(untold.said).toEqual([NEW, '2026-03-05 upgrade/price 1000>2000 first_seen']);
    const invoices = [
      JAN,
      FEB,
      billed('in_3', [
        part('2026-03-01', '2026-03-15', -500),
        part('2026-03-01', '2026-03-15', 1000, { price: TWENTY }),
        ...(monthly('2026-03-15', 2000, { price: TWENTY }).lines?.data ?? []),
      ]),
    ];
    const told = look({ subscriptions: changed, invoices }, { at: on('2026-03-20'), kept: untold.kept });
    expect(told.said).toEqual([NEW, '2026-03-01 upgrade/price 1000>2000 invoice_history']);
    expect(told.newStates).toEqual([]);
  });

  it('invoices that may be read only later tell what came before the first look', () => {
    const changed = [sub({}, [sold(TWENTY)])];
    const blind = looks({ subscriptions: changed, at: AGAIN });
    expect(blind.said).toEqual(['2026-01-15 new/plan 0>2000 first_seen']);
    const invoices = [JAN, FEB, monthly('2026-03-15', 2000, { price: TWENTY })];
    expect(look({ subscriptions: changed, invoices }, { at: AGAIN + 60, kept: blind.kept }).said).toEqual([
      NEW,
      '2026-03-15 upgrade/price 1000>2000 invoice_history',
    ]);
  });
});

describe('the newest movement and the last 30 days', () => {
  const { movements } = look(
    {
      subscriptions: [
        sub({ status: 'canceled', ended_at: on('2026-04-15') }),
        sub({ id: 'sub_2', start_date: on('2026-04-15') }, [sold(TEN, { quantity: 3 })]),
        sub({ id: 'sub_3', currency: 'eur', start_date: on('2026-03-25') }, [
          sold({ ...TEN, currency: 'eur' }),
        ]),
      ],
      invoices: [JAN, FEB, MAR],
    },
    { at: AGAIN },
  );

  it('of a switch in one second is the new subscription, and both count', () => {
    expect(movementGlance(movements, AGAIN)).toEqual({
      lastMovement: { type: 'new', at: on('2026-04-15'), change: { amount: 3000, currency: 'usd' } },
      mrrChange30d: [
        { amount: 1000, currency: 'eur' },
        { amount: 2000, currency: 'usd' },
      ],
      excluded: [],
    });
  });

  it('leave out what is 30 days old', () => {
    expect(movementGlance(movements, on('2026-04-24') - 1).mrrChange30d).toHaveLength(2);
    expect(movementGlance(movements, on('2026-04-24')).mrrChange30d).toEqual([
      { amount: 2000, currency: 'usd' },
    ]);
  });

  it('of nothing are nothing', () => {
    expect(movementGlance([], AGAIN)).toEqual({ lastMovement: null, mrrChange30d: [], excluded: [] });
  });

  it('name a sum that cannot be stated', () => {
    const [first] = movements;
    if (first === undefined) throw new Error('there are movements');
    const huge = { ...first, at: AGAIN, mrrBefore: 0, mrrAfter: Number.MAX_SAFE_INTEGER };
    expect(movementGlance([huge, huge], AGAIN)).toMatchObject({
      mrrChange30d: [],
      excluded: [{ label: 'MRR change in 30 days in USD' }],
    });
  });
});
