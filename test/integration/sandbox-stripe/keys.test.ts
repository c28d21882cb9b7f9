import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearSyncPermissions } from '../../../sandbox/stripe/keys/permissions.ts';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf, errorOf } from './client.ts';
import { customerAt } from './objects.ts';

const keyForm = /^(sk|rk)_(live|test)_[A-Za-z0-9]{10,240}$/;

describe('keys', () => {
  let stripe: LocalStripe;

  beforeAll(async () => {
    stripe = await startLocalStripe({ rateLimits: false, account: { id: 'acct_123', name: 'Acme' } });
    stripe.store.put(customerAt(1, 'cus_a'));
    stripe.store.put({ id: 'in_1', object: 'invoice', created: 2, customer: 'cus_a', status: 'paid' });
  });
  beforeEach(() => stripe.journal.clear());
  afterAll(() => stripe.close());

  it('look like those of Stripe', () => {
    const { live, test } = stripe.keys;
    for (const key of [live.secret, live.restricted, test.secret, test.restricted]) {
      expect(key).toMatch(keyForm);
    }
    expect(stripe.keyring.add({ livemode: true }).key).toMatch(/^rk_live_/);
  });

  it('of each mode see the objects of that mode alone', async () => {
    const test = await clientOf(stripe, stripe.keys.test.restricted).customers.list();
    const live = await clientOf(stripe, stripe.keys.live.restricted).customers.list();
    expect([test.data.length, live.data.length]).toEqual([1, 0]);
  });

  it('tell the account, and no connected ones', async () => {
    const client = clientOf(stripe);
    expect(await client.accounts.retrieveCurrent()).toMatchObject({
      id: 'acct_123',
      business_profile: { name: 'Acme' },
      settings: { dashboard: { display_name: 'Acme' } },
      default_currency: 'usd',
    });
    expect(await client.accounts.list({ limit: 1 })).toMatchObject({ data: [], has_more: false });
  });

  it.each([
    ['', 'StripeAuthenticationError', /did not provide an API key/],
    [
      'rk_test_UnknownUnknownUnknown',
      'StripeAuthenticationError',
      /^Invalid API Key provided: rk_test_\*+nown$/,
    ],
    ['mk_1LocalKey', 'StripeAuthenticationError', /^Invalid API Key provided: /],
  ])('refuse the unknown one %j', async (key, type, message) => {
    const answer = await fetch(`${stripe.url}/v1/customers`, {
      headers: key === '' ? {} : { authorization: `Bearer ${key}` },
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { message: expect.stringMatching(message) } });
    if (key === '') return;
    expect(await errorOf(clientOf(stripe, key).customers.list())).toMatchObject({ type, statusCode: 401 });
  });

  it.each([
    ['expired', 'api_key_expired', /^Expired API Key provided: rk_test_/],
    ['revoked', undefined, /^Invalid API Key provided: rk_test_/],
    ['ip_blocked', undefined, /does not allow requests from your IP address/],
  ] as const)('refuse one that is %s', async (state, code, message) => {
    const { key } = stripe.keyring.add({});
    await clientOf(stripe, key).customers.list();
    stripe.keyring.change(key, { state });
    const error = await errorOf(clientOf(stripe, key).customers.list());
    expect(error).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  it('refuse a publishable one', async () => {
    const error = await errorOf(clientOf(stripe, stripe.keys.publishable).customers.list());
    expect(error).toMatchObject({ statusCode: 401, code: 'secret_key_required' });
  });

  const reads: Record<string, string> = {
    charge_read: '/v1/charges?limit=1',
    customer_read: '/v1/customers?limit=1',
    event_read: '/v1/events?limit=1',
    payment_intent_read: '/v1/payment_intents?limit=1',
    payment_method_read: '/v1/payment_methods?limit=1',
    product_read: '/v1/products?limit=1',
    coupon_read: '/v1/coupons?limit=1',
    invoice_read: '/v1/invoices?limit=1',
    plan_read: '/v1/prices?limit=1',
    subscription_read: '/v1/subscriptions?limit=1&status=all',
    connected_account_read: '/v1/account',
    webhook_write: '/v1/webhook_endpoints?limit=100',
  };

  it.each(clearSyncPermissions)('need %s for what it covers', async (permission) => {
    const ask = async (key: string) => {
      const answer = await fetch(`${stripe.url}${reads[permission]}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      return { status: answer.status, body: JSON.stringify(await answer.json()) };
    };
    expect((await ask(stripe.keys.restricted)).status).toBe(200);
    const permissions = clearSyncPermissions.filter((each) => each !== permission);
    const denied = await ask(stripe.keyring.add({ permissions }).key);
    expect(denied.status).toBe(403);
    expect(denied.body).toContain(`('${permission.replace('webhook_write', 'webhook_read')}')`);
    expect(denied.body).toContain('more_permissions_required');
  });

  it.each([
    [
      '2026',
      /^Permission denied\. The provided key 'rk_test_\*\*\*\w{6}' does not have the required permissions for this endpoint on account 'acct_123'\. Enabling Prices Read \('plan_read'\) permissions on this key would allow this request to continue\. You can edit permissions at https:\/\/dashboard\.stripe\.com\/b\/acct_123\?destination=%2Fapikeys%2Fmk_\d+%2Fedit$/,
    ],
    ['2026_quoted', /Enabling "Prices Read" \('plan_read'\) permissions on this key/],
    [
      '2020',
      /^The provided key 'rk_test_\*{10,}\w{6}' does not .* on account 'acct_123'\. Having the 'rak_plan_read' permission would allow this request to continue\.$/,
    ],
    ['generic', /the required permissions are not available for use by restricted keys\.$/],
  ] as const)('say what is missing in the words of %s', async (denialText, message) => {
    const { key } = stripe.keyring.add({ permissions: ['customer_read'], denialText });
    const error = await errorOf(clientOf(stripe, key).prices.list());
    expect(error).toMatchObject({ type: 'StripePermissionError', statusCode: 403 });
    expect(error.message).toMatch(message);
    expect(error.code).toBe(denialText.startsWith('2026') ? 'more_permissions_required' : undefined);
  });

  it('check the permission of what is expanded', async () => {
    const { key } = stripe.keyring.add({ permissions: ['invoice_read'] });
    const client = clientOf(stripe, key);
    expect((await client.invoices.list()).data).toHaveLength(1);
    const error = await errorOf(client.invoices.list({ expand: ['data.customer'] }));
    expect(error).toMatchObject({ statusCode: 403, message: expect.stringContaining("'customer_read'") });
  });

  it('see the permission before the object on a write', async () => {
    const probe = (key: string) =>
      errorOf(
        clientOf(stripe, key).webhookEndpoints.update('we_clearsync_permission_probe', {
          description: 'probe',
        }),
      );
    const without = stripe.keyring.add({ permissions: ['webhook_read'] }).key;
    expect(await probe(without)).toMatchObject({
      statusCode: 403,
      message: expect.stringContaining('webhook_write'),
    });
    expect(await probe(stripe.keys.restricted)).toMatchObject({ statusCode: 404, code: 'resource_missing' });
  });

  it('of the product may write nothing but webhook endpoints', async () => {
    const client = clientOf(stripe);
    expect(await errorOf(client.customers.create({ email: 'a@example.com' }))).toMatchObject({
      statusCode: 403,
    });
    expect(await errorOf(client.subscriptions.cancel('sub_1'))).toMatchObject({ statusCode: 403 });
    expect(stripe.journal.read()).toMatchObject([
      { method: 'POST', endpoint: 'POST /v1/customers', status: 403, keyKind: 'restricted' },
      { method: 'DELETE', endpoint: 'DELETE /v1/subscriptions/:id', path: '/v1/subscriptions/sub_1' },
    ]);
  });

  it('act for no other account without the Connect column', async () => {
    const ask = (key: string, account: string) =>
      errorOf(clientOf(stripe, key).customers.list({}, { stripeAccount: account }));
    const restricted = await ask(stripe.keys.restricted, 'acct_other');
    expect(restricted).toMatchObject({
      statusCode: 403,
      message: expect.stringContaining('does not have any Connect permissions'),
    });
    const secret = await ask(stripe.keys.secret, 'acct_other');
    expect(secret).toMatchObject({ statusCode: 403, code: 'account_invalid' });
  });

  it('may be refused the account for want of identity checks', async () => {
    const { key } = stripe.keyring.add({ accountNeedsKyc: true });
    const error = await errorOf(clientOf(stripe, key).accounts.retrieveCurrent());
    expect(error).toMatchObject({
      statusCode: 403,
      message: expect.stringContaining("'accounts_kyc_basic_read'"),
    });
  });

  it('get the version and a request id back', async () => {
    const answer = await clientOf(stripe).customers.list();
    expect(answer.lastResponse).toMatchObject({
      apiVersion: '2026-10-28.endive',
      requestId: expect.stringMatching(/^req_/),
    });
    const wrong = await fetch(`${stripe.url}/v1/customers`, {
      headers: { authorization: `Bearer ${stripe.keys.restricted}`, 'stripe-version': 'yesterday' },
    });
    expect(wrong.status).toBe(400);
  });
});
