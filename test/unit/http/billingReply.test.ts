import { describe, expect, it } from 'vitest';
import { alertOf } from '../../../server/billing/alert.ts';
import { rollUp } from '../../../server/billing/rollUp.ts';
import type { CustomerObjects } from '../../../server/billing/snapshot.ts';
import { billingReply } from '../../../server/http/card/billingReply.ts';
import type { RecordBilling } from '../../../server/sync/showCard.ts';
import { cardBilling } from '../../../src/app/packages/contract/card.ts';
import { charge, days, discount, facts, invoice, NOW, subscription, visa } from '../billing/objects.ts';

/** 21:00 of the day before in New York. */
const LATE = NOW + 2 * 3600;
const usd = (amount: number) => ({ amount, currency: 'usd' });

const reply = (objects: Partial<CustomerObjects>, timeZone: string) => {
  const record = rollUp([facts(objects)], NOW);
  const billing: RecordBilling = {
    record,
    alert: alertOf(record, NOW),
    accountName: 'Acme',
    matches: [],
    contacts: 1,
    leftOut: null,
    missing: [],
    live: { mode: 'webhook', reason: null },
    conversion: null,
    reportingCurrency: 'usd',
    timeZone,
    asOf: NOW * 1000,
    freshness: { state: 'live', asOf: NOW * 1000 },
  };
  return cardBilling.parse(billingReply(billing, NOW * 1000 + 8_400));
};

const novemberCard = visa({ card: { brand: 'visa', last4: '1', exp_month: 11, exp_year: 2026 } });

describe("the card's reply", () => {
  it('says since when nothing was heard of Stripe', () => {
    expect(reply({}, 'UTC').freshness).toEqual({
      state: 'live',
      asOf: new Date(NOW * 1000).toISOString(),
      secondsOld: 8,
      because: null,
      reason: null,
    });
  });

  it('has the risks, worst first, with days and amounts', () => {
    const objects = {
      charges: [charge({ disputed: true })],
      invoices: [invoice({ attempt_count: 1, next_payment_attempt: days(2) })],
      subscriptions: [
        subscription({ discounts: [discount({ duration: 'repeating' }, { end: days(9) })] }),
        subscription({ id: 'sub_2', status: 'incomplete' }),
        subscription({
          id: 'sub_3',
          status: 'trialing',
          trial_end: days(5),
          default_payment_method: null,
        }),
      ],
      paymentMethods: new Map([['pm_1', novemberCard]]),
    };
    expect(reply(objects, 'UTC').risks).toEqual([
      { kind: 'dispute' },
      { kind: 'overdue', amounts: [usd(2000)] },
      { kind: 'next_retry', on: '2026-11-26', amounts: [usd(2000)] },
      { kind: 'action_required' },
      { kind: 'trial_without_payment_method', on: '2026-11-29' },
      { kind: 'card_expires_before_renewal', on: '2026-11-30', renewsOn: '2026-12-14' },
      { kind: 'discount_ends', on: '2026-12-03', before: usd(1600), after: usd(2000) },
    ]);
  });

  it('has the currency of HubSpot first, whatever the others are', () => {
    const charges = [
      charge({ id: 'ch_1', amount: 8900, currency: 'eur' }),
      charge({ id: 'ch_2', amount: 55_500, currency: 'usd' }),
      charge({ id: 'ch_3', amount: 12_000, currency: 'jpy' }),
    ];
    expect(reply({ charges }, 'UTC').paid).toEqual([
      { amount: 55_500, currency: 'usd' },
      { amount: 8900, currency: 'eur' },
      { amount: 12_000, currency: 'jpy' },
    ]);
  });

  it("has days of the portal's time zone, but for a card, whose month is the same everywhere", () => {
    const objects = {
      charges: [charge({ created: LATE })],
      invoices: [invoice({ created: LATE, due_date: LATE, collection_method: 'send_invoice' })],
      subscriptions: [subscription({ cancel_at: LATE + 86_400 })],
      paymentMethods: new Map([['pm_1', novemberCard]]),
    };
    const told = reply(objects, 'US/Eastern');
    expect(told).toMatchObject({
      customerSince: '2026-11-23',
      cancelsOn: '2026-11-24',
      lastPayment: { on: '2026-11-23' },
      paymentMethod: { expiresOn: '2026-11-30' },
      alert: { kind: 'cancels', on: '2026-11-24' },
    });
    expect(told.invoices[0]).toMatchObject({ date: '2026-11-23', dueOn: '2026-11-23' });
    expect(told.payments[0]).toMatchObject({ date: '2026-11-23' });
    expect(told.subscriptions[0]).toMatchObject({ endsOn: '2026-11-24' });
    expect(reply(objects, 'Asia/Tokyo')).toMatchObject({
      lastPayment: { on: '2026-11-24' },
      paymentMethod: { expiresOn: '2026-11-30' },
    });
  });
});
