import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventHint } from '../../../server/stripe/events/eventHint.ts';
import { stripeEventShape } from '../../../server/stripe/events/stripeEvent.ts';
import { enabledEvents } from '../../../server/stripe/webhooks/enabledEvents.ts';

const hintOf = (type: string, object: unknown, previous?: unknown) =>
  eventHint(
    stripeEventShape.parse({
      id: 'evt_1',
      object: 'event',
      type,
      created: 1_800_000_000,
      livemode: true,
      data: { object, ...(previous === undefined ? {} : { previous_attributes: previous }) },
    }),
  );

/** What an event of a family is about, as Stripe writes it, and what is to be read again. */
const families: readonly [RegExp, object, { kind: string; objectId: string; customerId: string | null }][] = [
  [
    /^customer\.discount\./,
    { id: 'di_1', object: 'discount', customer: 'cus_1', subscription: 'sub_1' },
    { kind: 'customer_subscriptions', objectId: 'cus_1', customerId: 'cus_1' },
  ],
  [
    /^customer\.subscription\./,
    { id: 'sub_1', object: 'subscription', customer: 'cus_1' },
    { kind: 'subscription', objectId: 'sub_1', customerId: 'cus_1' },
  ],
  [
    /^customer\.\w+$/,
    { id: 'cus_1', object: 'customer' },
    { kind: 'customer', objectId: 'cus_1', customerId: 'cus_1' },
  ],
  [
    /^invoice\./,
    { id: 'in_1', object: 'invoice', customer: { id: 'cus_1', object: 'customer' } },
    { kind: 'invoice', objectId: 'in_1', customerId: 'cus_1' },
  ],
  [
    /^charge\./,
    { id: 'ch_1', object: 'charge', customer: 'cus_1' },
    { kind: 'charge', objectId: 'ch_1', customerId: 'cus_1' },
  ],
  [
    /^refund\./,
    { id: 're_1', object: 'refund', charge: 'ch_1' },
    { kind: 'charge', objectId: 'ch_1', customerId: null },
  ],
  [
    /^payment_intent\./,
    { id: 'pi_1', object: 'payment_intent', customer: 'cus_1', latest_charge: { id: 'ch_1' } },
    { kind: 'charge', objectId: 'ch_1', customerId: 'cus_1' },
  ],
  [
    /^payment_method\./,
    { id: 'pm_1', object: 'payment_method', customer: 'cus_1' },
    { kind: 'customer_subscriptions', objectId: 'cus_1', customerId: 'cus_1' },
  ],
  [
    /^product\./,
    { id: 'prod_1', object: 'product' },
    { kind: 'product', objectId: 'prod_1', customerId: null },
  ],
  [/^price\./, { id: 'price_1', object: 'price' }, { kind: 'price', objectId: 'price_1', customerId: null }],
  [/^coupon\./, { id: 'FREE25', object: 'coupon' }, { kind: 'coupon', objectId: 'FREE25', customerId: null }],
];

describe('the hint of an event', () => {
  it.each(enabledEvents)('%s tells what to read again', (type) => {
    const [, object, hint] = families.find(([form]) => form.test(type)) ?? [];
    expect(hint).toBeDefined();
    expect(hintOf(type, object)).toEqual(hint);
  });

  it('a means of payment that was taken away names its customer in what was before', () => {
    const taken = { id: 'pm_1', object: 'payment_method', customer: null };
    expect(hintOf('payment_method.detached', taken, { customer: 'cus_1' })).toEqual({
      kind: 'customer_subscriptions',
      objectId: 'cus_1',
      customerId: 'cus_1',
    });
  });

  it('a dispute tells of its charge', () => {
    const dispute = { id: 'dp_1', object: 'dispute', charge: 'ch_1' };
    expect(hintOf('charge.dispute.closed', dispute)).toMatchObject({ kind: 'charge', objectId: 'ch_1' });
  });

  it.each(['summer-sale', 'Gold Plan', '2024.v2', 'a:b', 'me@example+1'])(
    'an id that its owner chose is one: %s',
    (id) => {
      expect(hintOf('coupon.updated', { id })).toEqual({ kind: 'coupon', objectId: id, customerId: null });
    },
  );

  it.each([
    ['payout.paid', { id: 'po_1' }],
    ['customer', { id: 'cus_1' }],
    ['invoiceitem.created', { id: 'ii_1' }],
    ['v2.core.event', { id: 'x' }],
    ['customer.source.created', { id: 'card_1', customer: 'cus_1' }],
    ['customer.tax_id.updated', { id: 'txi_1', customer: 'cus_1' }],
    ['customer.entitlements.active_entitlement_summary.updated', { customer: 'cus_1' }],
  ])('%s is ignored by name', (type, object) => {
    expect(hintOf(type, object)).toEqual({ ignored: `ClearSync does nothing about "${type}".` });
  });

  it.each([
    ['payment_method.attached', { id: 'pm_1', customer: null }, 'It is about no customer.'],
    ['customer.discount.created', { id: 'di_1', customer: 'a/b' }, 'It is about no customer.'],
    ['payment_intent.payment_failed', { id: 'pi_1', latest_charge: null }, 'It names no charge'],
    ['refund.updated', { id: 're_1', charge: null }, 'It names no charge'],
  ])('%s about nobody is ignored with the reason', (type, object, reason) => {
    expect(hintOf(type, object)).toEqual({ ignored: expect.stringContaining(reason) });
  });

  it.each([
    ['customer.updated', { id: 'cus_1/../../v1/accounts' }],
    ['customer.updated', { id: '..' }],
    ['coupon.deleted', { id: '.' }],
    ['coupon.deleted', { id: 'a%2fb' }],
    ['customer.updated', { id: '' }],
    ['customer.updated', { id: 7 }],
    ['customer.updated', null],
    ['customer.updated', 'cus_1'],
    ['customer.updated', {}],
    ['customer.subscription.updated', { id: 'sub_1?expand[]=x', customer: 'cus_1' }],
    ['invoice.paid', { id: 'in_1\u0000' }],
    ['price.updated', { id: 'a'.repeat(256) }],
  ])('%s about %j cannot be used', (type, object) => {
    expect(hintOf(type, object)).toEqual({
      unusable: expect.stringMatching(/^The event does not tell which \w+ it is about\.$/),
    });
  });

  it('never takes anything for an id that would be another path', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.string(), customer: fc.string(), charge: fc.string() }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...enabledEvents), anything, (type, object) => {
        const hint = hintOf(type, object);
        const ids = 'objectId' in hint ? [hint.objectId, hint.customerId ?? hint.objectId] : [];
        for (const id of ids) {
          const { pathname, search, hash } = new URL(
            `/v1/x/${encodeURIComponent(id)}`,
            'https://stripe.example',
          );
          expect(pathname).toMatch(/^\/v1\/x\/[^/]+$/);
          expect(search + hash).toBe('');
        }
      }),
    );
  });
});

describe('an event as it is believed', () => {
  const good = {
    id: 'evt_1',
    object: 'event',
    type: 'invoice.paid',
    created: 1_800_000_000,
    livemode: true,
    data: { object: {} },
  };

  it('has an id, a type, a time, a mode and something that it is about', () => {
    expect(stripeEventShape.safeParse(good).success).toBe(true);
    expect(stripeEventShape.safeParse({ ...good, account: 'acct_1' }).success).toBe(true);
  });

  it.each([
    { id: 'evt_1\u0000' },
    { id: '' },
    { id: undefined },
    { object: 'customer' },
    { type: 'invoice.\u0000' },
    { type: 'invoice.\ud800' },
    { type: '' },
    { type: 'x'.repeat(201) },
    { created: 2 ** 31 },
    { created: -1 },
    { created: 1.5 },
    { created: '1' },
    { livemode: 'true' },
    { account: 'acct/1' },
    { data: null },
    { data: [] },
  ])('is not one with %j', (change) => {
    expect(stripeEventShape.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
