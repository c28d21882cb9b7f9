import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf, errorOf } from './client.ts';
import { customerAt, padded } from './objects.ts';

describe('lists', () => {
  let stripe: LocalStripe;

  beforeAll(async () => {
    stripe = await startLocalStripe({ rateLimits: false });
    // Five a second, put in a shuffled order.
    const numbers = Array.from({ length: 250 }, (_, index) => (index * 97) % 250);
    for (const n of numbers) stripe.store.put(customerAt(1000 + Math.floor(n / 5), `cus_${padded(n)}`));
  });
  afterAll(() => stripe.close());

  const newestFirst = Array.from({ length: 250 }, (_, index) => `cus_${padded(249 - index)}`);

  it('shows the newest first, ids deciding within a second, ten at a time', async () => {
    const page = await clientOf(stripe).customers.list();
    expect(page).toMatchObject({ object: 'list', url: '/v1/customers', has_more: true });
    expect(page.data.map(({ id }) => id)).toEqual(newestFirst.slice(0, 10));
  });

  it('gives each object once when walked by cursor, a hundred at a time', async () => {
    stripe.calls.reset();
    const seen: string[] = [];
    for await (const { id } of clientOf(stripe).customers.list({ limit: 100 })) seen.push(id);
    expect(seen).toEqual(newestFirst);
    expect(stripe.calls.read().endpoints['GET /v1/customers']?.calls).toBe(3);
  });

  it('walks backwards by ending_before', async () => {
    const page = await clientOf(stripe).customers.list({ limit: 3, ending_before: 'cus_000100' });
    expect(page.data.map(({ id }) => id)).toEqual(['cus_000103', 'cus_000102', 'cus_000101']);
    expect(page.has_more).toBe(true);
    const top = await clientOf(stripe).customers.list({ limit: 3, ending_before: 'cus_000248' });
    expect(top.data.map(({ id }) => id)).toEqual(['cus_000249']);
    expect(top.has_more).toBe(false);
  });

  it.each([
    [{ gte: 1010, lt: 1012 }, 10],
    [{ gt: 1010, lte: 1012 }, 10],
    [{ gt: 1010, lt: 1011 }, 0],
    [1049, 5],
  ])('keeps to created %j', async (created, count) => {
    const page = await clientOf(stripe).customers.list({ created, limit: 100 });
    expect(page.data).toHaveLength(count);
  });

  it('combines a cursor with a range', async () => {
    const page = await clientOf(stripe).customers.list({
      limit: 100,
      created: { gte: 1010, lte: 1011 },
      starting_after: 'cus_000057',
    });
    expect(page.data.map(({ id }) => id)).toEqual(
      [56, 55, 54, 53, 52, 51, 50].map((n) => `cus_${padded(n)}`),
    );
  });

  it.each([
    [{ limit: 101 }, 'limit'],
    [{ limit: 0 }, 'limit'],
    [{ starting_after: 'cus_unknown' }, 'starting_after'],
    [{ ending_before: 'cus_unknown' }, 'ending_before'],
  ])('refuses %j', async (parameters, param) => {
    const error = await errorOf(clientOf(stripe).customers.list(parameters));
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError', param });
  });

  it('refuses a parameter that the list does not have', async () => {
    const answer = await clientOf(stripe)
      .rawRequest('GET', '/v1/customers?colour=red')
      .catch((thrown: unknown) => thrown);
    expect(answer).toMatchObject({
      statusCode: 400,
      code: 'parameter_unknown',
      rawType: 'invalid_request_error',
      message: 'Received unknown parameter: colour',
    });
  });

  it('filters by e-mail', async () => {
    const page = await clientOf(stripe).customers.list({ email: 'cus_000042@example.com' });
    expect(page.data.map(({ id }) => id)).toEqual(['cus_000042']);
  });

  it('knows no address beyond its own', async () => {
    const answer = await fetch(`${stripe.url}/v1/nothing`, {
      headers: { authorization: `Bearer ${stripe.keys.restricted}` },
    });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      error: {
        type: 'invalid_request_error',
        message: expect.stringContaining('Unrecognized request URL (GET: /v1/nothing)'),
      },
    });
  });
});
