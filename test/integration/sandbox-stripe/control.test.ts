import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf, errorOf } from './client.ts';
import { customerAt } from './objects.ts';

describe('the control routes', () => {
  let stripe: LocalStripe;

  beforeEach(async () => {
    stripe = await startLocalStripe({ rateLimits: false });
  });
  afterEach(() => stripe.close());

  const control = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${stripe.url}/__control/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    // The control routes' answers are what these tests are about: each test says what it expects of them.
    const answer = (await response.json()) as Record<string, unknown>;
    return { status: response.status, body: answer };
  };

  it('put objects without a trace and take them away', async () => {
    const objects = [customerAt(1, 'cus_a'), customerAt(2, 'cus_b')];
    expect((await control('POST', 'objects', { objects })).body).toEqual({ put: 2 });
    await control('DELETE', 'objects', { kind: 'customer', ids: ['cus_a'] });
    expect((await clientOf(stripe).customers.list()).data.map(({ id }) => id)).toEqual(['cus_b']);
    expect((await control('GET', 'journal')).body).toEqual([]);
    expect((await clientOf(stripe).events.list()).data).toEqual([]);
  });

  it('count calls and show every write with the kind of its key', async () => {
    await clientOf(stripe).customers.list();
    await clientOf(stripe, stripe.keys.secret).customers.create({});
    await errorOf(clientOf(stripe).customers.create({}));
    const calls = await control('GET', 'calls');
    expect(calls.body).toMatchObject({
      total: 3,
      maxInFlight: 1,
      endpoints: { 'POST /v1/customers': { calls: 2, statuses: { 200: 1, 403: 1 } } },
    });
    expect((await control('GET', 'journal')).body).toMatchObject([
      {
        method: 'POST',
        path: '/v1/customers',
        status: 200,
        keyKind: 'secret',
        client: expect.stringContaining('Stripe/'),
      },
      { method: 'POST', path: '/v1/customers', status: 403, keyKind: 'restricted' },
    ]);
    await control('DELETE', 'journal');
    await control('DELETE', 'calls');
    expect((await control('GET', 'journal')).body).toEqual([]);
    expect((await control('GET', 'calls')).body).toMatchObject({ total: 0 });
  });

  it('move the clock', async () => {
    expect((await control('POST', 'clock', { now: 1_800_000_000_000 })).body['now']).toBeGreaterThanOrEqual(
      1_800_000_000_000,
    );
    await control('POST', 'clock', { advanceSeconds: 3600 });
    const customer = await clientOf(stripe, stripe.keys.secret).customers.create({});
    expect(customer.created).toBeGreaterThanOrEqual(1_800_003_600);
    expect(customer.created).toBeLessThan(1_800_003_700);
  });

  it('plan faults and clear them', async () => {
    const faults = [{ match: { path: '/v1/customers' }, kind: 'server_error' }];
    expect((await control('POST', 'faults', faults)).body).toEqual(faults);
    expect(await errorOf(clientOf(stripe).customers.list())).toMatchObject({ statusCode: 500 });
    await control('DELETE', 'faults');
    expect((await clientOf(stripe).customers.list()).data).toEqual([]);
  });

  it('make keys, limit them and end them', async () => {
    const made = await control('POST', 'keys', {
      permissions: ['rak_customer_read'],
      denialText: '2020',
    });
    const key = String(made.body['key']);
    expect(key).toMatch(/^rk_test_[A-Za-z0-9]{10,}$/);
    const client = clientOf(stripe, key);
    expect((await client.customers.list()).data).toEqual([]);
    expect(await errorOf(client.prices.list())).toMatchObject({
      statusCode: 403,
      message: expect.stringContaining("'rak_plan_read'"),
    });
    await control('POST', 'keys', { key, permissions: ['plan_read'] });
    expect((await client.prices.list()).data).toEqual([]);
    await control('POST', 'keys', { key, state: 'expired' });
    expect(await errorOf(client.prices.list())).toMatchObject({ code: 'api_key_expired' });
  });

  it('switch the rate limits on', async () => {
    await control('POST', 'limits', { enabled: true });
    const client = clientOf(stripe);
    const calls = await Promise.allSettled(Array.from({ length: 60 }, () => client.customers.list()));
    expect(calls.some(({ status }) => status === 'rejected')).toBe(true);
  });

  it('sum up what there is, by currency and mode', async () => {
    const client = clientOf(stripe, stripe.keys.secret);
    const pay = (amount: number, currency: string) =>
      client.paymentIntents.create({ amount, currency, payment_method: 'pm_card_visa', confirm: true });
    await pay(1000, 'usd');
    const euro = await pay(500, 'eur');
    await client.refunds.create({ payment_intent: euro.id, amount: 200 });
    const customer = await client.customers.create({});
    await client.invoiceItems.create({ customer: customer.id, amount: 2000, currency: 'usd' });
    const draft = await client.invoices.create({
      customer: customer.id,
      pending_invoice_items_behavior: 'include',
    });
    expect((await control('GET', 'totals')).body).toMatchObject({ openByCurrency: {} });
    await client.invoices.finalizeInvoice(draft.id ?? '');
    expect((await control('GET', 'totals')).body).toMatchObject({
      counts: { charge: 2, customer: 1, invoice: 1, refund: 1 },
      paidByCurrency: { usd: 1000, eur: 300 },
      openByCurrency: { usd: 2000 },
    });
    expect((await control('GET', 'totals?livemode=true')).body).toMatchObject({ counts: {} });
  });

  it.each([
    ['POST', 'faults', [{ kind: 'earthquake' }]],
    ['POST', 'clock', { tomorrow: true }],
    ['POST', 'keys', { key: 'nonsense' }],
    ['POST', 'objects', { objects: [{ id: 'x' }] }],
    ['POST', 'objects', { objects: [{ id: 'dp_1', object: 'dispute' }] }],
  ])('refuse %s %s %j', async (method, path, body) => {
    const answer = await control(method, path, body);
    expect(answer.status).toBe(400);
    expect(answer.body['message']).not.toBe('');
  });

  it('know nothing else', async () => {
    expect((await control('GET', 'weather')).status).toBe(404);
  });
});
