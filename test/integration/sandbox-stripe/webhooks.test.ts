import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf, errorOf } from './client.ts';
import { startReceiver } from './receiver.ts';

const hour = 3_600_000;

describe('webhooks', () => {
  let stripe: LocalStripe;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;

  beforeEach(async () => {
    stripe = await startLocalStripe({ rateLimits: false });
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await stripe.close();
    await receiver.close();
  });

  const register = (enabled_events: Stripe.WebhookEndpointCreateParams['enabled_events']) =>
    clientOf(stripe).webhookEndpoints.create({
      url: receiver.url,
      enabled_events,
      api_version: '2026-10-28.endive',
      connect: false,
      description: 'ClearSync',
      metadata: { clearsync_connection: '1' },
    });
  const makeCustomer = (name = 'Ada') => clientOf(stripe, stripe.keys.secret).customers.create({ name });
  const typesOf = () => receiver.received.map(({ body }) => JSON.parse(body).type);

  it('tell the secret once', async () => {
    const made = await register(['customer.created']);
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9]{32}$/);
    expect(made).toMatchObject({ api_version: '2026-10-28.endive', status: 'enabled' });
    const client = clientOf(stripe);
    const [listed] = (await client.webhookEndpoints.list({ limit: 100 })).data;
    const updated = await client.webhookEndpoints.update(made.id, { disabled: true });
    for (const each of [listed, updated, await client.webhookEndpoints.retrieve(made.id)]) {
      expect(each?.id).toBe(made.id);
      expect(each).not.toHaveProperty('secret');
    }
    expect(updated.status).toBe('disabled');
    expect(await client.webhookEndpoints.del(made.id)).toMatchObject({ id: made.id, deleted: true });
    expect(await errorOf(client.webhookEndpoints.retrieve(made.id))).toMatchObject({ statusCode: 404 });
  });

  it('sign what they deliver as the SDK expects it', async () => {
    const { secret = '' } = await register(['customer.created']);
    const customer = await makeCustomer();
    await expect.poll(() => receiver.received).toHaveLength(1);
    const [post] = receiver.received;
    const event = Stripe.webhooks.constructEvent(post?.body ?? '', post?.signature ?? '', secret);
    expect(event).toMatchObject({
      object: 'event',
      type: 'customer.created',
      api_version: '2026-10-28.endive',
      pending_webhooks: 1,
      data: { object: { id: customer.id, name: 'Ada' } },
      request: { id: customer.lastResponse.requestId },
    });
    expect(() =>
      Stripe.webhooks.constructEvent(post?.body ?? '', post?.signature ?? '', 'whsec_other'),
    ).toThrow(Stripe.errors.StripeSignatureVerificationError);
    const kept = await clientOf(stripe).events.retrieve(event.id);
    expect(kept.data.object).toEqual(event.data.object);
  });

  it('carry only what the endpoint wants, to endpoints that are enabled', async () => {
    const { id } = await register(['product.created']);
    await makeCustomer();
    await clientOf(stripe, stripe.keys.secret).products.create({ name: 'Plan' });
    await expect.poll(typesOf).toEqual(['product.created']);
    await clientOf(stripe).webhookEndpoints.update(id, { disabled: true, enabled_events: ['*'] });
    await makeCustomer();
    await stripe.courier.settled();
    expect(typesOf()).toEqual(['product.created']);
    await clientOf(stripe).webhookEndpoints.update(id, { disabled: false });
    await makeCustomer();
    await expect.poll(typesOf).toEqual(['product.created', 'customer.created']);
  });

  it('try again later, as often as test mode does', async () => {
    await register(['*']);
    receiver.answerWith(() => 500);
    await makeCustomer();
    await expect.poll(() => receiver.received).toHaveLength(1);
    const [event] = (await clientOf(stripe).events.list({ delivery_success: false })).data;
    expect(event?.type).toBe('customer.created');
    stripe.clock.advance(hour - 60_000);
    await stripe.courier.settled();
    expect(receiver.received).toHaveLength(1);
    stripe.clock.advance(60_000);
    await stripe.courier.settled();
    expect(receiver.received).toHaveLength(2);
    stripe.clock.advance(6 * hour);
    await stripe.courier.settled();
    stripe.clock.advance(100 * hour);
    await stripe.courier.settled();
    expect(receiver.received).toHaveLength(3);
    expect(stripe.courier.deliveries()).toMatchObject([{ state: 'failed', attempts: [500, 500, 500] }]);
  });

  it('are done when a later try is accepted', async () => {
    await register(['*']);
    receiver.answerWith(() => (receiver.received.length === 1 ? 503 : 204));
    await makeCustomer();
    await expect.poll(() => receiver.received).toHaveLength(1);
    await stripe.courier.settled();
    stripe.clock.advance(hour);
    await stripe.courier.settled();
    expect(stripe.courier.deliveries()).toMatchObject([{ state: 'succeeded', attempts: [503, 204] }]);
    const [first, second] = receiver.received;
    expect(second?.body).toBe(first?.body);
    expect(second?.signature).not.toBe(first?.signature);
    expect((await clientOf(stripe).events.list({ delivery_success: false })).data).toEqual([]);
    const [event] = (await clientOf(stripe).events.list({ delivery_success: true })).data;
    expect(event?.pending_webhooks).toBe(0);
  });

  it('come twice, late and in the wrong order when told to', async () => {
    await register(['customer.created']);
    stripe.courier.disturb({ held: true, duplicates: 1 });
    await makeCustomer('first');
    await makeCustomer('second');
    await stripe.courier.settled();
    expect(receiver.received).toEqual([]);
    stripe.courier.disturb({ held: false, reversed: true });
    await expect.poll(() => receiver.received).toHaveLength(4);
    const names = receiver.received.map(({ body }) => JSON.parse(body).data.object.name).toSorted();
    expect(names).toEqual(['first', 'first', 'second', 'second']);
    expect(new Set(receiver.received.map(({ body }) => JSON.parse(body).id)).size).toBe(2);
  });

  it.each([
    ['nowhere', 'test', /scheme/],
    ['ftp://example.com/x', 'test', /scheme/],
    ['http://192.168.0.1/x', 'test', /publicly accessible/],
    ['https://intranet/x', 'live', /publicly accessible/],
    ['http://example.com/x', 'live', /https/],
  ] as const)('refuse the address %s (%s)', async (url, mode, message) => {
    const client = clientOf(stripe, stripe.keys[mode].restricted);
    const error = await errorOf(client.webhookEndpoints.create({ url, enabled_events: ['*'] }));
    expect(error).toMatchObject({ statusCode: 400, code: 'url_invalid', param: 'url' });
    expect(error.message).toMatch(message);
  });

  it('refuse this machine when only public addresses will do', async () => {
    const strict = await startLocalStripe({ rateLimits: false, publicUrlsOnly: true });
    const create = (url: string) =>
      clientOf(strict).webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
    expect(await errorOf(create(receiver.url))).toMatchObject({ code: 'url_invalid' });
    expect(await create('https://clearsync.example.com/hook')).toMatchObject({ status: 'enabled' });
    await strict.close();
  });

  it('are at most sixteen', async () => {
    for (let n = 0; n < 16; n += 1) await register(['*']);
    const error = await errorOf(register(['*']));
    expect(error).toMatchObject({
      statusCode: 400,
      message: 'You have reached the maximum of 16 test webhook endpoints.',
    });
  });

  it('are made once by an idempotency key', async () => {
    const client = clientOf(stripe);
    const create = (description: string) =>
      client.webhookEndpoints.create(
        { url: receiver.url, enabled_events: ['*'], description },
        { idempotencyKey: 'clearsync-we-1-1' },
      );
    const first = await create('one');
    const second = await create('one');
    expect([second.id, second.secret]).toEqual([first.id, first.secret]);
    expect(stripe.store.count('webhook_endpoint')).toBe(1);
    expect(await errorOf(create('two'))).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
  });
});

describe('the Events API', () => {
  it('keeps events for thirty days', async () => {
    const stripe = await startLocalStripe({ rateLimits: false });
    await clientOf(stripe, stripe.keys.secret).customers.create({ name: 'Ada' });
    const [event] = (await clientOf(stripe).events.list()).data;
    expect(event?.type).toBe('customer.created');
    stripe.clock.advance(31 * 24 * hour);
    expect((await clientOf(stripe).events.list()).data).toEqual([]);
    expect(await errorOf(clientOf(stripe).events.retrieve(event?.id ?? ''))).toMatchObject({
      statusCode: 404,
    });
    await stripe.close();
  });

  it('finds them by type, by wildcard and by at most twenty types', async () => {
    const stripe = await startLocalStripe({ rateLimits: false });
    const writing = clientOf(stripe, stripe.keys.secret);
    const product = await writing.products.create({ name: 'Plan' });
    await writing.products.update(product.id, { name: 'Plan B' });
    await writing.customers.create({});
    const typesOf = async (parameters: Stripe.EventListParams) =>
      (await clientOf(stripe).events.list(parameters)).data.map(({ type }) => type);
    expect(await typesOf({ type: 'product.*' })).toEqual(['product.updated', 'product.created']);
    expect(await typesOf({ types: ['customer.created', 'product.created'] })).toEqual([
      'customer.created',
      'product.created',
    ]);
    const updated = (await clientOf(stripe).events.list({ type: 'product.updated' })).data[0];
    expect(updated?.data).toMatchObject({ previous_attributes: { name: 'Plan' } });
    const many = Array.from({ length: 21 }, (_, n) => `customer.t${n}`);
    expect(await errorOf(clientOf(stripe).events.list({ types: many }))).toMatchObject({ param: 'types' });
    await stripe.close();
  });
});
