import { afterEach, describe, expect, it } from 'vitest';
import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import { everyHappening } from '../../../sandbox/stripe/life/everyHappening.ts';
import { type Happened, type Life, startLife } from '../../../sandbox/stripe/life/startLife.ts';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf } from './client.ts';
import { customerAt } from './objects.ts';
import { startReceiver } from './receiver.ts';

const start = Date.UTC(2026, 10, 24, 12);
const generated = (customers: number) => generatedSource({ customers, now: start / 1000 });

const stepsOf = (life: Life, count: number) => Array.from({ length: count }, () => life.step());
const typesOf = ({ events }: Happened) => events.map(({ type }) => type);

/** What must be heard of each kind of happening, besides whatever else is. */
const heard: Record<string, readonly string[]> = {
  signed_up: ['customer.created', 'customer.subscription.created', 'invoice.paid', 'charge.succeeded'],
  trial_started: ['customer.created', 'customer.subscription.created'],
  trial_will_end: ['customer.subscription.updated', 'customer.subscription.trial_will_end'],
  trial_ended: [],
  renewed: ['customer.subscription.updated', 'invoice.created', 'invoice.finalized'],
  payment_failed: ['charge.failed', 'payment_intent.payment_failed', 'invoice.payment_failed'],
  payment_retried: ['invoice.updated'],
  plan_changed: ['customer.subscription.updated'],
  seats_changed: ['customer.subscription.updated'],
  discount_added: ['customer.discount.created', 'customer.subscription.updated'],
  discount_ended: ['customer.discount.deleted', 'customer.subscription.updated'],
  cancellation_planned: ['customer.subscription.updated'],
  cancellation_taken_back: ['customer.subscription.updated'],
  period_ended_canceled: ['customer.subscription.deleted'],
  canceled: ['customer.subscription.deleted'],
  came_back: ['payment_method.attached', 'customer.subscription.created', 'invoice.paid'],
  refunded: ['refund.created', 'charge.refunded'],
  card_replaced: ['payment_method.attached', 'customer.updated', 'payment_method.detached'],
  card_renewed: ['payment_method.automatically_updated'],
  card_edited: ['payment_method.updated'],
  email_changed: ['customer.updated'],
  customer_renamed: ['customer.updated'],
  customer_deleted: ['customer.deleted'],
  paused: ['customer.subscription.paused'],
  resumed: ['customer.subscription.resumed', 'invoice.created'],
  invoice_sent: ['invoice.created', 'invoice.finalized'],
  invoice_paid_by_transfer: ['invoice.paid'],
  invoice_overdue: ['invoice.overdue'],
  invoice_written_off: ['invoice.updated'],
  product_renamed: ['product.updated'],
  price_changed: ['price.created', 'price.updated'],
  coupon_renamed: ['coupon.updated'],
};

describe('life goes on', () => {
  const running: LocalStripe[] = [];
  const account = async (options: Parameters<typeof startLocalStripe>[0] = {}) => {
    const stripe = await startLocalStripe({ clock: () => start, ...options });
    running.push(stripe);
    return stripe;
  };
  afterEach(async () => {
    for (const stripe of running.splice(0)) await stripe.close();
  });

  it('in a generated account everything happens that can, each with its events', async () => {
    let now = start;
    const stripe = await account({ seed: generated(500), clock: () => now });
    const life = startLife(stripe, { seed: 7, perMinute: 0 });
    const happened = Array.from({ length: 1200 }, () => {
      now += 5000;
      return life.step();
    });
    expect(new Set(happened.map(({ happening }) => happening))).toEqual(
      new Set(everyHappening.map(({ name }) => name)),
    );
    expect(Object.keys(heard).toSorted()).toEqual(everyHappening.map(({ name }) => name).toSorted());
    for (const each of happened) {
      expect(each.refused, each.happening).toBeUndefined();
      expect(typesOf(each), each.happening).toEqual(
        expect.arrayContaining([...(heard[each.happening] ?? [])]),
      );
      expect(each.events.length, each.happening).toBeGreaterThan(0);
    }
  });

  it('is read back through the API, and is nobody’s request', async () => {
    const stripe = await account({ seed: generated(200) });
    const life = startLife(stripe, { perMinute: 0 });
    const one = life.step();
    const listed = await clientOf(stripe).events.list({ limit: 100 });
    expect(listed.data.map(({ id }) => id).toReversed()).toEqual(one.events.map(({ id }) => id));
    expect(stripe.journal.read()).toEqual([]);
    // Far more than the rate limits of test mode let through in a second.
    expect(stepsOf(life, 60).every(({ refused }) => refused === undefined)).toBe(true);
    expect(life.happened()).toHaveLength(61);
  });

  it('is the same for the same seed, and another for another', async () => {
    const story = async (seed: number) => {
      const stripe = await account({ seed: generated(300) });
      const life = startLife(stripe, { seed, perMinute: 0 });
      return stepsOf(life, 80).map((each) => [each.happening, typesOf(each)]);
    };
    const [first, again, other] = [await story(3), await story(3), await story(4)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('begins in an empty account with a catalogue and somebody new', async () => {
    const stripe = await account();
    const life = startLife(stripe, { perMinute: 0 });
    const first = life.step();
    expect(['signed_up', 'trial_started']).toContain(first.happening);
    expect(typesOf(first)).toEqual(expect.arrayContaining(['product.created', 'price.created']));
    stepsOf(life, 200);
    const client = clientOf(stripe);
    expect((await client.customers.list({ limit: 100 })).data.length).toBeGreaterThan(10);
    expect((await client.subscriptions.list({ limit: 100, status: 'canceled' })).data).not.toEqual([]);
  });

  it('keeps the books: what invoices were paid with is what was charged', async () => {
    const stripe = await account();
    stepsOf(startLife(stripe, { seed: 11, perMinute: 0 }), 400);
    const { store } = stripe;
    const sum = (kind: 'invoice' | 'charge', amount: (object: Record<string, unknown>) => unknown) =>
      [...store.older(kind)].reduce((total, object) => total + Number(amount(object) ?? 0), 0);
    const paid = sum('invoice', ({ amount_paid }) => amount_paid);
    const offStripe = sum('invoice', ({ amount_paid_off_stripe }) => amount_paid_off_stripe);
    const charged = sum('charge', ({ status, amount }) => (status === 'succeeded' ? amount : 0));
    expect(paid).toBeGreaterThan(0);
    expect(charged).toBe(paid - offStripe);
    for (const subscription of store.older('subscription')) {
      const latest = store.find('invoice', String(subscription['latest_invoice']));
      if (subscription['status'] === 'past_due') expect(latest?.['status']).toBe('open');
    }
  });

  it('works on objects that were put in', async () => {
    const stripe = await account();
    for (let n = 0; n < 5; n += 1) stripe.store.put(customerAt(start / 1000 - n, `cus_put${n}`));
    const life = startLife(stripe, { seed: 2, perMinute: 0 });
    const touched = new Set(stepsOf(life, 120).map(({ customer }) => customer));
    expect([...touched].some((id) => id?.startsWith('cus_put'))).toBe(true);
  });

  it('is switched by control, reaches the webhook endpoint, and stops', async () => {
    const stripe = await account({ seed: generated(100) });
    const receiver = await startReceiver();
    await clientOf(stripe).webhookEndpoints.create({ url: receiver.url, enabled_events: ['*'] });
    const control = async (method: string, path: string, body?: unknown) => {
      const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
      // The routes' own answers; each expectation says what it needs of them.
      return (await fetch(`${stripe.url}/__control/${path}`, init)).json() as Promise<Happened[]>;
    };
    const stepped = await control('POST', 'life/step');
    expect(stepped).toMatchObject({ happening: expect.any(String), events: expect.any(Array) });
    await control('POST', 'life', { perMinute: 6000, seed: 5 });
    await expect.poll(() => receiver.received.length).toBeGreaterThan(20);
    await control('POST', 'life', { perMinute: 0 });
    const before = await control('GET', 'life');
    await stripe.courier.settled();
    expect(await control('GET', 'life')).toEqual(before);
    const told = receiver.received.map(({ body }) => JSON.parse(body).id);
    const events = before.flatMap((each) => each.events.map(({ id }) => id));
    expect(told).toEqual(expect.arrayContaining(events));
    expect(await control('POST', 'life', { perMinute: -1 })).toMatchObject({ message: expect.any(String) });
    await receiver.close();
  });
});
