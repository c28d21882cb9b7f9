import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MrrRule } from '../../../../server/billing/facts.ts';
import type { Movement } from '../../../../server/billing/movements/movement.ts';
import type { SubscriptionState } from '../../../../server/billing/movements/state.ts';
import type {
  StripeInvoice,
  StripeInvoiceLine,
  StripeSubscription,
} from '../../../../server/billing/stripeObjects.ts';
import { billed, EXTRA, half, look, on, sold, sub, TEN, TWENTY, YEARLY } from './history.ts';

const RULES: readonly MrrRule[] = ['net', 'stripe', 'conservative'];
const DAY = 86_400;
const START = on('2026-01-15');

/** What one day of a subscription is like, and what Stripe bills on it. */
const day = fc.record({
  later: fc.integer({ min: 1, max: 45 }),
  items: fc.subarray(['si_1', 'si_2'], { minLength: 1 }),
  price: fc.constantFrom(TEN, TWENTY, YEARLY, EXTRA),
  quantity: fc.integer({ min: 1, max: 4 }),
  status: fc.constantFrom(
    'active',
    'active',
    'active',
    'trialing',
    'past_due',
    'unpaid',
    'paused',
    'incomplete',
    'brand_new',
    'canceled',
  ),
  discount: fc.constantFrom(null, 'forever', 'repeating'),
  discountDays: fc.integer({ min: -20, max: 60 }),
  asked: fc.constantFrom(null, 0, 3, 30),
  pause: fc.boolean(),
  invoice: fc.constantFrom('paid', 'paid', 'open', 'void', 'draft', 'uncollectible', null),
  proration: fc.constantFrom(false, false, true),
  amount: fc.constantFrom(null, 0, -700, 333),
  days: fc.constantFrom(30, 31, 365, 10),
});
type Day = typeof day extends fc.Arbitrary<infer Value> ? Value : never;

const subscriptionOf = (id: string, one: Day, at: number): StripeSubscription => {
  const { items, price, quantity, status, discount, discountDays, asked, pause } = one;
  const duration = discount ?? '';
  const end = duration === 'repeating' ? at + discountDays * DAY : null;
  return sub(
    {
      id,
      status,
      trial_end: status === 'trialing' ? at + 5 * DAY : null,
      discounts: discount === null ? [] : [half({ duration, end })],
      canceled_at: asked === null ? null : at - asked * DAY,
      cancel_at: asked === null || status === 'canceled' ? null : at + 40 * DAY,
      ended_at: status === 'canceled' ? at - DAY : null,
      pause_collection: pause ? { resumes_at: null } : null,
    },
    items.map((itemId) => sold(price, { id: itemId, quantity })),
  );
};

const invoiceOf = (id: string, one: Day, at: number, place: number): StripeInvoice[] => {
  const { invoice, items, price, quantity, proration, amount, days, discount } = one;
  if (invoice === null) return [];
  const full = (price.unit_amount ?? 0) * quantity;
  const lines = items.map(
    (itemId): StripeInvoiceLine => ({
      id: `il_${itemId}`,
      amount: amount ?? full,
      quantity,
      period: { start: at, end: at + days * DAY },
      parent: {
        type: 'subscription_item_details',
        subscription_item_details: { subscription: id, subscription_item: itemId, proration },
      },
      pricing: { price_details: { price: price.id, product: String(price.product) } },
      discount_amounts: discount === null ? [] : [{ discount: 'di_half', amount: (amount ?? full) >> 1 }],
    }),
  );
  const about = { status: invoice, parent: { subscription_details: { subscription: id } } };
  return [billed(`in_${id}_${place}`, lines, about)];
};

type Life = { id: string; days: Day[] };
const lives = fc
  .tuple(
    fc.array(day, { minLength: 1, maxLength: 8 }),
    fc.array(day, { minLength: 1, maxLength: 8 }),
    fc.boolean(),
  )
  .map(([one, two, alone]): Life[] => [
    { id: 'sub_1', days: one },
    ...(alone ? [] : [{ id: 'sub_2', days: two }]),
  ]);

/** Subscriptions and invoices as they stand after so many steps. */
const standing = (all: readonly Life[], step: number) => {
  const subscriptions: StripeSubscription[] = [];
  const invoices: StripeInvoice[] = [];
  let newest = START;
  for (const { id, days } of all) {
    let at = START;
    for (const [place, one] of days.slice(0, step + 1).entries()) {
      at += one.later * DAY;
      invoices.push(...invoiceOf(id, one, at, place));
      if (place === Math.min(step, days.length - 1)) subscriptions.push(subscriptionOf(id, one, at));
    }
    newest = Math.max(newest, at);
  }
  return { subscriptions, invoices, at: newest };
};

const ofSubscription = (movements: readonly Movement[], id: string) =>
  movements.filter(({ subscriptionId }) => subscriptionId === id);

describe('a customer that is looked at again and again', () => {
  it('has movements without a gap or a double that end at today’s MRR, under every rule', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 3 }), (all, firstLook) => {
        const kept: SubscriptionState[] = [];
        const steps = Math.max(...all.map(({ days }) => days.length));
        for (let step = Math.min(firstLook, steps - 1); step < steps; step += 1) {
          const { at, ...objects } = standing(all, step);
          const seen = look(objects, { at, kept });
          kept.push(...seen.newStates);
          for (const rule of RULES) {
            const again = look(objects, { at, kept, rule });
            expect(again.newStates).toEqual([]);
            if (rule === 'net') expect(again.movements).toEqual(seen.movements);
            expect(new Set(again.movements.map(({ key }) => key)).size).toBe(again.movements.length);
            for (const { id, mrr } of again.facts.subscriptions) {
              let reached = 0;
              for (const { mrrBefore, mrrAfter } of ofSubscription(again.movements, id)) {
                expect(mrrBefore).toBe(reached);
                reached = mrrAfter;
              }
              expect(reached).toBe(mrr.amount);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('has the same movements in whatever order its objects and states come, and however often', () => {
    fc.assert(
      fc.property(
        lives,
        fc.integer({ min: 0, max: 7 }),
        fc.infiniteStream(fc.nat(1000)),
        (all, step, chance) => {
          const mixed = <Value>(values: readonly Value[]): Value[] =>
            values
              .map((value) => ({ value, rank: Number(chance.next().value) }))
              .sort((a, b) => a.rank - b.rank)
              .map(({ value }) => value);
          const first = standing(all, 0);
          const { newStates } = look(first, { at: first.at });
          const { subscriptions, invoices, at } = standing(all, step);
          const shuffled = {
            subscriptions: mixed(subscriptions),
            invoices: mixed([...invoices, ...invoices]),
          };
          const seen = look({ subscriptions, invoices }, { at, kept: newStates });
          const again = look(shuffled, { at, kept: mixed([...newStates, ...newStates]) });
          expect(again.movements).toEqual(seen.movements);
        },
      ),
    );
  });
});
