import Stripe from 'stripe';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../../sandbox/stripe/limits/rateLimiter.ts';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf, errorOf } from './client.ts';
import { customerAt, padded } from './objects.ts';

describe('faults', () => {
  let stripe: LocalStripe;

  beforeAll(async () => {
    stripe = await startLocalStripe({ rateLimits: false });
    for (let n = 0; n < 20; n += 1) stripe.store.put(customerAt(n, `cus_${padded(n)}`));
  });
  afterEach(() => {
    stripe.faults.clear();
    stripe.calls.reset();
  });
  afterAll(() => stripe.close());

  const listOnce = (config = {}) => clientOf(stripe, undefined, config).customers.list();
  const callsMade = () => stripe.calls.read().endpoints['GET /v1/customers']?.calls;

  it.each([
    ['rate_global', 'global-rate'],
    ['rate_endpoint', 'endpoint-rate'],
    ['concurrency_global', 'global-concurrency'],
    ['concurrency_endpoint', 'endpoint-concurrency'],
    ['resource_specific', 'resource-specific'],
  ] as const)('%s is a 429 that the SDK does not retry', async (kind, reason) => {
    stripe.faults.add([{ kind, times: 1 }]);
    const error = await errorOf(listOnce({ maxNetworkRetries: 2 }));
    expect(error).toMatchObject({ type: 'StripeRateLimitError', statusCode: 429, code: 'rate_limit' });
    expect(error.headers?.['stripe-rate-limited-reason']).toBe(reason);
    expect(callsMade()).toBe(1);
    expect((await listOnce()).data).toHaveLength(10);
  });

  it('lock_timeout is a 429 that the SDK may retry', async () => {
    stripe.faults.add([{ kind: 'lock_timeout', times: 1 }]);
    expect((await listOnce({ maxNetworkRetries: 1 })).data).toHaveLength(10);
    expect(callsMade()).toBe(2);
  });

  it.each([
    ['server_error', 'StripeAPIError', 500],
    ['conflict', 'StripeAPIError', 409],
    ['unauthorized', 'StripeAuthenticationError', 401],
    ['expired_key', 'StripeAuthenticationError', 401],
    ['ip_blocked', 'StripeAuthenticationError', 401],
    ['forbidden', 'StripePermissionError', 403],
    ['not_found', 'StripeInvalidRequestError', 404],
    ['bad_gateway_html', 'StripeAPIError', undefined],
    ['empty_body', 'StripeAPIError', undefined],
    ['invalid_json', 'StripeAPIError', undefined],
    ['cut_body', 'StripeConnectionError', undefined],
  ] as const)('%s meets the SDK as %s %s', async (kind, type, statusCode) => {
    stripe.faults.add([{ kind, times: 1 }]);
    const error = await errorOf(listOnce());
    expect(error.type).toBe(type);
    expect(error.statusCode).toBe(statusCode);
    expect((await listOnce()).data).toHaveLength(10);
  });

  it('unavailable_without_error passes for an answer with the SDK', async () => {
    stripe.faults.add([{ kind: 'unavailable_without_error', times: 1 }]);
    expect((await listOnce()).lastResponse.statusCode).toBe(503);
  });

  it('hang keeps silent until the caller gives up', async () => {
    stripe.faults.add([{ kind: 'hang', times: 1 }]);
    expect(await errorOf(listOnce({ timeout: 50 }))).toMatchObject({ type: 'StripeConnectionError' });
    expect((await listOnce()).data).toHaveLength(10);
  });

  it('reset drops the connection', async () => {
    stripe.faults.add([{ kind: 'reset' }]);
    expect(await errorOf(listOnce())).toMatchObject({ type: 'StripeConnectionError' });
  });

  it('cut_body on a write has done it', async () => {
    const before = stripe.store.count('customer');
    stripe.faults.add([{ kind: 'cut_body', match: { method: 'POST' }, times: 1 }]);
    const error = await errorOf(clientOf(stripe, stripe.keys.secret).customers.create({ name: 'Ada' }));
    expect(error.type).toBe('StripeConnectionError');
    expect(stripe.store.count('customer')).toBe(before + 1);
  });

  it('latency lets the operation through', async () => {
    stripe.faults.add([{ kind: 'latency', ms: 5, times: 1 }]);
    expect((await listOnce()).data).toHaveLength(10);
  });

  it('strikes only what it matches, after what it lets pass', async () => {
    stripe.faults.add([{ kind: 'server_error', match: { path: '/v1/customers' }, skip: 1, times: 1 }]);
    const client = clientOf(stripe);
    await client.prices.list();
    await client.customers.list();
    expect(await errorOf(client.customers.list())).toMatchObject({ statusCode: 500 });
    await client.customers.list();
    stripe.faults.add([{ kind: 'server_error', match: { path: '/v1/customers/*' } }]);
    await client.customers.list();
    expect(await errorOf(client.customers.retrieve('cus_000001'))).toMatchObject({ statusCode: 500 });
  });

  it('strikes by the same dice every time', async () => {
    const roll = async () => {
      const other = await startLocalStripe({ rateLimits: false });
      other.faults.add([{ kind: 'server_error', probability: 0.5 }]);
      const outcomes: boolean[] = [];
      for (let n = 0; n < 20; n += 1) {
        outcomes.push(
          await clientOf(other)
            .customers.list()
            .then(
              () => true,
              () => false,
            ),
        );
      }
      await other.close();
      return outcomes;
    };
    const first = await roll();
    expect(new Set(first).size).toBe(2);
    expect(await roll()).toEqual(first);
  });

  it('counts calls and how many were under way at once', async () => {
    stripe.faults.add([{ kind: 'hang', match: { path: '/v1/customers' } }]);
    const client = clientOf(stripe, undefined, { timeout: 100 });
    await Promise.all([1, 2, 3].map(() => errorOf(client.customers.list())));
    stripe.faults.clear();
    await client.prices.list();
    await expect
      .poll(() => stripe.calls.read())
      .toMatchObject({
        total: 4,
        maxInFlight: 3,
        endpoints: {
          'GET /v1/customers': { calls: 3, maxInFlight: 3, statuses: { 0: 3 } },
          'GET /v1/prices': { calls: 1, statuses: { 200: 1 } },
        },
      });
  });
});

describe('rate limits', () => {
  const takeMany = (limiter: ReturnType<typeof createRateLimiter>, livemode: boolean, endpoints: number) =>
    Array.from({ length: 130 }, (_, n) => limiter.take(livemode, `GET /v1/${n % endpoints}`));

  it('let 25 a second through per endpoint, and refill', () => {
    let now = 0;
    const limiter = createRateLimiter(true, () => now);
    const first = takeMany(limiter, true, 1);
    expect(first.filter((reason) => reason === undefined)).toHaveLength(25);
    expect(first.at(-1)).toBe('endpoint-rate');
    now += 400;
    expect(takeMany(limiter, true, 1).filter((reason) => reason === undefined)).toHaveLength(10);
  });

  it.each([
    [true, 100],
    [false, 25],
  ])('let so many a second through in all (live: %s, %i)', (livemode, count) => {
    const limiter = createRateLimiter(true, () => 0);
    const reasons = takeMany(limiter, livemode, 10);
    expect(reasons.filter((reason) => reason === undefined)).toHaveLength(count);
    expect(reasons.at(-1)).toBe('global-rate');
  });

  it('can be switched off', () => {
    const limiter = createRateLimiter(true, () => 0);
    limiter.enable(false);
    expect(takeMany(limiter, false, 1)).not.toContain('endpoint-rate');
  });

  it('meet the SDK as StripeRateLimitError', async () => {
    const stripe = await startLocalStripe();
    const client = clientOf(stripe);
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => client.customers.list()));
    await stripe.close();
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused.length).toBeGreaterThan(0);
    for (const error of refused) {
      expect(error).toBeInstanceOf(Stripe.errors.StripeRateLimitError);
      expect(error.headers['stripe-rate-limited-reason']).toMatch(/^(endpoint|global)-rate$/);
    }
  });
});
