import { describe, expect, it } from 'vitest';
import { alertOf } from '../../../server/billing/alert.ts';
import type { Risk } from '../../../server/billing/facts.ts';
import { rollUp } from '../../../server/billing/rollUp.ts';
import type { CustomerObjects } from '../../../server/billing/snapshot.ts';
import {
  charge,
  customer,
  days,
  discount,
  every,
  facts,
  invoice,
  item,
  NOW,
  price,
  subscription,
  visa,
} from './objects.ts';

const usd = (amount: number) => ({ amount, currency: 'usd' });
const eur = (amount: number) => ({ amount, currency: 'eur' });
const END_OF_NOVEMBER = Date.parse('2026-11-30T23:59:59Z') / 1000;

const novemberCard = { card: { brand: 'visa', last4: '1', exp_month: 11, exp_year: 2026 } };
const oldCard = new Map([['pm_1', visa(novemberCard)]]);
const failing = (part: Parameters<typeof invoice>[0] = {}) =>
  invoice({ attempt_count: 1, next_payment_attempt: days(4), ...part });
const due = invoice({ collection_method: 'send_invoice', due_date: days(-3), amount_remaining: 900 });
const bareTrial = (part: Parameters<typeof subscription>[0] = {}, items = [item()]) =>
  subscription({ status: 'trialing', trial_end: days(5), default_payment_method: null, ...part }, items);
const ending = (end: number, part: Parameters<typeof subscription>[0] = {}, items = [item()]) =>
  subscription({ discounts: [discount({ duration: 'repeating' }, { end })], ...part }, items);
const shock = (before: number | null, after: number | null, at = days(9)): Risk => ({
  kind: 'discount_ends',
  at,
  subscriptionId: 'sub_1',
  before: before === null ? null : usd(before),
  after: after === null ? null : usd(after),
});
const yearly = item({ id: 'si_2', price: every('year', 12_000) });
const twoEnds = [
  discount({ duration: 'repeating', percent_off: 50 }, { end: days(40) }),
  discount({ duration: 'repeating', applies_to: { products: ['prod_other'] } }, { id: 'di_2', end: days(9) }),
];

describe('the payment-risk radar', () => {
  it.each<[string, Partial<CustomerObjects>]>([
    ['nothing at all', {}],
    ['a customer who pays', { subscriptions: [subscription()], charges: [charge()] }],
    ['a dispute that must long be closed', { charges: [charge({ disputed: true, created: days(-181) })] }],
    ['a first attempt still to come', { invoices: [invoice({ next_payment_attempt: days(1) })] }],
    ['a trial with a card', { subscriptions: [bareTrial({ default_payment_method: 'pm_1' })] }],
    ['a trial that will be cancelled', { subscriptions: [bareTrial({ cancel_at_period_end: true })] }],
    [
      'a trial of a free plan',
      { subscriptions: [bareTrial({}, [item({ price: price({ unit_amount: 0 }) })])] },
    ],
    [
      'a trial that is billed by invoice',
      { subscriptions: [bareTrial({ collection_method: 'send_invoice' })] },
    ],
    [
      'an old card of a subscription that ends',
      { subscriptions: [subscription({ cancel_at_period_end: true })], paymentMethods: oldCard },
    ],
    ['a discount for ever', { subscriptions: [subscription({ discounts: [discount()] })] }],
    ['a discount that has ended', { subscriptions: [ending(days(-1))] }],
    [
      'a discount that outlives its subscription',
      { subscriptions: [ending(days(30), { cancel_at: days(25) })] },
    ],
    [
      'a discount of a subscription that will not renew',
      { subscriptions: [ending(days(9), { cancel_at_period_end: true })] },
    ],
    ['a discount of an ended subscription', { subscriptions: [ending(days(9), { status: 'canceled' })] }],
    ['a discount that takes nothing off', { subscriptions: [subscription({ discounts: twoEnds.slice(1) })] }],
  ])('says nothing of %s', (_name, objects) => {
    expect(facts(objects).risks).toEqual([]);
  });

  it.each<[string, Partial<CustomerObjects>, Risk[]]>([
    ['an open dispute', { charges: [charge({ disputed: true })] }, [{ kind: 'dispute' }]],
    [
      'what is overdue, by currency',
      { invoices: [due, { ...due, id: 'in_2', currency: 'eur' }, { ...due, id: 'in_3' }] },
      [{ kind: 'overdue', amounts: [eur(900), usd(1800)] }],
    ],
    [
      'the earliest retry, with all that is retried',
      {
        invoices: [
          failing(),
          failing({ id: 'in_2', next_payment_attempt: days(2), amount_remaining: 500 }),
          failing({ id: 'in_3', next_payment_attempt: null, amount_remaining: 7 }),
          failing({ id: 'in_4', currency: 'eur' }),
        ],
      },
      [
        { kind: 'overdue', amounts: [eur(2000), usd(2507)] },
        { kind: 'next_retry', at: days(2), amounts: [eur(2000), usd(2500)] },
      ],
    ],
    [
      'a first payment that its customer must confirm',
      { subscriptions: [subscription({ status: 'incomplete' })] },
      [{ kind: 'action_required', subscriptionId: 'sub_1' }],
    ],
    [
      'a trial that ends without a payment method',
      { subscriptions: [bareTrial()] },
      [{ kind: 'trial_without_payment_method', at: days(5), subscriptionId: 'sub_1' }],
    ],
    [
      'a card that expires before the renewal',
      { subscriptions: [subscription()], paymentMethods: oldCard },
      [
        {
          kind: 'card_expires_before_renewal',
          at: END_OF_NOVEMBER,
          renewsAt: days(20),
          subscriptionId: 'sub_1',
        },
      ],
    ],
    [
      "another subscription's own card",
      {
        subscriptions: [
          subscription({ default_payment_method: visa() }, [item({ quantity: 9 })]),
          subscription({ id: 'sub_2', default_payment_method: visa(novemberCard) }),
        ],
      },
      [
        {
          kind: 'card_expires_before_renewal',
          at: END_OF_NOVEMBER,
          renewsAt: days(20),
          subscriptionId: 'sub_2',
        },
      ],
    ],
    ['a discount that ends', { subscriptions: [ending(days(9))] }, [shock(1600, 2000)]],
    ['its end next year too', { subscriptions: [ending(days(400))] }, [shock(1600, 2000, days(400))]],
    [
      "the customer's discount",
      {
        subscriptions: [subscription()],
        customer: customer({ discount: discount({ duration: 'repeating' }, { end: days(9) }) }),
      },
      [shock(1600, 2000)],
    ],
    [
      'of two discounts the one that changes the price',
      { subscriptions: [subscription({ discounts: twoEnds })] },
      [shock(1000, 2000, days(40))],
    ],
    [
      'the price that lasts, without what is taken off once',
      {
        subscriptions: [
          subscription({
            discounts: [
              discount({ duration: 'repeating' }, { end: days(9) }),
              discount({ duration: 'once', percent_off: 50 }, { id: 'di_2', start: days(-1) }),
            ],
          }),
        ],
      },
      [shock(1600, 2000)],
    ],
    [
      'no price where items renew at several intervals',
      { subscriptions: [ending(days(9), {}, [item(), yearly])] },
      [shock(null, null)],
    ],
    [
      'no price where one is not known',
      { subscriptions: [ending(days(9), {}, [item(), item({ id: 'si_2', price: null })])] },
      [shock(null, null)],
    ],
  ])('says %s', (_name, objects, risks) => {
    expect(facts(objects).risks).toEqual(risks);
  });

  it('says that a renewal waits for the customer, until another payment has been tried', () => {
    const renewal = failing({ parent: { subscription_details: { subscription: 'sub_1' } } });
    const asks = charge({ status: 'failed', failure_code: 'authentication_required', created: days(-1) });
    const kinds = (charges: (typeof asks)[]) =>
      facts({
        subscriptions: [subscription({ status: 'past_due' })],
        invoices: [renewal],
        charges,
      }).risks.flatMap((risk) => (risk.kind === 'action_required' ? [risk.subscriptionId] : []));
    expect(kinds([asks])).toEqual(['sub_1']);
    expect(
      kinds([asks, charge({ id: 'ch_2', status: 'failed', failure_code: 'card_declined', created: NOW })]),
    ).toEqual([]);
    expect(kinds([])).toEqual([]);
    // A first payment that waits for the customer is known by its subscription too, and still told once.
    const first = facts({
      subscriptions: [subscription({ status: 'incomplete' })],
      invoices: [renewal],
      charges: [asks],
    });
    expect(first.risks.filter(({ kind }) => kind === 'action_required')).toHaveLength(1);
  });

  it('puts the worst first, and the earlier of two', () => {
    const { risks } = facts({
      charges: [charge({ disputed: true })],
      invoices: [failing()],
      subscriptions: [
        ending(days(9)),
        bareTrial({ id: 'sub_late', trial_end: days(6) }),
        bareTrial({ id: 'sub_soon' }),
        subscription({ id: 'sub_new', status: 'incomplete' }),
      ],
      paymentMethods: oldCard,
    });
    expect(risks.map((risk) => [risk.kind, 'subscriptionId' in risk ? risk.subscriptionId : ''])).toEqual([
      ['dispute', ''],
      ['overdue', ''],
      ['next_retry', ''],
      ['action_required', 'sub_new'],
      ['trial_without_payment_method', 'sub_soon'],
      ['trial_without_payment_method', 'sub_late'],
      ['card_expires_before_renewal', 'sub_1'],
      ['discount_ends', 'sub_1'],
    ]);
  });
});

describe("a record's radar", () => {
  const one = (id: string, objects: Partial<CustomerObjects>) =>
    facts({ customer: customer({ id }), ...objects });

  it('says a dispute, what is overdue and the next retry once for all customers', () => {
    const disputed = one('cus_1', { charges: [charge({ disputed: true })], invoices: [failing()] });
    const also = one('cus_2', {
      charges: [charge({ disputed: true })],
      invoices: [failing({ next_payment_attempt: days(2) })],
    });
    expect(rollUp([disputed, also], NOW).risks).toEqual([
      { kind: 'dispute' },
      { kind: 'overdue', amounts: [usd(4000)] },
      { kind: 'next_retry', at: days(2), amounts: [usd(4000)] },
    ]);
  });

  it('drops trials and discounts whose end has passed since the reading', () => {
    const read = [one('cus_1', { subscriptions: [ending(days(9)), bareTrial({ id: 'sub_2' })] })];
    const kinds = (at: number) => rollUp(read, at).risks.map(({ kind }) => kind);
    expect(kinds(NOW)).toEqual(['trial_without_payment_method', 'discount_ends']);
    expect(kinds(days(5))).toEqual(['discount_ends']);
    expect(kinds(days(9))).toEqual([]);
  });

  it('holds whatever the alert warns of', () => {
    const warnings: Partial<CustomerObjects>[] = [
      { charges: [charge({ disputed: true })] },
      { invoices: [due] },
      { subscriptions: [bareTrial()] },
      { subscriptions: [bareTrial(), subscription({ id: 'sub_2', default_payment_method: null })] },
      { subscriptions: [subscription()], paymentMethods: oldCard },
      { subscriptions: [ending(days(9))] },
    ];
    for (const objects of warnings) {
      const record = rollUp([facts(objects)], NOW);
      const [worst] = record.risks;
      const alert = alertOf(record, NOW);
      expect(alert?.kind.replace('card_expires', 'card_expires_before_renewal')).toBe(worst?.kind);
      expect(alert && 'at' in alert ? alert.at : null).toBe(worst && 'at' in worst ? worst.at : null);
    }
  });

  it('is no warning of a trial when only another subscription lacks a payment method', () => {
    const record = rollUp(
      [
        one('cus_1', {
          subscriptions: [
            bareTrial({ default_payment_method: 'pm_1' }),
            subscription({ id: 'sub_2', default_payment_method: null }),
          ],
        }),
      ],
      NOW,
    );
    expect(record).toMatchObject({ paymentHealth: 'no_payment_method', risks: [] });
    expect(alertOf(record, NOW)).toBeNull();
  });
});
