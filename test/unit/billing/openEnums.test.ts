import { describe, expect, it } from 'vitest';
import type { MrrExplanation } from '../../../server/billing/facts.ts';
import type { StripeSubscription } from '../../../server/billing/stripeObjects.ts';
import { days, discount, every, explain, facts, item, price, subscription } from './objects.ts';

/** Stripe's enums are open (stripe.md §1.1): each known word has its outcome, any other one is named. */

const sold = (part: Partial<Parameters<typeof price>[0]>, quantity = 25) =>
  subscription({}, [item({ quantity, price: price(part) })]);

const tiered = (tiers_mode: string | null) =>
  sold({
    billing_scheme: 'tiered',
    tiers_mode,
    unit_amount: null,
    tiers: [
      { up_to: 10, unit_amount: 500 },
      { up_to: null, unit_amount: 300 },
    ],
  });

const recurring = (usage_type: string | null | undefined) =>
  sold({ recurring: { interval: 'month', interval_count: 1, usage_type } }, 1);

const reasons = ({ excluded }: MrrExplanation) => excluded.map(({ reason }) => reason);

describe('the words of Stripe that MRR depends on', () => {
  it.each<[string, string, StripeSubscription, number, string[]]>([
    ['billing_scheme', 'per_unit', sold({ billing_scheme: 'per_unit' }), 50_000, []],
    ['billing_scheme', 'tiered', tiered('volume'), 7500, []],
    [
      'billing_scheme',
      'auction',
      sold({ billing_scheme: 'auction' }),
      0,
      ['Unknown billing scheme "auction"'],
    ],
    ['tiers_mode', 'graduated', tiered('graduated'), 9500, []],
    ['tiers_mode', 'volume', tiered('volume'), 7500, []],
    ['tiers_mode', 'none', tiered(null), 0, ['Unknown mode of tiers "none"']],
    ['tiers_mode', '__proto__', tiered('__proto__'), 0, ['Unknown mode of tiers "__proto__"']],
    ['interval', 'day', sold(every('day', 1200), 1), 36_500, []],
    ['interval', 'week', sold(every('week', 1200), 1), 5200, []],
    ['interval', 'month', sold(every('month', 1200), 1), 1200, []],
    ['interval', 'year', sold(every('year', 1200), 1), 100, []],
    ['interval', 'decade', sold(every('decade', 1200), 1), 0, ['Unknown billing interval "each decade"']],
    [
      'interval',
      'constructor',
      sold(every('constructor', 1200), 1),
      0,
      ['Unknown billing interval "each constructor"'],
    ],
    ['usage_type', 'licensed', recurring('licensed'), 2000, []],
    ['usage_type', 'none', recurring(null), 2000, []],
    ['usage_type', 'metered', recurring('metered'), 0, ['Billed by usage, which is not known in advance']],
    ['usage_type', 'prepaid', recurring('prepaid'), 0, ['Unknown usage type "prepaid"']],
    ['round', 'up', sold({ transform_quantity: { divide_by: 10, round: 'up' } }), 6000, []],
    ['round', 'down', sold({ transform_quantity: { divide_by: 10, round: 'down' } }), 4000, []],
    [
      'round',
      'nearest',
      sold({ transform_quantity: { divide_by: 10, round: 'nearest' } }),
      0,
      ['Its price rounds packs in an unknown way "nearest"'],
    ],
    [
      'type',
      'one_time',
      sold({ recurring: null, type: 'one_time' }),
      0,
      ['A one-time price is not recurring revenue'],
    ],
    [
      'type',
      'recurring without its interval',
      sold({ recurring: null, type: 'recurring' }),
      0,
      ['How often its price is billed is not known'],
    ],
    [
      'type',
      'none, and nothing of an interval',
      sold({ recurring: undefined }),
      0,
      ['How often its price is billed is not known'],
    ],
  ])('%s %s', (_enum, _word, one, mrr, excluded) => {
    for (const rule of ['net', 'stripe', 'conservative'] as const) {
      const explanation = explain(one, rule);
      expect([explanation.mrr, reasons(explanation)]).toEqual([mrr, excluded]);
    }
  });

  it.each([
    ['forever', 1600, 1600],
    ['repeating', 1600, 2000],
    ['once', 1600, 2000],
    ['seasonal', 1600, 2000],
  ])('duration %s', (duration, net, stripe) => {
    const one = subscription({ discounts: [discount({ duration })] });
    expect([explain(one).mrr, explain(one, 'stripe').mrr]).toEqual([net, stripe]);
    if (net !== stripe)
      expect(reasons(explain(one, 'stripe'))).toEqual([
        'This rule subtracts only discounts that last forever',
      ]);
  });

  it.each(['void', 'keep_as_draft', 'mark_uncollectible', 'ask_nicely'])('pause behavior %s', (behavior) => {
    const paused = { behavior, resumes_at: days(9) };
    const explanation = explain(subscription({ pause_collection: paused }));
    expect([explanation.mrr, reasons(explanation)]).toEqual([0, ['Collection is paused until 2026-12-03']]);
  });

  it.each([
    ['charge_automatically', 'charge_automatically'],
    ['send_invoice', 'send_invoice'],
    ['carrier_pigeon', 'other'],
  ])('collection_method %s counts like any other', (collection_method, stated) => {
    const { subscriptions } = facts({ subscriptions: [subscription({ collection_method })] });
    expect(subscriptions).toMatchObject([{ collectionMethod: stated, mrr: { amount: 2000 } }]);
  });
});
