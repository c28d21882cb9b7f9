import { describe, expect, it } from 'vitest';
import type { ExchangeRates } from '../../../server/billing/exchangeRates.ts';
import type { CustomerFacts } from '../../../server/billing/facts.ts';
import { recordConversion } from '../../../server/billing/recordConversion.ts';
import { rollUp } from '../../../server/billing/rollUp.ts';
import { customerFacts } from '../../support/linkedCustomers.ts';
import { NOW } from './objects.ts';
import { valuesOfFacts } from './values.ts';

const RATES: ExchangeRates = {
  rates: [
    { from: 'eur', to: 'usd', rate: '1.08', date: '2026-11-24', source: 'hubspot' },
    { from: 'gbp', to: 'usd', rate: '1.265823', date: '2026-11-23', source: 'hubspot' },
  ],
};
const money = (amount: number, currency: string) => ({ amount, currency });
const european = customerFacts({
  mrr: [money(4900, 'eur')],
  paid: [money(10_000, 'eur'), money(500, 'usd')],
  open: [money(100, 'gbp')],
  lastPayment: { at: NOW, amount: money(4900, 'eur') },
});
const conversionOf = (facts: Partial<CustomerFacts>, target = 'usd', rates = RATES) =>
  recordConversion(rollUp([customerFacts(facts)], NOW), target, rates);

describe('what HubSpot gets of a customer that pays in other currencies', () => {
  it('is converted amount by amount, beside the original', () => {
    expect(valuesOfFacts([european], { exchangeRates: RATES })).toMatchObject({
      clearsync_mrr: '52.92',
      clearsync_arr: '635.04',
      clearsync_mrr_original: 'EUR 49.00',
      clearsync_total_paid: '113.00',
      clearsync_amount_open: '1.27',
      clearsync_last_payment_amount: '52.92',
      clearsync_currency: 'USD',
    });
  });

  it('is a year of twelve of the months that are stated, not of the unrounded ones', () => {
    // 0.05 euros are 0.054 dollars, stated as 0.05; a year of it is 0.60 and not 0.65.
    const small = customerFacts({ mrr: [money(5, 'eur')] });
    expect(valuesOfFacts([small], { exchangeRates: RATES })).toMatchObject({
      clearsync_mrr: '0.05',
      clearsync_arr: '0.60',
    });
  });

  it('is empty where a part of the amount has no rate, and only there', () => {
    const mixed = customerFacts({ ...european, mrr: [money(4900, 'eur'), money(12_000, 'jpy')] });
    expect(valuesOfFacts([mixed], { exchangeRates: RATES })).toMatchObject({
      clearsync_mrr: '',
      clearsync_arr: '',
      clearsync_mrr_original: 'EUR 49.00; JPY 12000',
      clearsync_total_paid: '113.00',
    });
  });

  it('is empty, and never relabelled, without any rates', () => {
    const exchangeRates = { unreadable: 'not_permitted' } as const;
    expect(valuesOfFacts([european], { exchangeRates })).toMatchObject({
      clearsync_mrr: '',
      clearsync_total_paid: '',
      clearsync_amount_overdue: '0.00',
      clearsync_mrr_original: 'EUR 49.00',
    });
  });
});

describe('what is said of it', () => {
  it('names every rate that any amount takes, once', () => {
    expect(conversionOf(european)).toMatchObject({
      amount: money(5292, 'usd'),
      rates: [
        { from: 'eur', rate: '1.08', date: '2026-11-24', inverse: false },
        { from: 'gbp', rate: '1.265823', date: '2026-11-23', inverse: false },
      ],
      missing: [],
    });
  });

  it('states the MRR although another amount cannot be stated, and says which', () => {
    expect(conversionOf({ mrr: [money(4900, 'eur')], paid: [money(500, 'jpy')] })).toMatchObject({
      amount: money(5292, 'usd'),
      rates: [{ from: 'eur' }],
      missing: [{ currency: 'jpy', reason: 'no_rate' }],
    });
  });

  it('is nothing when all of it is in the reporting currency, zeros of others included', () => {
    expect(
      conversionOf({ mrr: [money(1, 'usd')], lastPayment: { at: NOW, amount: money(0, 'jpy') } }),
    ).toBeNull();
  });

  it('says when a sum has too many digits in the other currency', () => {
    const yen: ExchangeRates = {
      rates: [{ from: 'usd', to: 'jpy', rate: '150', date: '2026-11-24', source: 'hubspot' }],
    };
    expect(conversionOf({ mrr: [money(Number.MAX_SAFE_INTEGER, 'usd')] }, 'jpy', yen)).toMatchObject({
      amount: null,
      rates: [{ from: 'usd' }],
      missing: [{ currency: 'jpy', reason: 'too_large' }],
    });
  });
});
