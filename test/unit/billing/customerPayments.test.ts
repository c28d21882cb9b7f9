import { describe, expect, it } from 'vitest';
import { charge, days, facts, invoice, item, price, subscription } from './objects.ts';

const usd = (amount: number) => ({ amount, currency: 'usd' });
const eur = (amount: number) => ({ amount, currency: 'eur' });

describe('the money of a customer', () => {
  it('adds up by currency: captured less refunded, what is open, what is overdue', () => {
    const one = facts({
      subscriptions: [
        subscription(),
        subscription({ id: 'sub_2' }),
        subscription({ id: 'sub_3', currency: 'eur' }, [
          item({ price: price({ currency: 'eur', unit_amount: 900 }) }),
        ]),
      ],
      charges: [
        charge({ amount: 5000 }),
        charge({ id: 'ch_2', amount: 3000, amount_refunded: 1000 }),
        charge({ id: 'ch_3', amount: 700, currency: 'eur', amount_refunded: 700, refunded: true }),
        charge({ id: 'ch_4', amount: 9999, captured: false, amount_captured: 0 }),
        charge({ id: 'ch_5', amount: 8888, status: 'failed' }),
        charge({ id: 'ch_6', amount: 400, amount_captured: 300 }),
      ],
      invoices: [
        invoice({ amount_remaining: 1500 }),
        invoice({ id: 'in_2', amount_remaining: 500, attempt_count: 1 }),
        invoice({ id: 'in_3', amount_remaining: 900, currency: 'eur', due_date: days(-1) }),
        invoice({ id: 'in_4', status: 'void', amount_remaining: 7000 }),
        invoice({ id: 'in_5', status: 'draft', amount_remaining: 7000 }),
        invoice({ id: 'in_6', status: 'uncollectible', amount_remaining: 7000 }),
      ],
    });
    expect(one).toMatchObject({
      mrr: [eur(900), usd(4000)],
      paid: [usd(7300)],
      refunded: [eur(700), usd(1000)],
      open: [eur(900), usd(2000)],
      overdue: [eur(900), usd(500)],
    });
    expect(one).not.toHaveProperty('excluded');
  });

  it('counts what an invoice says was paid past Stripe', () => {
    const off = (part: Parameters<typeof invoice>[0]) =>
      invoice({ status: 'paid', amount_remaining: 0, amount_paid_off_stripe: 9000, ...part });
    const invoices = [
      off({ created: days(-50), status_transitions: { paid_at: days(-41) } }),
      off({ id: 'in_2', created: days(-20) }),
      off({ id: 'in_3', status: 'open' }),
      off({ id: 'in_4', amount_paid_off_stripe: null }),
    ];
    const charges = [charge({ created: days(-30), amount_refunded: 500 })];
    expect(facts({ charges, invoices })).toMatchObject({
      paid: [usd(2 * 9000 + 2000 - 500)],
      refunded: [usd(500)],
      customerSince: days(-41),
      lastPayment: { at: days(-20), amount: usd(9000) },
    });
  });

  it('names a sum that is beyond 2^53 instead of stating it wrongly', () => {
    const charges = ['a', 'b'].map((id) => charge({ id, amount: Number.MAX_SAFE_INTEGER }));
    expect(facts({ charges: [...charges, charge({ id: 'c', currency: 'eur' })] })).toMatchObject({
      paid: [eur(2000)],
      excluded: [{ label: 'paid in USD', reason: 'The sum is too large to be stated exactly' }],
    });
  });
});

describe('the payments of a customer', () => {
  const charges = [
    charge({ id: 'ch_old', created: days(-80) }),
    charge({ id: 'ch_last', created: days(-3), amount: 2500 }),
    charge({
      id: 'ch_bad',
      created: days(-1),
      status: 'failed',
      failure_code: 'card_declined',
      outcome: { reason: 'insufficient_funds' },
    }),
    charge({ id: 'ch_worse', created: days(-2), status: 'failed', failure_code: 'expired_card' }),
  ];

  it('first, last, last failure, retry', () => {
    const invoices = [
      invoice({ id: 'in_old', created: days(-40), attempt_count: 4, next_payment_attempt: null }),
      invoice({ id: 'in_new', created: days(-4), attempt_count: 2, next_payment_attempt: days(2) }),
    ];
    expect(facts({ charges, invoices })).toMatchObject({
      customerSince: days(-80),
      lastPayment: { at: days(-3), amount: usd(2500) },
      lastFailure: { at: days(-1), reason: 'Not enough funds' },
      nextRetryAt: days(2),
      failedPayments: 2,
    });
  });

  it('without any, the customer dates from the first subscription', () => {
    expect(facts({ subscriptions: [subscription({ start_date: days(-33) })] })).toMatchObject({
      customerSince: days(-33),
      lastPayment: null,
      lastFailure: null,
      nextRetryAt: null,
      failedPayments: 0,
    });
    expect(facts().customerSince).toBeNull();
  });

  it.each([
    [charge(), 'succeeded'],
    [charge({ captured: false, amount_captured: 0 }), 'pending'],
    [charge({ status: 'pending', captured: false }), 'pending'],
    [charge({ status: 'failed' }), 'failed'],
    [charge({ amount_refunded: 2000, refunded: true }), 'refunded'],
    [charge({ amount_refunded: 500 }), 'partially_refunded'],
    [charge({ disputed: true, amount_refunded: 500 }), 'disputed'],
    [charge({ status: 'teleported' }), 'other'],
  ])('a charge %o is %s', (one, status) => {
    expect(facts({ charges: [one] }).payments[0]?.status).toBe(status);
  });

  it.each([
    [{ failure_code: 'expired_card' }, 'Card expired'],
    [{ failure_code: 'card_declined', outcome: { reason: 'do_not_honor' } }, 'Declined by the bank'],
    [{ failure_code: 'card_declined', outcome: { reason: 'a_new_reason' } }, 'Card declined'],
    [{ failure_code: 'a_new_code' }, 'Payment declined'],
    [{}, 'Payment declined'],
  ])('%o fails in plain words: %s', (part, words) => {
    const { payments, lastFailure } = facts({ charges: [charge({ status: 'failed', ...part })] });
    expect([payments[0]?.failure, lastFailure?.reason]).toEqual([words, words]);
  });

  it('lists the newest twenty, newest first, ties by id', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      charge({ id: `ch_${index + 10}`, created: days(-Math.trunc(index / 2)) }),
    );
    const { payments } = facts({ charges: many.toReversed() });
    expect(payments.map(({ id }) => id)).toEqual(many.slice(0, 20).map(({ id }) => id));
  });
});

describe('the invoices of a customer', () => {
  it.each([
    [invoice(), { status: 'open', overdue: false }],
    [invoice({ due_date: days(-1) }), { overdue: true, dueAt: days(-1) }],
    [invoice({ due_date: days(1) }), { overdue: false }],
    [invoice({ attempt_count: 1 }), { overdue: true }],
    [invoice({ attempt_count: 1, collection_method: 'send_invoice', due_date: days(1) }), { overdue: false }],
    [invoice({ due_date: days(-1), amount_remaining: 0 }), { overdue: false }],
    [invoice({ status: 'paid', due_date: days(-1) }), { status: 'paid', overdue: false }],
    [invoice({ status: null, number: null }), { status: 'other', number: null }],
    [
      invoice({ hosted_invoice_url: 'https://invoice.stripe.com/i/1' }),
      { hostedUrl: 'https://invoice.stripe.com/i/1' },
    ],
  ])('%o', (one, expected) => {
    expect(facts({ invoices: [one] }).invoices[0]).toMatchObject({
      id: 'in_1',
      total: usd(2000),
      ...expected,
    });
  });
});
