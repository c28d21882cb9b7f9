import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf, errorOf } from './client.ts';
import { readable, subscription } from './readable.ts';

describe('expansion', () => {
  let stripe: LocalStripe;

  beforeAll(async () => {
    stripe = await startLocalStripe({ rateLimits: false });
    for (const object of readable) stripe.store.put(object);
  });
  afterAll(() => stripe.close());

  it('leaves out what must be asked for', async () => {
    const client = clientOf(stripe);
    const bare = await client.subscriptions.retrieve('sub_active');
    expect(bare).toMatchObject({ customer: 'cus_a', discounts: ['di_1'] });
    expect(bare.items.data[0]?.price).not.toHaveProperty('tiers');
    expect(await client.prices.retrieve('price_1')).not.toHaveProperty('tiers');
    expect(await client.coupons.retrieve('co_1')).not.toHaveProperty('applies_to');
    expect(await client.invoices.retrieve('in_1')).not.toHaveProperty('payments');
  });

  it('shows it when it is asked for', async () => {
    const client = clientOf(stripe);
    const prices = await client.prices.list({ active: true, expand: ['data.tiers', 'data.product'] });
    expect(prices.data[0]).toMatchObject({ tiers: [{ unit_amount: 100 }], product: { name: 'Plan' } });
    const coupon = await client.coupons.retrieve('co_1', { expand: ['applies_to', 'currency_options'] });
    expect(coupon).toMatchObject({ applies_to: { products: ['prod_1'] }, currency_options: { eur: {} } });
    const invoice = await client.invoices.retrieve('in_1', { expand: ['payments'] });
    expect(invoice.payments).toMatchObject({ object: 'list', data: [{ id: 'inpay_1' }] });
    const customer = await client.customers.retrieve('cus_a', { expand: ['subscriptions'] });
    expect(customer).toMatchObject({ subscriptions: { data: [{ id: 'sub_many' }, { id: 'sub_active' }] } });
  });

  it('goes four levels deep and refuses a fifth', async () => {
    const client = clientOf(stripe);
    const page = await client.subscriptions.list({
      customer: 'cus_a',
      expand: ['data.discounts.source.coupon', 'data.items.data.discounts', 'data.default_payment_method'],
    });
    const found = page.data.find(({ id }) => id === 'sub_active');
    expect(found).toMatchObject({
      discounts: [{ id: 'di_1', source: { coupon: { id: 'co_1', percent_off: 10 } } }],
      items: { data: [{ discounts: [{ id: 'di_item' }] }] },
      default_payment_method: { id: 'pm_1' },
    });
    const error = await errorOf(
      client.subscriptions.list({ expand: ['data.items.data.discounts.source.coupon'] }),
    );
    expect(error).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('more than 4 levels'),
    });
  });

  it.each([
    ['customer', 'data.customer'],
    ['data.colour', 'data.colour'],
    ['data.status', 'data.status'],
  ])('refuses %s on a list', async (path) => {
    const error = await errorOf(clientOf(stripe).subscriptions.list({ expand: [path] }));
    expect(error).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('This property cannot be expanded'),
    });
  });

  it.each(['expand[]=customer', 'expand[0]=customer'])('reads the form %s', async (query) => {
    const answer = await fetch(`${stripe.url}/v1/subscriptions/sub_active?${query}`, {
      headers: { authorization: `Bearer ${stripe.keys.restricted}` },
    });
    expect(await answer.json()).toMatchObject({ customer: { id: 'cus_a' } });
  });

  it('still shows a coupon that was deleted behind its discounts', async () => {
    stripe.store.put({ id: 'co_2', object: 'coupon', created: 6, percent_off: 50, valid: true });
    stripe.store.put({
      id: 'di_2',
      object: 'discount',
      start: 7,
      source: { type: 'coupon', coupon: 'co_2' },
    });
    stripe.store.put(subscription('sub_old', { customer: 'cus_b', discounts: ['di_2'] }));
    await clientOf(stripe, stripe.keys.secret).coupons.del('co_2');
    const found = await clientOf(stripe).subscriptions.retrieve('sub_old', {
      expand: ['discounts.source.coupon'],
    });
    expect(found.discounts[0]).toMatchObject({ source: { coupon: { percent_off: 50, valid: false } } });
    expect(await errorOf(clientOf(stripe).coupons.retrieve('co_2'))).toMatchObject({ statusCode: 404 });
  });
});
