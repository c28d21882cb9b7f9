import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MrrRule } from '../../../../server/billing/facts.ts';
import { foldStates } from '../../../../server/billing/movements/foldStates.ts';
import type { Movement } from '../../../../server/billing/movements/movement.ts';
import type { SubscriptionState } from '../../../../server/billing/movements/state.ts';

const RULES: readonly MrrRule[] = ['net', 'stripe', 'conservative'];
const PRO = { id: 'prod_pro', name: 'Pro' };
const EXTRA = { id: 'prod_extra', name: 'Extra' };

/** A state of sub_1 that pays `amount`, before discounts too unless told. */
const state = (at: number, amount: number, part: Partial<SubscriptionState> = {}): SubscriptionState => ({
  subscriptionId: 'sub_1',
  status: 'active',
  currency: 'usd',
  mrr: { net: amount, stripe: amount, conservative: amount },
  gross: amount,
  products: [PRO],
  priceIds: ['price_1'],
  quantity: 1,
  cancelsAt: null,
  at,
  source: 'live',
  invoiceId: null,
  ...part,
});
const over = (at: number, part: Partial<SubscriptionState> = {}) =>
  state(at, 0, { status: 'canceled', ...part });
const second = (one: SubscriptionState): SubscriptionState => ({ ...one, subscriptionId: 'sub_2' });

const said = ({ at, type, change, mrrBefore, mrrAfter }: Movement) =>
  `${at} ${type}/${change} ${mrrBefore}>${mrrAfter}`;
const fold = (...states: SubscriptionState[]) => foldStates(states, 'net').map(said);

describe('the movements of states', () => {
  it.each<[string, SubscriptionState[], string[]]>([
    ['nothing', [], []],
    ['a trial alone', [state(1, 0, { status: 'trialing' })], []],
    ['a first payment', [state(1, 1000)], ['1 new/plan 0>1000']],
    [
      'a trial that is paid for',
      [state(1, 0, { status: 'trialing' }), state(2, 1000)],
      ['2 new/status 0>1000'],
    ],
    [
      'another product, price and quantity: the plan',
      [state(1, 1000), state(2, 3000, { products: [EXTRA], priceIds: ['price_2'], quantity: 2 })],
      ['1 new/plan 0>1000', '2 upgrade/plan 1000>3000'],
    ],
    [
      'another price and quantity: the price',
      [state(1, 1000), state(2, 800, { priceIds: ['price_2'], quantity: 2 })],
      ['1 new/plan 0>1000', '2 downgrade/price 1000>800'],
    ],
    [
      'another quantity',
      [state(1, 1000), state(2, 2000, { quantity: 2 })],
      ['1 new/plan 0>1000', '2 upgrade/quantity 1000>2000'],
    ],
    [
      'a discount',
      [state(1, 1000), state(2, 900, { gross: 1000 })],
      ['1 new/plan 0>1000', '2 downgrade/discount 1000>900'],
    ],
    [
      'a discount of everything: no churn',
      [state(1, 1000), state(2, 0, { gross: 1000 }), state(3, 1000)],
      ['1 new/plan 0>1000', '2 downgrade/discount 1000>0', '3 reactivation/discount 0>1000'],
    ],
    [
      'a pause',
      [state(1, 1000), state(2, 0, { gross: 0 }), state(3, 1000)],
      ['1 new/plan 0>1000', '2 downgrade/status 1000>0', '3 reactivation/status 0>1000'],
    ],
    [
      'an end, whatever else changed',
      [state(1, 1000), over(2, { products: [EXTRA], quantity: 5 })],
      ['1 new/plan 0>1000', '2 churn/cancellation 1000>0'],
    ],
    [
      'given up as unpaid',
      [state(1, 1000), state(2, 0, { status: 'unpaid', gross: 0 })],
      ['1 new/plan 0>1000', '2 churn/cancellation 1000>0'],
    ],
    [
      'an end that is planned, taken back, planned again and reached',
      [
        state(1, 1000),
        state(2, 1000, { cancelsAt: 9 }),
        state(3, 1000),
        state(4, 1000, { cancelsAt: 9 }),
        over(9),
      ],
      [
        '1 new/plan 0>1000',
        '2 planned_cancellation/cancellation 1000>1000',
        '3 cancellation_undone/cancellation 1000>1000',
        '4 planned_cancellation/cancellation 1000>1000',
        '9 churn/cancellation 1000>0',
      ],
    ],
    [
      'another planned day is no movement',
      [state(1, 1000, { cancelsAt: 8 }), state(2, 1000, { cancelsAt: 9 })],
      ['1 new/plan 0>1000', '1 planned_cancellation/cancellation 1000>1000'],
    ],
    [
      'a second subscription beside the first',
      [state(1, 1000), second(state(2, 500))],
      ['1 new/plan 0>1000', '2 new/plan 0>500'],
    ],
    [
      'a switch in the same second',
      [state(1, 1000), over(5), second(state(5, 500))],
      ['1 new/plan 0>1000', '5 new/plan 0>500', '5 churn/cancellation 1000>0'],
    ],
    [
      'a return with another subscription',
      [state(1, 1000), over(5), second(state(6, 500))],
      ['1 new/plan 0>1000', '5 churn/cancellation 1000>0', '6 reactivation/plan 0>500'],
    ],
  ])('tell %s', (_case, states, expected) => {
    expect(fold(...states)).toEqual(expected);
  });

  it('past due counts or not by the rule: that is no discount', () => {
    const pastDue = state(2, 1000, {
      status: 'past_due',
      mrr: { net: 1000, stripe: 1000, conservative: 0 },
    });
    const states = [state(1, 1000), pastDue, state(3, 1000)];
    expect(fold(...states)).toEqual(['1 new/plan 0>1000']);
    expect(foldStates(states, 'conservative').map(said)).toEqual([
      '1 new/plan 0>1000',
      '2 downgrade/status 1000>0',
      '3 reactivation/status 0>1000',
    ]);
  });

  it('another kind of discount is one for the rule of Stripe only', () => {
    const passing = state(1, 800, { gross: 1000, mrr: { net: 800, stripe: 1000, conservative: 800 } });
    const states = [passing, state(2, 800, { gross: 1000 })];
    expect(fold(...states)).toEqual(['1 new/plan 0>800']);
    expect(foldStates(states, 'stripe').map(said)).toEqual([
      '1 new/plan 0>1000',
      '2 downgrade/discount 1000>800',
    ]);
  });

  it('carry names and quantities from before and after', () => {
    const [, upgrade] = foldStates(
      [state(1, 1000), state(2, 3000, { products: [PRO, EXTRA], quantity: 3 })],
      'net',
    );
    expect(upgrade).toMatchObject({
      key: 'sub_1:2:upgrade',
      productsBefore: ['Pro'],
      productsAfter: ['Pro', 'Extra'],
      quantityBefore: 1,
      quantityAfter: 3,
      source: 'live',
    });
  });
});

const anyState = fc
  .record({
    at: fc.integer({ min: 1, max: 40 }),
    amount: fc.constantFrom(0, 500, 1000, 2000),
    discount: fc.constantFrom(0, 100),
    status: fc.constantFrom('active', 'trialing', 'past_due', 'unpaid', 'paused', 'canceled', 'brand_new'),
    product: fc.constantFrom(PRO, EXTRA),
    quantity: fc.constantFrom(1, 2, null),
    cancelsAt: fc.constantFrom(null, 99),
    subscriptionId: fc.constantFrom('sub_1', 'sub_2', 'sub_3'),
    source: fc.constantFrom('live' as const, 'first_seen' as const, 'invoice_history' as const),
  })
  .map(({ at, amount, discount, product, status, ...part }) =>
    state(at, Math.max(0, amount - discount), {
      ...part,
      status,
      gross: amount,
      products: [product],
      mrr: {
        net: Math.max(0, amount - discount),
        stripe: amount,
        conservative: status === 'past_due' ? 0 : Math.max(0, amount - discount),
      },
    }),
  );

const ofEach = (states: readonly SubscriptionState[]): SubscriptionState[][] =>
  ['sub_1', 'sub_2', 'sub_3']
    .map((id) => states.filter(({ subscriptionId }) => subscriptionId === id))
    .filter(({ length }) => length > 0);

describe('whatever states there are', () => {
  it('their order and repetition change nothing', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyState, { maxLength: 25 })
          .chain((states) =>
            fc.tuple(
              fc.constant(states),
              fc.shuffledSubarray([...states, ...states], { minLength: states.length * 2 }),
            ),
          ),
        fc.constantFrom(...RULES),
        ([states, mixed], rule) => {
          expect(foldStates(mixed, rule)).toEqual(foldStates(states, rule));
        },
      ),
    );
  });

  it('movements follow one another without a gap and end at the MRR of the last state', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyState, {
          selector: ({ subscriptionId, at }) => `${subscriptionId}${at}`,
          maxLength: 25,
        }),
        fc.constantFrom(...RULES),
        (states, rule) => {
          const movements = foldStates(states, rule);
          expect(new Set(movements.map(({ key }) => key)).size).toBe(movements.length);
          for (const own of ofEach(states)) {
            const last = own.reduce((newest, one) => (one.at > newest.at ? one : newest));
            let reached = 0;
            for (const movement of movements.filter(
              ({ subscriptionId }) => subscriptionId === last.subscriptionId,
            )) {
              expect(movement.mrrBefore).toBe(reached);
              reached = movement.mrrAfter;
            }
            expect(reached).toBe(last.mrr[rule]);
          }
        },
      ),
    );
  });
});
