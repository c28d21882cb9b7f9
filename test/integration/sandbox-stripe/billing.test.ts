import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf, errorOf } from './client.ts';

const day = 86_400;

describe('billing', () => {
  let stripe: LocalStripe;
  let client: Stripe;
  let product: Stripe.Product;

  beforeEach(async () => {
    // The last day of January: a month on is the last of February.
    const start = Date.UTC(2026, 0, 31, 12);
    stripe = await startLocalStripe({ rateLimits: false, clock: () => start });
    client = clientOf(stripe, stripe.keys.secret);
    product = await client.products.create({ name: 'Plan' });
  });
  afterEach(() => stripe.close());

  const customerPaying = (card = 'pm_card_visa') =>
    client.customers.create({
      email: 'ada@example.com',
      payment_method: card,
      invoice_settings: { default_payment_method: card },
    });
  const monthly = (more: Partial<Stripe.PriceCreateParams> = { unit_amount: 1500 }) =>
    client.prices.create({ product: product.id, currency: 'usd', recurring: { interval: 'month' }, ...more });
  const eventTypes = async () => (await client.events.list({ limit: 100 })).data.map(({ type }) => type);
  const latestInvoice = async ({ latest_invoice }: Stripe.Subscription) =>
    client.invoices.retrieve(String(latest_invoice), { expand: ['payments'] });

  it('makes the first invoice, its payment, intent and charge agree', async () => {
    const customer = await customerPaying();
    const price = await monthly();
    const subscription = await client.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id, quantity: 3 }],
    });
    expect(subscription).toMatchObject({ status: 'active', currency: 'usd', customer: customer.id });
    const [item] = subscription.items.data;
    expect(item).toMatchObject({
      quantity: 3,
      current_period_start: Date.UTC(2026, 0, 31, 12) / 1000,
      current_period_end: Date.UTC(2026, 1, 28, 12) / 1000,
      price: { id: price.id },
    });
    const invoice = await latestInvoice(subscription);
    expect(invoice).toMatchObject({
      status: 'paid',
      billing_reason: 'subscription_create',
      total: 4500,
      amount_paid: 4500,
      amount_remaining: 0,
      customer_email: 'ada@example.com',
      number: expect.stringMatching(/^[A-Z0-9]{8}-0001$/),
      parent: { subscription_details: { subscription: subscription.id } },
    });
    const [payment] = invoice.payments?.data ?? [];
    expect(payment).toMatchObject({ amount_paid: 4500, status: 'paid' });
    const intent = await client.paymentIntents.retrieve(String(payment?.payment.payment_intent));
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 4500 });
    const charge = await client.charges.retrieve(String(intent.latest_charge));
    expect(charge).toMatchObject({
      amount_captured: 4500,
      customer: customer.id,
      payment_method_details: { card: { brand: 'visa', last4: '4242' } },
    });
    expect(await eventTypes()).toEqual(
      expect.arrayContaining([
        'customer.subscription.created',
        'invoice.created',
        'invoice.finalized',
        'charge.succeeded',
        'payment_intent.succeeded',
        'invoice.paid',
      ]),
    );
  });

  it.each([
    ['a decimal unit', { unit_amount_decimal: '0.335' }, 100, 34],
    [
      'graduated tiers',
      {
        billing_scheme: 'tiered',
        tiers_mode: 'graduated',
        tiers: [
          { up_to: 10, unit_amount: 100, flat_amount: 500 },
          { up_to: 'inf', unit_amount: 50 },
        ],
      },
      14,
      1700,
    ],
    [
      'volume tiers',
      {
        billing_scheme: 'tiered',
        tiers_mode: 'volume',
        tiers: [
          { up_to: 10, unit_amount: 100 },
          { up_to: 'inf', unit_amount: 50 },
        ],
      },
      14,
      700,
    ],
    ['packages', { unit_amount: 200, transform_quantity: { divide_by: 5, round: 'up' } }, 11, 600],
  ] as const)('charges %s to the cent', async (_, price, quantity, total) => {
    const customer = await customerPaying();
    const { id } = await monthly(price as Partial<Stripe.PriceCreateParams>);
    const subscription = await client.subscriptions.create({
      customer: customer.id,
      items: [{ price: id, quantity }],
    });
    expect(await latestInvoice(subscription)).toMatchObject({ total, status: 'paid' });
  });

  it('takes discounts off at each level, and drops a coupon that counts once', async () => {
    const customer = await customerPaying();
    const [first, second] = [await monthly({ unit_amount: 1000 }), await monthly({ unit_amount: 500 })];
    const half = await client.coupons.create({ percent_off: 50, duration: 'forever' });
    const once = await client.coupons.create({ amount_off: 300, currency: 'usd', duration: 'once' });
    const subscription = await client.subscriptions.create({
      customer: customer.id,
      items: [{ price: first.id, discounts: [{ coupon: half.id }] }, { price: second.id }],
      discounts: [{ coupon: once.id }],
    });
    const invoice = await latestInvoice(subscription);
    expect(invoice).toMatchObject({ subtotal: 1500, total: 700 });
    const amounts = invoice.total_discount_amounts?.map(({ amount }) => amount);
    expect(amounts).toEqual([500, 300]);
    expect(subscription.discounts).toEqual([]);
    expect(subscription.items.data[0]?.discounts).toHaveLength(1);
    expect(await client.coupons.retrieve(once.id)).toMatchObject({ times_redeemed: 1 });
    expect(await eventTypes()).toContain('customer.discount.created');
  });

  it('charges nothing in a trial and all at its end', async () => {
    const customer = await customerPaying();
    const price = await monthly();
    const trial = await client.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      trial_period_days: 14,
    });
    expect(trial.status).toBe('trialing');
    expect(trial.items.data[0]?.current_period_end).toBe(trial.created + 14 * day);
    expect(await latestInvoice(trial)).toMatchObject({ total: 0, status: 'paid' });
    stripe.clock.advance(14 * day * 1000);
    const active = await client.subscriptions.update(trial.id, { trial_end: 'now' });
    expect(active.status).toBe('active');
    expect(await latestInvoice(active)).toMatchObject({ total: 1500, status: 'paid' });
  });

  it('leaves a declined first payment incomplete until it is paid', async () => {
    const customer = await customerPaying('pm_card_chargeCustomerFail');
    const price = await monthly();
    const subscription = await client.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
    });
    expect(subscription.status).toBe('incomplete');
    const invoice = await latestInvoice(subscription);
    expect(invoice).toMatchObject({ status: 'open', amount_remaining: 1500, attempt_count: 1 });
    const good = await client.paymentMethods.attach('pm_card_mastercard', { customer: customer.id });
    await client.invoices.pay(invoice.id ?? '', { payment_method: good.id });
    expect(await client.subscriptions.retrieve(subscription.id)).toMatchObject({ status: 'active' });
    const charges = await client.charges.list({ customer: customer.id });
    expect(charges.data.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
    expect(new Set(charges.data.map(({ payment_intent }) => payment_intent)).size).toBe(1);
  });

  it('refuses a subscription that cannot be paid, and makes nothing of it', async () => {
    const price = await monthly();
    const bare = await client.customers.create({});
    const items = [{ price: price.id }];
    expect(await errorOf(client.subscriptions.create({ customer: bare.id, items }))).toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
    });
    const failing = await customerPaying('pm_card_chargeCustomerFail');
    const error = await errorOf(
      client.subscriptions.create({
        customer: failing.id,
        items,
        payment_behavior: 'error_if_incomplete',
      }),
    );
    expect(error).toMatchObject({ type: 'StripeCardError', statusCode: 402, code: 'card_declined' });
    expect((await client.subscriptions.list({ status: 'all' })).data).toEqual([]);
    const waiting = await client.subscriptions.create({
      customer: bare.id,
      items,
      payment_behavior: 'default_incomplete',
    });
    expect(waiting.status).toBe('incomplete');
  });

  it('sends an invoice that stays open until it is paid off Stripe', async () => {
    const customer = await client.customers.create({ email: 'ap@example.com' });
    const price = await monthly();
    const subscription = await client.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      collection_method: 'send_invoice',
      days_until_due: 30,
    });
    expect(subscription.status).toBe('active');
    const open = await latestInvoice(subscription);
    expect(open).toMatchObject({ status: 'open', due_date: open.created + 30 * day, amount_remaining: 1500 });
    const paid = await client.invoices.pay(open.id ?? '', { paid_out_of_band: true });
    expect(paid).toMatchObject({ status: 'paid', amount_paid_off_stripe: 1500, amount_remaining: 0 });
    expect((await client.charges.list()).data).toEqual([]);
  });

  it('changes, plans the end of and ends a subscription', async () => {
    const customer = await customerPaying();
    const [price, dearer] = [await monthly(), await monthly({ unit_amount: 9900 })];
    const { id, items } = await client.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
    });
    const [item] = items.data;
    const upgraded = await client.subscriptions.update(id, {
      items: [{ id: item?.id ?? '', price: dearer.id, quantity: 2 }],
      proration_behavior: 'none',
    });
    expect(upgraded.items.data).toMatchObject([{ id: item?.id, quantity: 2, price: { id: dearer.id } }]);
    const ending = await client.subscriptions.update(id, { cancel_at_period_end: true });
    expect(ending).toMatchObject({
      status: 'active',
      cancel_at: item?.current_period_end,
      canceled_at: expect.any(Number),
    });
    const kept = await client.subscriptions.update(id, { cancel_at_period_end: false });
    expect(kept).toMatchObject({ cancel_at: null, canceled_at: null });
    const paused = await client.subscriptions.update(id, { pause_collection: { behavior: 'void' } });
    expect(paused).toMatchObject({ status: 'active', pause_collection: { behavior: 'void' } });
    const ended = await client.subscriptions.cancel(id, {
      cancellation_details: { feedback: 'too_expensive' },
    });
    expect(ended).toMatchObject({
      status: 'canceled',
      ended_at: expect.any(Number),
      cancellation_details: { reason: 'cancellation_requested', feedback: 'too_expensive' },
    });
    expect(await errorOf(client.subscriptions.update(id, { cancel_at_period_end: true }))).toMatchObject({
      statusCode: 400,
    });
  });

  it('ends the subscriptions of a customer that is deleted', async () => {
    const customer = await customerPaying();
    const price = await monthly();
    const { id } = await client.subscriptions.create({ customer: customer.id, items: [{ price: price.id }] });
    await client.customers.del(customer.id);
    expect(await client.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled' });
    expect((await client.customers.list()).data).toEqual([]);
    expect((await client.subscriptions.list({ status: 'all' })).data).toHaveLength(1);
    expect(await eventTypes()).toEqual(
      expect.arrayContaining(['customer.deleted', 'customer.subscription.deleted']),
    );
  });

  it('refunds in parts and no more than was taken', async () => {
    const intent = await client.paymentIntents.create({
      amount: 1000,
      currency: 'eur',
      payment_method: 'pm_card_visa',
      confirm: true,
    });
    const charge = String(intent.latest_charge);
    await client.refunds.create({ charge, amount: 400 });
    expect(await client.charges.retrieve(charge)).toMatchObject({ amount_refunded: 400, refunded: false });
    expect(await errorOf(client.refunds.create({ charge, amount: 700 }))).toMatchObject({ param: 'amount' });
    await client.refunds.create({ payment_intent: intent.id });
    const whole = await client.charges.retrieve(charge, { expand: ['refunds'] });
    expect(whole).toMatchObject({ amount_refunded: 1000, refunded: true });
    expect(await errorOf(client.refunds.create({ charge }))).toMatchObject({
      code: 'charge_already_refunded',
    });
  });

  it('puts pending items on the next invoice, once', async () => {
    const customer = await customerPaying();
    await client.invoiceItems.create({ customer: customer.id, amount: 2000, currency: 'usd' });
    const price = await monthly();
    const subscription = await client.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
    });
    expect(await latestInvoice(subscription)).toMatchObject({ total: 3500 });
    expect((await client.invoiceItems.list({ customer: customer.id, pending: true })).data).toEqual([]);
  });
});
