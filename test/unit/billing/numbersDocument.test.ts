import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asText } from '../../../explain/asText.ts';
import { explainText } from '../../../explain/explainText.ts';
import type { MrrRule } from '../../../server/billing/facts.ts';
import { codeBlock, type Row, tableRows } from './markdownTables.ts';
import { days, discount, explain, item, NOW, price, subscription } from './objects.ts';
import { minorText, type PriceLists, soldAs } from './soldAs.ts';

const DOCUMENT = readFileSync(new URL('../../../docs/numbers.md', import.meta.url), 'utf8');

const cell = (row: Row, heading: string): string => row.get(heading) ?? '';

const priceLists = (): PriceLists => {
  const lists = new Map<string, { upTo: string; each: string; flat: string }[]>();
  for (const row of tableRows(DOCUMENT, 'Price list')) {
    const name = cell(row, 'Price list');
    const tier = { upTo: cell(row, 'Up to'), each: cell(row, 'Each'), flat: cell(row, 'Flat') };
    lists.set(name, [...(lists.get(name) ?? []), tier]);
  }
  return lists;
};

const LISTS = priceLists();
const EXAMPLES = tableRows(DOCUMENT, 'Sold').map((row) => {
  const words = { sold: cell(row, 'Sold'), state: cell(row, 'State'), discounts: cell(row, 'Discounts') };
  return { name: Object.values(words).filter(Boolean).join(' | '), row, words };
});

const RULES: readonly (readonly [string, MrrRule])[] = [
  ['Net', 'net'],
  ['Stripe', 'stripe'],
  ['Conservative', 'conservative'],
];

const one = subscription();
const euros = discount({ percent_off: null, amount_off: 500, currency: 'eur' });

/** What brings each sentence of the document's list about: a subscription, a rule, a customer's discount. */
const LEFT_OUT = new Map<string, Parameters<typeof explain>>(
  Object.entries<Parameters<typeof explain>>({
    'Billed by usage, which is not known in advance': [
      subscription({}, [
        item({
          price: price({ recurring: { interval: 'month', interval_count: 1, usage_type: 'metered' } }),
        }),
      ]),
    ],
    'A one-time price is not recurring revenue': [
      subscription({}, [item({ price: price({ recurring: null }) })]),
    ],
    'In trial until 2026-12-24': [subscription({ status: 'trialing', trial_end: days(30) })],
    'Collection is paused': [subscription({ pause_collection: {} })],
    'Past due: this rule counts it only once it is paid': [
      subscription({ status: 'past_due' }),
      'conservative',
    ],
    'This rule subtracts only discounts that last forever': [
      subscription({ discounts: [discount({ duration: 'once' })] }),
      'stripe',
    ],
    'It ended on 2026-11-04': [subscription({ discounts: [discount({}, { end: days(-20) })] })],
    'It applies to other products only': [
      subscription({ discounts: [discount({ applies_to: { products: ['prod_x'] } })] }),
    ],
    "It is the customer's, and the subscription has discounts of its own instead": [
      subscription({ discounts: [discount()] }),
      'net',
      discount(),
    ],
    'Its amount is in EUR, the subscription in USD, so it is not subtracted': [
      subscription({ discounts: [euros] }),
    ],
    'Its coupon is not known (deleted, or the key may not read coupons), so it is not subtracted': [
      subscription({ discounts: [discount({}, { source: { coupon: 'gone' } })] }),
    ],
    'Stripe gave only its id, so it is not subtracted': [subscription({ discounts: ['di_1'] })],
    'Its price is not known': [subscription({}, [item({ price: 'price_gone' })])],
    'Its price has no amount': [subscription({}, [item({ price: price({ unit_amount: null }) })])],
    'The customer chooses the amount': [
      subscription({}, [item({ price: price({ unit_amount: null, custom_unit_amount: {} }) })]),
    ],
    'The tiers of its price are not known': [
      subscription({}, [item({ price: price({ billing_scheme: 'tiered', unit_amount: null }) })]),
    ],
    'Not read: Stripe listed only the first 1': [{ ...one, items: { data: one.items.data, has_more: true } }],
    'Stripe lists no items': [subscription({}, [])],
    'Its amount cannot be read exactly': [
      subscription({}, [item({ price: price({ unit_amount: Number.MAX_SAFE_INTEGER + 1 }) })]),
    ],
  }),
);

/** Stripe's defaults as the document tells them: what runs counts, unless its cancellation was asked for. */
const stripeMayShow = ({ subscription: sold }: ReturnType<typeof soldAs>): number =>
  sold.cancel_at_period_end ? 0 : explain({ ...sold, pause_collection: null }, 'stripe').mrr;

describe('docs/numbers.md', () => {
  it('has examples of everything', () => {
    expect(EXAMPLES.length).toBeGreaterThan(60);
  });

  it.each(EXAMPLES)('is right about $name', ({ row, words }) => {
    const sold = soldAs(words, LISTS);
    const { currency } = sold.subscription;
    const stated = RULES.filter(([heading]) => row.has(heading));
    expect(stated.length).toBeGreaterThan(0);
    for (const [heading, rule] of stated) {
      const { mrr } = explain(sold.subscription, rule, sold.customerDiscount);
      expect({ rule, mrr: String(mrr) }).toEqual({
        rule,
        mrr: minorText(cell(row, heading), currency).replace(/^0+(?=\d)/, ''),
      });
    }
    if (row.has('Stripe may show'))
      expect(minorText(cell(row, 'Stripe may show'), currency).replace(/^0+(?=\d)/, '')).toBe(
        `${stripeMayShow(sold)}`,
      );
  });

  it('quotes what is left out as the explanation says it', () => {
    const quoted = tableRows(DOCUMENT, 'It says').map((row) => cell(row, 'It says'));
    expect(quoted.toSorted()).toEqual([...LEFT_OUT.keys()].toSorted());
  });

  it.each([...LEFT_OUT])('says "%s" where it is so', (reason, given) => {
    expect(explain(...given).excluded.map((part) => part.reason)).toContain(reason);
  });

  it('shows what the command prints for its file', () => {
    const result = explainText(codeBlock(DOCUMENT, 'json'), { rule: 'net', at: NOW });
    if (!result.ok) throw new Error(result.faults.join('\n'));
    expect(result.notes).toEqual([]);
    expect(asText(result.explained, 'net', NOW)).toBe(codeBlock(DOCUMENT, 'text'));
  });
});
