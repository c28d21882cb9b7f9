import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHand } from '../../../sandbox/stripe/life/hand.ts';
import type { Happening } from '../../../sandbox/stripe/life/happening.ts';
import { overdue } from '../../../sandbox/stripe/life/happenings/overdue.ts';
import { renewCard } from '../../../sandbox/stripe/life/happenings/renewCard.ts';
import { createWorld } from '../../../sandbox/stripe/life/world.ts';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { enabledEvents } from '../../../server/stripe/webhooks/enabledEvents.ts';
import { clientOf, errorOf } from './client.ts';
import { startReceiver } from './receiver.ts';

type EventType = (typeof enabledEvents)[number];

let stripe: LocalStripe;
let client: Stripe;
let receiver: Awaited<ReturnType<typeof startReceiver>>;

const control = async (path: string, body: unknown) => {
  const response = await fetch(`${stripe.url}/__control/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  // The control route's answer: each test says what it expects of it.
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const customer = (card = 'pm_card_visa') =>
  client.customers.create({
    name: 'Ada',
    payment_method: card,
    invoice_settings: { default_payment_method: card },
  });
const product = () => client.products.create({ name: 'Plan' });
const price = async () => {
  const { id } = await product();
  return client.prices.create({
    product: id,
    currency: 'usd',
    unit_amount: 900,
    recurring: { interval: 'month' },
  });
};
const coupon = () => client.coupons.create({ percent_off: 10, duration: 'forever' });
const subscribe = async (more: Partial<Stripe.SubscriptionCreateParams> = {}, card?: string) => {
  const [{ id }, plan] = await Promise.all([customer(card), price()]);
  return client.subscriptions.create({ customer: id, items: [{ price: plan.id }], ...more });
};
const draft = async () => {
  const { id } = await customer();
  await client.invoiceItems.create({ customer: id, amount: 700, currency: 'usd' });
  return client.invoices.create({
    customer: id,
    collection_method: 'send_invoice',
    days_until_due: 3,
    pending_invoice_items_behavior: 'include',
  });
};
const open = async () => client.invoices.finalizeInvoice((await draft()).id ?? '');
const pay = async (card = 'pm_card_visa', more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  client.paymentIntents.create({
    amount: 500,
    currency: 'usd',
    payment_method: card,
    confirm: true,
    ...more,
  });
const charged = async (intent: Stripe.PaymentIntent) => String(intent.latest_charge);
const failedIntent = async () => {
  const error = await errorOf(pay('pm_card_chargeCustomerFail'));
  return error.payment_intent;
};
const happen = (happening: Happening) => {
  const hand = createHand(stripe.platform, false, () => {});
  return happening.happen(createWorld(hand, 1, () => []));
};
const withDiscount = async () => subscribe({ discounts: [{ coupon: (await coupon()).id }] });
const attached = async () =>
  client.paymentMethods.attach('pm_card_visa', { customer: (await customer()).id });

/** What causes each type; the answer is the id of the object that the event is about. */
const causes: Partial<Record<EventType, () => Promise<unknown>>> = {
  'customer.created': async () => (await customer()).id,
  'customer.updated': async () => (await client.customers.update((await customer()).id, { name: 'B' })).id,
  'customer.deleted': async () => (await client.customers.del((await customer()).id)).id,
  'customer.discount.created': async () => (await withDiscount()).discounts[0],
  'customer.discount.deleted': async () => {
    const { id, discounts } = await withDiscount();
    await client.subscriptions.deleteDiscount(id);
    return discounts[0];
  },
  'customer.subscription.created': async () => (await subscribe()).id,
  'customer.subscription.updated': async () =>
    (await client.subscriptions.update((await subscribe()).id, { metadata: { a: '1' } })).id,
  'customer.subscription.deleted': async () => (await client.subscriptions.cancel((await subscribe()).id)).id,
  'customer.subscription.paused': async () =>
    (await client.subscriptions.pause((await subscribe()).id, { type: 'subscription' })).id,
  'customer.subscription.resumed': async () => {
    const { id } = await subscribe();
    await client.subscriptions.pause(id, { type: 'subscription' });
    return (await client.subscriptions.resume(id, {})).id;
  },
  'customer.subscription.trial_will_end': async () => {
    const { id } = await subscribe({ trial_period_days: 30 });
    const soon = Math.floor(stripe.clock.now() / 1000) + 86_400;
    return (await client.subscriptions.update(id, { trial_end: soon })).id;
  },
  'invoice.created': async () => (await draft()).id,
  'invoice.finalized': async () => (await open()).id,
  'invoice.updated': async () =>
    (await client.invoices.update((await draft()).id ?? '', { description: 'x' })).id,
  'invoice.paid': async () => (await subscribe()).latest_invoice,
  'invoice.payment_failed': async () => (await subscribe({}, 'pm_card_chargeCustomerFail')).latest_invoice,
  'invoice.payment_action_required': async () =>
    (await subscribe({}, 'pm_card_authenticationRequired')).latest_invoice,
  'invoice.voided': async () => (await client.invoices.voidInvoice((await open()).id ?? '')).id,
  'invoice.marked_uncollectible': async () =>
    (await client.invoices.markUncollectible((await open()).id ?? '')).id,
  'invoice.overdue': async () => {
    await open();
    return (await client.invoices.list({ customer: String(happen(overdue)) })).data[0]?.id;
  },
  'invoice.deleted': async () => (await client.invoices.del((await draft()).id ?? '')).id,
  'charge.succeeded': async () => charged(await pay()),
  'charge.failed': async () => (await failedIntent())?.latest_charge,
  'charge.captured': async () => {
    const { id } = await pay('pm_card_visa', { capture_method: 'manual' });
    return charged(await client.paymentIntents.capture(id));
  },
  'charge.updated': async () =>
    (await client.charges.update(await charged(await pay()), { description: 'x' })).id,
  'charge.refunded': async () => (await client.refunds.create({ charge: await charged(await pay()) })).charge,
  'refund.updated': async () => {
    const { id } = await client.refunds.create({ charge: await charged(await pay()) });
    return (await client.refunds.update(id, { metadata: { a: '1' } })).id;
  },
  'refund.failed': async () =>
    (await client.refunds.create({ charge: await charged(await pay('pm_card_refundFail')) })).id,
  'payment_intent.succeeded': async () => (await pay()).id,
  'payment_intent.payment_failed': async () => (await failedIntent())?.id,
  'payment_method.attached': async () => (await attached()).id,
  'payment_method.updated': async () =>
    (await client.paymentMethods.update((await attached()).id, { billing_details: { name: 'B' } })).id,
  'payment_method.automatically_updated': async () => {
    await attached();
    const owner = String(happen(renewCard));
    const methods = stripe.store.ofCustomer('payment_method', owner);
    const { data } = await client.events.list({ type: 'payment_method.automatically_updated' });
    const told = data.flatMap((event) => ('id' in event.data.object ? [event.data.object.id] : []));
    return methods.find(({ id }) => told.includes(id))?.id;
  },
  'payment_method.detached': async () => (await client.paymentMethods.detach((await attached()).id)).id,
  'product.created': async () => (await product()).id,
  'product.updated': async () => (await client.products.update((await product()).id, { name: 'B' })).id,
  'product.deleted': async () => (await client.products.del((await product()).id)).id,
  'price.created': async () => (await price()).id,
  'price.updated': async () => (await client.prices.update((await price()).id, { nickname: 'B' })).id,
  'coupon.created': async () => (await coupon()).id,
  'coupon.updated': async () => (await client.coupons.update((await coupon()).id, { name: 'B' })).id,
  'coupon.deleted': async () => (await client.coupons.del((await coupon()).id)).id,
};

/** Types that no write of the local Stripe causes: they are emitted about an object by control. */
const byControl: Partial<Record<EventType, () => Promise<unknown>>> = {
  'customer.discount.updated': async () => (await withDiscount()).discounts[0],
  'customer.subscription.pending_update_applied': async () => (await subscribe()).id,
  'customer.subscription.pending_update_expired': async () => (await subscribe()).id,
  'price.deleted': async () => (await price()).id,
};

beforeAll(async () => {
  stripe = await startLocalStripe({ rateLimits: false });
  client = clientOf(stripe, stripe.keys.secret);
  receiver = await startReceiver();
  await client.webhookEndpoints.create({ url: receiver.url, enabled_events: [...enabledEvents] });
});
afterAll(async () => {
  await stripe.close();
  await receiver.close();
});

const delivered = (type: string) =>
  receiver.received.map(({ body }) => JSON.parse(body)).filter((event) => event.type === type);

describe('every type of event that ClearSync listens to', () => {
  it('is caused by a write or by control, and none by both', () => {
    expect([...Object.keys(causes), ...Object.keys(byControl)].toSorted()).toEqual(
      [...enabledEvents].toSorted(),
    );
    expect(enabledEvents).toHaveLength(46);
  });

  it.each(Object.entries(causes))('%s', async (type, cause) => {
    const id = await cause();
    expect(id).toEqual(expect.any(String));
    await expect.poll(() => delivered(type).map(({ data }) => data.object.id)).toContain(id);
    const { data } = await client.events.list({ type, limit: 100 });
    expect(data.some((event) => 'id' in event.data.object && event.data.object.id === id)).toBe(true);
  });

  it.each(Object.entries(byControl))('%s, by control', async (type, make) => {
    const id = await make();
    const { body } = await control('events', { type, object: id, previous_attributes: { a: 1 } });
    await expect
      .poll(() => delivered(type))
      .toMatchObject([{ id: body['id'], type, data: { object: { id }, previous_attributes: { a: 1 } } }]);
  });
});

describe('events by control', () => {
  it('are of any type, age, version, account and mode', async () => {
    const told = {
      type: 'treasury.unheard_of',
      object: { id: 'x_1', object: 'treasury.thing' },
      id: 'evt_chosen',
      created: 1_600_000_000,
      api_version: '2017-08-15',
      account: 'acct_other',
      livemode: true,
    };
    await client.webhookEndpoints.create({ url: receiver.url, enabled_events: ['*'] });
    expect((await control('events', told)).body).toMatchObject({ id: 'evt_chosen', livemode: true });
    await expect.poll(() => delivered(told.type)).toHaveLength(1);
    expect(delivered(told.type)[0]).toMatchObject({
      id: 'evt_chosen',
      object: 'event',
      created: told.created,
      api_version: told.api_version,
      account: told.account,
      livemode: true,
      data: { object: told.object },
    });
    await control('events', told);
    await expect.poll(() => delivered(told.type)).toHaveLength(2);
  });

  it.each([
    ['nothing', null],
    ['no id', { object: 'customer' }],
    ['wrong types', { id: 7, object: ['customer'], items: 'none' }],
    ['a key that is no key', JSON.parse('{"id":"cus_p","object":"customer","__proto__":{"x":1}}')],
    ['900 kB', { id: 'cus_big', object: 'customer', description: 'x'.repeat(900_000) }],
    ['a customer that never was', { id: 'sub_1', object: 'subscription', customer: null }],
  ])('carry poison: %s', async (name, object) => {
    const type = `poison.${name.replaceAll(/\W/g, '_')}`;
    const sent = await control('events', { type, object });
    await expect.poll(() => delivered(type)).toHaveLength(1);
    expect(delivered(type)[0].data.object).toEqual(object);
    expect((await client.events.retrieve(String(sent.body['id']))).type).toBe(type);
  });

  it('tell the last state of an object that is gone, and refuse one that never was', async () => {
    const { id } = await customer();
    await client.customers.del(id);
    const { body } = await control('events', { type: 'customer.updated', object: id });
    expect(body).toMatchObject({ data: { object: { id, name: 'Ada' } } });
    expect((await control('events', { type: 'customer.updated', object: 'cus_never' })).status).toBe(400);
    expect((await control('events', { object: {} })).status).toBe(400);
  });
});
