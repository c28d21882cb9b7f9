import type { CardBilling } from '@clearsync/contract/card';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { opened, ready } from './support/card.tsx';
import { holdTimers } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const euro = (own = {}) => ({
  from: 'eur',
  to: 'usd',
  rate: '1.08',
  date: '2026-11-24',
  source: 'hubspot',
  inverse: false,
  ...own,
});
const mrr = [
  { amount: 4_900, currency: 'eur' },
  { amount: 12_000, currency: 'jpy' },
];
const shown = async (converted: CardBilling['converted']) => (await opened(ready({ mrr, converted }))).says;

describe('a record of another currency', () => {
  it('tells what HubSpot says, at which rate, of which day and whose', async () => {
    const says = await shown({
      amount: { amount: 13_292, currency: 'usd' },
      rates: [euro(), euro({ from: 'usd', to: 'jpy', rate: '150', date: '2026-11-20', inverse: true })],
      missing: [],
    });
    says('In HubSpot');
    says("MRR $132.92. €49.00 at 1.08 on Nov 24, 2026 (HubSpot's rate).");
    says("In HubSpot: MRR $132.92. €49.00 at 1.08 on Nov 24, 2026 (HubSpot's rate).");
    says("¥12,000 divided by 150 on Nov 20, 2026 (HubSpot's rate from USD to JPY).");
  });

  it('names a currency of which it has no MRR by its code', async () => {
    const converted = { amount: { amount: 0, currency: 'usd' }, rates: [euro({ from: 'gbp' })], missing: [] };
    (await shown(converted))("GBP at 1.08 on Nov 24, 2026 (HubSpot's rate).");
  });

  it('says what is left empty and why, and invents no total', async () => {
    const { renderer, says } = await opened(
      ready({
        mrr,
        converted: { amount: null, rates: [euro()], missing: [{ currency: 'jpy', reason: 'no_rate' }] },
      }),
    );
    says('JPY: no rate in this HubSpot account; amounts in JPY are left empty in HubSpot.');
    expect(renderer.getRootNode().toString()).not.toContain('MRR $');
  });

  it('shows nothing of it when all is in the reporting currency', async () => {
    const { renderer } = await opened(ready({ converted: null }));
    expect(renderer.getRootNode().toString()).not.toContain('In HubSpot');
  });
});
