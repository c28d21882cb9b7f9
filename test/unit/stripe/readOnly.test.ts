import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { createStripeClients, STRIPE_API_VERSION } from '../../../server/stripe/client.ts';
import { queryText } from '../../../server/stripe/query.ts';
import { mayLeave } from '../../../server/stripe/readOnlyHttpClient.ts';
import { storableJson } from '../../../server/stripe/storableJson.ts';

describe('S17 the read-only guarantee', () => {
  it.each([
    ['GET', '/v1/customers?limit=1', true],
    ['POST', '/v1/webhook_endpoints', true],
    ['POST', '/v1/webhook_endpoints/we_1', true],
    ['DELETE', '/v1/webhook_endpoints/we_1', true],
    ['POST', '/v1/customers', false],
    ['POST', '/v1/webhook_endpoints_of_others', false],
    ['POST', '/v1/webhook_endpoints/we_1/../../customers', false],
    ['POST', '/v1/customers?x=/v1/webhook_endpoints', false],
    ['DELETE', '/v1/subscriptions/sub_1', false],
    ['POST', '/v2/core/event_destinations', false],
    ['PUT', '/v1/products/prod_1', false],
  ])('%s %s may leave: %s', (method, path, allowed) => {
    expect(mayLeave(method, path)).toBe(allowed);
  });

  it('holds for the whole SDK, before anything is sent', async () => {
    // Nothing listens there: a request that left would fail with a connection error instead.
    const clients = createStripeClients({ baseUrl: 'http://127.0.0.1:9', appUrl: 'https://x.example' });
    const client = clients.forKey('rk_test_0000000000');
    const attempts = [
      () => client.customers.create({ email: 'a@b.example' }),
      () => client.subscriptions.cancel('sub_1'),
      () => client.invoices.pay('in_1'),
      () => client.rawRequest('POST', '/v1/refunds', { charge: 'ch_1' }),
    ];
    for (const attempt of attempts) {
      const error: unknown = await attempt().catch((thrown: unknown) => thrown);
      const detail = error instanceof Stripe.errors.StripeConnectionError ? error.detail : error;
      expect(String(detail)).toContain('ClearSync only reads');
    }
    clients.close();
  });

  it('speaks the version whose shapes it reads', () => {
    expect(STRIPE_API_VERSION).toBe(Stripe.API_VERSION);
  });
});

describe('parameters and stored text', () => {
  it('writes a query as the SDK does', () => {
    expect(
      queryText({ limit: 100, 'created[gte]': null, expand: ['data.a', 'data.b'], starting_after: 'x y' }),
    ).toBe('limit=100&expand[0]=data.a&expand[1]=data.b&starting_after=x%20y');
  });

  it('keeps what the database would refuse out of a row', () => {
    const nul = String.fromCharCode(0);
    const text = storableJson({ name: `a${nul}b`, half: 'x\ud83d', whole: '🙂', path: 'C:\\u0000' });
    expect(JSON.parse(text)).toEqual({ name: 'ab', half: 'x\ufffd', whole: '🙂', path: 'C:\\u0000' });
  });
});
