import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf, errorOf } from './client.ts';
import { padded } from './objects.ts';
import { readable } from './readable.ts';

describe('reading', () => {
  let stripe: LocalStripe;

  beforeAll(async () => {
    stripe = await startLocalStripe({ rateLimits: false });
    for (const object of readable) stripe.store.put(object);
  });
  afterAll(() => stripe.close());

  it('hides canceled subscriptions unless they are asked for', async () => {
    const ids = async (status?: 'all' | 'canceled' | 'ended' | 'trialing') => {
      const page = await clientOf(stripe).subscriptions.list(status === undefined ? {} : { status });
      return page.data.map(({ id }) => id);
    };
    expect(await ids()).toEqual(['sub_many', 'sub_trialing', 'sub_active']);
    expect(await ids('all')).toEqual(['sub_many', 'sub_trialing', 'sub_canceled', 'sub_active']);
    expect(await ids('canceled')).toEqual(['sub_canceled']);
    expect(await ids('ended')).toEqual(['sub_canceled']);
    expect(await ids('trialing')).toEqual(['sub_trialing']);
  });

  it('refuses a cursor that is no longer of the asked status', async () => {
    const error = await errorOf(clientOf(stripe).subscriptions.list({ starting_after: 'sub_canceled' }));
    expect(error).toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'starting_after' });
  });

  it('refuses a status that does not exist', async () => {
    const error = await errorOf(
      // A caller may send what the type of the SDK does not allow.
      clientOf(stripe).subscriptions.list({ status: 'sleeping' as 'active' }),
    );
    expect(error).toMatchObject({ statusCode: 400, param: 'status' });
  });

  it.each([
    [{ customer: 'cus_a' }, ['sub_many', 'sub_active']],
    [{ price: 'price_1' }, ['sub_many', 'sub_trialing', 'sub_active']],
    [{ price: 'price_2' }, []],
    [{ created: { gte: 21 } }, ['sub_many']],
  ])('filters subscriptions by %j', async (parameters, ids) => {
    const page = await clientOf(stripe).subscriptions.list(parameters);
    expect(page.data.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    [{ status: 'open' as const }, ['in_2']],
    [{ subscription: 'sub_active' }, ['in_1']],
    [{ customer: 'cus_a', status: 'paid' as const }, ['in_1']],
    [{ customer: 'cus_nobody' }, []],
  ])('filters invoices by %j', async (parameters, ids) => {
    const page = await clientOf(stripe).invoices.list(parameters);
    expect(page.data.map(({ id }) => id)).toEqual(ids);
  });

  it('filters prices', async () => {
    const client = clientOf(stripe);
    const ids = async (parameters: Parameters<typeof client.prices.list>[0]) =>
      (await client.prices.list(parameters)).data.map(({ id }) => id);
    expect(await ids({})).toEqual(['price_2', 'price_1']);
    expect(await ids({ active: true })).toEqual(['price_1']);
    expect(await ids({ currency: 'eur' })).toEqual(['price_2']);
    expect(await ids({ product: 'prod_2' })).toEqual([]);
    expect(await ids({ recurring: { interval: 'year' } })).toEqual([]);
  });

  it('hides deleted customers from lists and answers them as stubs', async () => {
    const client = clientOf(stripe);
    expect((await client.customers.list()).data.map(({ id }) => id)).toEqual(['cus_a']);
    const { lastResponse: _, ...stub } = await client.customers.retrieve('cus_gone');
    expect(stub).toEqual({ id: 'cus_gone', object: 'customer', deleted: true });
    const expanded = await client.subscriptions.retrieve('sub_trialing', { expand: ['customer'] });
    expect(expanded.customer).toEqual(stub);
  });

  it('says 404 for what never was', async () => {
    const error = await errorOf(clientOf(stripe).customers.retrieve('cus_x'));
    expect(error).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      param: 'id',
      message: "No such customer: 'cus_x'",
    });
  });

  it('cuts embedded lists at ten and pages through the rest', async () => {
    const client = clientOf(stripe);
    const many = await client.subscriptions.retrieve('sub_many');
    expect(many.items).toMatchObject({ has_more: true });
    expect(many.items.data).toHaveLength(10);
    const items = await client.subscriptionItems.list({ subscription: 'sub_many', limit: 100 });
    expect(items.data).toHaveLength(12);
    expect(items.data.slice(0, 10).map(({ id }) => id)).toEqual(many.items.data.map(({ id }) => id));

    const invoice = await client.invoices.retrieve('in_1');
    expect(invoice.lines.data).toHaveLength(10);
    const seen: string[] = [];
    for await (const { id } of client.invoices.listLineItems('in_1', { limit: 10 })) seen.push(id);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => `il_${padded(index)}`));
    const [listed] = (await client.invoices.list({ subscription: 'sub_active' })).data;
    expect(listed?.lines.data).toHaveLength(10);
  });

  it('lists the payment methods of a customer by type', async () => {
    const client = clientOf(stripe);
    expect((await client.customers.listPaymentMethods('cus_a')).data).toHaveLength(2);
    const cards = await client.customers.listPaymentMethods('cus_a', { type: 'card' });
    expect(cards.data.map(({ id }) => id)).toEqual(['pm_1']);
    expect((await client.paymentMethods.list({ customer: 'cus_a', type: 'card' })).data).toHaveLength(1);
  });

  it('joins invoices and charges by their payments alone', async () => {
    const payments = await clientOf(stripe).invoicePayments.list({ invoice: 'in_1' });
    expect(payments.data.map(({ id }) => id)).toEqual(['inpay_1']);
    const { data } = await clientOf(stripe).charges.list({ payment_intent: 'pi_1' });
    expect(data.map(({ id }) => id)).toEqual(['ch_1']);
    expect((await clientOf(stripe).refunds.list({ charge: 'ch_1' })).data).toHaveLength(1);
  });
});
