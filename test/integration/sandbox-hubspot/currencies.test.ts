import { afterEach, describe, expect, it } from 'vitest';
import { type LocalPortal, startLocalPortal } from './localPortal.ts';

const RATES = '/settings/currencies/2026-09/exchange-rates/current';

let local: LocalPortal | undefined;
afterEach(() => local?.hubspot.close());

const start = async (additionalCurrencies: string[], scopes?: string[]): Promise<LocalPortal> => {
  local = await startLocalPortal({ portal: { additionalCurrencies } }, scopes);
  return local;
};

describe('exchange rates', () => {
  it('lead from each additional currency to the company one, each since its own day', async () => {
    const portal = await start(['EUR', 'GBP', 'JPY']);
    const { status, json } = await portal.api('GET', RATES);
    expect(status).toBe(200);
    expect(json.results).toMatchObject([
      {
        fromCurrencyCode: 'EUR',
        toCurrencyCode: 'USD',
        conversionRate: 1.086957,
        effectiveAt: '2026-11-24T00:00:00.000Z',
        visibleInUI: true,
      },
      { fromCurrencyCode: 'GBP', conversionRate: 1.265823, effectiveAt: '2026-11-23T00:00:00.000Z' },
      { fromCurrencyCode: 'JPY', conversionRate: 0.006667, effectiveAt: '2026-11-22T00:00:00.000Z' },
    ]);
  });

  it('are none in an account with one currency, and none for a currency that nobody gave one', async () => {
    expect((await (await start([])).api('GET', RATES)).json.results).toEqual([]);
    expect((await (await start(['SEK'])).api('GET', RATES)).json.results).toEqual([]);
  });

  it('are what an admin sets, with at most six decimals', async () => {
    const portal = await start(['EUR']);
    const set = (conversionRate: number) =>
      portal.control('POST', 'admin', {
        exchangeRate: { from: 'EUR', conversionRate, effectiveAt: '2026-11-20T08:30:00Z' },
      });
    expect((await set(1.0812345)).status).toBe(400);
    expect((await set(0)).status).toBe(400);
    expect((await set(1.08)).status).toBe(200);
    expect((await portal.api('GET', RATES)).json.results).toMatchObject([
      { conversionRate: 1.08, effectiveAt: '2026-11-20T08:30:00Z' },
    ]);
  });

  it('are refused without their scope', async () => {
    const portal = await start(['EUR'], ['oauth', 'crm.objects.contacts.read']);
    const { status, json } = await portal.api('GET', RATES);
    expect([status, json.category]).toEqual([403, 'MISSING_SCOPES']);
    expect(json.errors[0].context.requiredGranularScopes).toEqual(['settings.currencies.read']);
  });
});
