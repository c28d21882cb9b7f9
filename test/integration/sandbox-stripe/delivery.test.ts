import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf } from './client.ts';
import { customerAt } from './objects.ts';
import { startReceiver } from './receiver.ts';

describe('delivery', () => {
  let stripe: LocalStripe;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let endpoint: Stripe.WebhookEndpoint;

  beforeEach(async () => {
    stripe = await startLocalStripe({ rateLimits: false });
    receiver = await startReceiver();
    endpoint = await clientOf(stripe).webhookEndpoints.create({ url: receiver.url, enabled_events: ['*'] });
  });
  afterEach(async () => {
    await stripe.close();
    await receiver.close();
  });

  const control = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${stripe.url}/__control/${path}`, init);
    // The control routes' answers: each test says what it expects of them.
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const emit = (more: Record<string, unknown> = {}) =>
    control('POST', 'events', {
      type: 'customer.updated',
      object: { id: 'cus_1', object: 'customer' },
      ...more,
    });
  const idsReceived = () => receiver.received.map(({ body }) => JSON.parse(body).id);
  const signatures = () => receiver.received.map(({ signature }) => signature);

  it('carries a burst of thousands, each once', async () => {
    const count = 3000;
    const { events } = stripe.platform;
    for (let n = 0; n < count; n += 1) {
      events.emit({
        livemode: false,
        type: 'customer.updated',
        object: customerAt(1_700_000_000, `cus_${n}`),
        previous: undefined,
        origin: { id: null, idempotency_key: null },
      });
    }
    await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(count);
    await stripe.courier.settled();
    expect(new Set(idsReceived()).size).toBe(count);
    expect(stripe.courier.deliveries().every(({ state }) => state === 'succeeded')).toBe(true);
  });

  it('holds twenty at once to a receiver that hangs, and holds up no other host', async () => {
    const slow = await startReceiver();
    slow.hang();
    await clientOf(stripe).webhookEndpoints.create({ url: slow.url, enabled_events: ['*'] });
    for (let n = 0; n < 60; n += 1) await emit();
    await expect.poll(() => receiver.received.length).toBe(60);
    expect(slow.received).toHaveLength(20);
    await stripe.close();
    await slow.close();
  });

  it('signs with v1, and in test mode with a v0 that proves nothing', async () => {
    await emit();
    await expect.poll(signatures).toEqual([expect.stringMatching(/^t=\d+,v1=[0-9a-f]{64},v0=[0-9a-f]{64}$/)]);
    const live = clientOf(stripe, stripe.keys.live.secret);
    const made = await live.webhookEndpoints.create({ url: receiver.url, enabled_events: ['*'] });
    await live.customers.create({});
    await expect.poll(signatures).toHaveLength(2);
    const [, post] = receiver.received;
    expect(post?.signature).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);
    expect(
      Stripe.webhooks.constructEvent(post?.body ?? '', post?.signature ?? '', made.secret ?? '').livemode,
    ).toBe(true);
  });

  it('signs with both secrets while a rolled one is still good', async () => {
    const rolled = await control('POST', `endpoints/${endpoint.id}/roll`, { keepOldSeconds: 3600 });
    const secrets = [endpoint.secret ?? '', String(rolled.body['secret'])];
    await emit();
    await expect.poll(signatures).toHaveLength(1);
    stripe.clock.advance(3_601_000);
    await emit();
    await expect.poll(signatures).toHaveLength(2);
    const accepted = receiver.received.map(({ body, signature }) =>
      secrets.map((secret) => {
        try {
          // The sandbox's clock is an hour ahead: only the secrets are in question.
          Stripe.webhooks.constructEvent(body, signature, secret, 10_000);
          return true;
        } catch {
          return false;
        }
      }),
    );
    expect(accepted).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(stripe.journal.read().map(({ endpoint: path }) => path)).toEqual(['POST /v1/webhook_endpoints']);
  });

  it('gives up for good while failing is on, and the Events API still has them', async () => {
    await control('POST', 'deliveries', { failing: true });
    const lost = await emit();
    await stripe.courier.settled();
    await control('POST', 'deliveries', { failing: false });
    stripe.clock.advance(4 * 86_400_000);
    await stripe.courier.settled();
    expect(receiver.received).toEqual([]);
    expect(stripe.courier.deliveries()).toMatchObject([{ state: 'failed', attempts: [0] }]);
    const listed = await clientOf(stripe).events.list({ delivery_success: false });
    expect(listed.data.map(({ id }) => id)).toEqual([lost.body['id']]);
    await emit();
    await expect.poll(() => receiver.received).toHaveLength(1);
  });

  it('stops when a person disables or deletes the endpoint, which is nobody’s write', async () => {
    const client = clientOf(stripe);
    await control('POST', `endpoints/${endpoint.id}`, { disabled: true });
    expect(await client.webhookEndpoints.retrieve(endpoint.id)).toMatchObject({ status: 'disabled' });
    await emit();
    await control('POST', `endpoints/${endpoint.id}`, { disabled: false });
    await emit();
    await expect.poll(() => receiver.received).toHaveLength(1);
    expect((await control('DELETE', `endpoints/${endpoint.id}`)).body).toMatchObject({ deleted: true });
    expect((await client.webhookEndpoints.list()).data).toEqual([]);
    expect((await control('GET', 'endpoints')).body).toEqual([]);
    await emit();
    await stripe.courier.settled();
    expect(receiver.received).toHaveLength(1);
    expect((await control('POST', `endpoints/${endpoint.id}`, { disabled: true })).status).toBe(400);
    expect(stripe.journal.read()).toHaveLength(1);
  });
});

describe('the list of events', () => {
  let stripe: LocalStripe;
  beforeEach(async () => {
    stripe = await startLocalStripe({ rateLimits: false, clock: () => Date.UTC(2026, 10, 24) });
  });
  afterEach(() => stripe.close());

  const control = (path: string, body: unknown) =>
    fetch(`${stripe.url}/__control/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const customers = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      await clientOf(stripe, stripe.keys.secret).customers.create({ name: `${n}` });
      stripe.clock.advance(1000);
    }
  };
  const namesOf = (events: Stripe.Event[]) =>
    events.map(({ data }) => ('name' in data.object ? data.object.name : undefined));

  it('goes forward in time from an event, oldest first, and by second', async () => {
    await customers(7);
    const client = clientOf(stripe);
    const all = (await client.events.list()).data.toReversed();
    const onwards = client.events.list({ ending_before: all[1]?.id ?? '', limit: 2 });
    expect(namesOf(await onwards.autoPagingToArray({ limit: 100 }))).toEqual(['2', '3', '4', '5', '6']);
    const from = all[2]?.created ?? 0;
    expect(namesOf((await client.events.list({ created: { gte: from, lt: from + 2 } })).data)).toEqual([
      '3',
      '2',
    ]);
  });

  it('lags behind when told to', async () => {
    await customers(4);
    await control('events/lag', { seconds: 3 });
    const client = clientOf(stripe);
    const seen = async () => namesOf((await client.events.list()).data);
    expect(await seen()).toEqual(['1', '0']);
    stripe.clock.advance(1000);
    expect(await seen()).toEqual(['2', '1', '0']);
    await control('events/lag', { seconds: 0 });
    expect(await seen()).toEqual(['3', '2', '1', '0']);
  });

  it('leaves out what the key may not read, only when told to', async () => {
    await customers(1);
    const { key } = stripe.keyring.add({ permissions: ['event_read', 'product_read'] });
    await clientOf(stripe, stripe.keys.secret).products.create({ name: 'Plan' });
    const client = clientOf(stripe, key);
    expect(namesOf((await client.events.list()).data)).toEqual(['Plan', '0']);
    await control('events/visibility', { byPermission: true });
    expect(namesOf((await client.events.list()).data)).toEqual(['Plan']);
    expect(namesOf((await clientOf(stripe).events.list()).data)).toEqual(['Plan', '0']);
  });
});
