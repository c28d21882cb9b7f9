import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearSyncPermissions } from '../../../sandbox/stripe/keys/permissions.ts';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { connectStripe } from '../../../server/sync/connectStripe.ts';
import { recheckPermissions } from '../../../server/sync/recheckPermissions.ts';
import type { StripeDeps } from '../../../server/sync/stripeDeps.ts';
import { addPortal, PORTAL, stripeDeps } from '../../support/stripeImport.ts';
import { testDatabase } from '../../support/testDatabase.ts';

let db: Database;
let stripe: LocalStripe;
let deps: StripeDeps;

beforeEach(async () => {
  db = await testDatabase();
  await addPortal(db);
  stripe = await startLocalStripe({ livemode: true, rateLimits: false, account: { name: 'Lantern' } });
  deps = stripeDeps(db, stripe.url, { timeoutMs: 300 });
});
afterEach(async () => {
  deps.stripe.close();
  await stripe.close();
});

const stored = () => db.prisma.stripeConnection.findMany();
const without = (...missing: string[]) =>
  stripe.keyring.add({
    livemode: true,
    permissions: clearSyncPermissions.filter((permission) => !missing.includes(permission)),
  }).key;
const connect = (key: string) => connectStripe(deps, PORTAL, key);

describe('a key that is good enough', () => {
  it('is connected with its account, all twelve rows granted, sealed and hinted', async () => {
    const { restricted } = stripe.keys;
    const outcome = await connect(` "${restricted}"\n`);
    expect(outcome).toMatchObject({
      state: 'connected',
      notices: [],
      connection: { accountName: 'Lantern', mode: 'live', keyKind: 'restricted', state: 'active' },
    });
    if (outcome.state !== 'connected') return;
    expect(outcome.connection.permissions.map(({ state }) => state)).toEqual(Array(12).fill('granted'));
    expect(outcome.connection.keyHint).toBe(`rk_live_…${restricted.slice(-4)}`);
    const [row] = await stored();
    expect(row?.accountCurrency).toBe('usd');
    expect(
      JSON.stringify(row, (_key, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(restricted);
  });

  it('costs its losses, which are named', async () => {
    const outcome = await connect(without('coupon_read', 'webhook_write'));
    expect(outcome).toMatchObject({ state: 'connected' });
    if (outcome.state !== 'connected') return;
    const missing = outcome.connection.permissions.filter(({ state }) => state === 'missing');
    expect(missing.map(({ dashboardRow }) => dashboardRow)).toEqual([
      'Coupons',
      'Webhook Endpoints and Event Destinations',
    ]);
    expect(missing[0]?.fixUrl).toMatch(/^https:\/\/dashboard\.stripe\.com\//);
    expect(outcome.notices.map(({ message }) => message)).toEqual(missing.map(({ effect }) => effect));
  });

  it('may be a secret key, or one of test mode, which is said', async () => {
    const outcome = await connect(stripe.keys.test.secret);
    expect(outcome).toMatchObject({
      state: 'connected',
      connection: { keyKind: 'secret', mode: 'test' },
      notices: [{ code: 'secret_key' }, { code: 'test_mode' }],
    });
  });

  it.each(['2026', '2026_quoted', '2020', 'generic'] as const)(
    'gets its account from a refusal when it may not ask (text of %s)',
    async (denialText) => {
      const permissions = clearSyncPermissions.filter((one) => one !== 'connected_account_read');
      const { key } = stripe.keyring.add({ livemode: true, permissions, denialText });
      const own = await connect(key);
      expect(own).toMatchObject({ state: 'connected', connection: { accountId: 'acct_1LocalStripe00001' } });
      if (own.state !== 'connected') return;
      expect(own.connection.permissions.find(({ name }) => name === 'Connect')?.state).toBe('missing');
      expect(own.connection.accountName).toBe('Stripe account …0001');
    },
  );

  it('keeps its Connect row when only the account itself asks for more', async () => {
    const { key } = stripe.keyring.add({ livemode: true, accountNeedsKyc: true });
    const outcome = await connect(key);
    expect(outcome).toMatchObject({ connection: { accountId: 'acct_1LocalStripe00001' } });
    if (outcome.state !== 'connected') return;
    expect(outcome.connection.permissions.find(({ name }) => name === 'Connect')?.state).toBe('granted');
  });

  it('takes the place of the earlier key of the same account', async () => {
    await connect(stripe.keys.restricted);
    const second = stripe.keyring.add({ livemode: true }).key;
    expect(await connect(second)).toMatchObject({ state: 'connected' });
    const rows = await stored();
    expect(rows.map(({ keyHint }) => keyHint)).toEqual([`rk_live_…${second.slice(-4)}`]);
  });

  it('is one connection, however often and at once it is sent', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => connect(stripe.keys.restricted)));
    expect(outcomes.map(({ state }) => state)).toEqual(['connected', 'connected', 'connected']);
    expect(await stored()).toHaveLength(1);
  });
});

describe('a key that is refused', () => {
  it.each([
    ['customer_read', 'Customers'],
    ['plan_read', 'Prices'],
    ['subscription_read', 'Subscriptions'],
  ])('for want of %s', async (permission, row) => {
    const outcome = await connect(without(permission));
    expect(outcome).toMatchObject({ state: 'refused', problem: { code: 'key_permissions_missing' } });
    if (outcome.state !== 'refused') return;
    expect(outcome.problem.message).toContain(`${row} (Read)`);
    expect(outcome.rows.filter(({ state }) => state === 'missing').map(({ name }) => name)).toEqual([row]);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['revoked', 'key_unknown'],
    ['expired', 'key_expired'],
    ['ip_blocked', 'key_ip_not_allowed'],
  ] as const)('because it is %s', async (state, code) => {
    const { key } = stripe.keyring.add({ livemode: true, state });
    stripe.calls.reset();
    expect(await connect(key)).toMatchObject({ state: 'refused', problem: { code }, rows: [] });
    expect(stripe.calls.read().total).toBeLessThanOrEqual(4);
    expect(await stored()).toEqual([]);
  });

  it('because it is publishable, without asking Stripe', async () => {
    stripe.calls.reset();
    const outcome = await connect(stripe.keys.publishable);
    expect(outcome).toMatchObject({
      state: 'refused',
      problem: {
        message:
          "That's a publishable key; it can't read billing. You need one that starts with rk_. Nothing was stored.",
      },
    });
    expect(stripe.calls.read().total).toBe(0);
  });

  it('B9 because it belongs to another account than the connected one', async () => {
    await connect(stripe.keys.restricted);
    const before = await stored();
    const other = await startLocalStripe({ livemode: true, account: { id: 'acct_1Other', name: 'Other' } });
    const elsewhere = stripeDeps(db, other.url);
    const outcome = await connectStripe(elsewhere, PORTAL, other.keyring.add({ livemode: true }).key);
    expect(outcome).toMatchObject({ state: 'refused', problem: { code: 'key_other_account' } });
    expect(outcome.state === 'refused' && outcome.problem.message).toContain('Other (acct_1Other)');
    expect(await stored()).toEqual(before);
    elsewhere.stripe.close();
    await other.close();
  });

  it.each(['hang', 'reset', 'server_error', 'unavailable_without_error', 'bad_gateway_html'] as const)(
    'for now, while Stripe answers with %s',
    async (kind) => {
      stripe.faults.add([{ kind }]);
      expect(await connect(stripe.keys.restricted)).toMatchObject({
        state: 'refused',
        problem: { code: 'stripe_unreachable' },
      });
      expect(await stored()).toEqual([]);
    },
  );
});

describe('checking a stored key again', () => {
  const connected = async (): Promise<string> => {
    const outcome = await connect(stripe.keys.restricted);
    if (outcome.state !== 'connected') throw new Error(outcome.problem.message);
    return outcome.connection.id;
  };

  it('stores what changed, also when it is no longer enough', async () => {
    const id = await connected();
    stripe.keyring.change(stripe.keys.restricted, {
      permissions: clearSyncPermissions.filter((one) => one !== 'customer_read'),
    });
    const outcome = await recheckPermissions(deps, PORTAL, id);
    expect(outcome).toMatchObject({ state: 'refused', problem: { code: 'key_permissions_missing' } });
    const [row] = await stored();
    expect(JSON.stringify(row?.permissions)).toContain('"state":"missing"');
    expect(row?.state).toBe('active');
  });

  it('notices a key that Stripe no longer knows, and one that it knows again', async () => {
    const id = await connected();
    stripe.keyring.change(stripe.keys.restricted, { state: 'revoked' });
    expect(await recheckPermissions(deps, PORTAL, id)).toMatchObject({ problem: { code: 'key_unknown' } });
    expect((await stored())[0]).toMatchObject({ state: 'revoked' });
    stripe.keyring.change(stripe.keys.restricted, { state: 'active' });
    expect(await recheckPermissions(deps, PORTAL, id)).toMatchObject({ state: 'connected' });
    expect((await stored())[0]).toMatchObject({ state: 'active', revokedAt: null });
  });

  it("finds no other portal's connection", async () => {
    const id = await connected();
    expect(await recheckPermissions(deps, PORTAL + 1n, id)).toMatchObject({
      problem: { code: 'connection_not_found' },
    });
    expect(await recheckPermissions(deps, PORTAL, 'no-id')).toMatchObject({
      problem: { code: 'connection_not_found' },
    });
  });
});

it('changes nothing in Stripe', async () => {
  await connect(stripe.keys.restricted);
  const writes = stripe.journal.read();
  expect(
    writes.filter(({ path }) => !path.startsWith('/v1/webhook_endpoints/we_clearsync_permission_probe')),
  ).toEqual([]);
  expect(stripe.store.count('webhook_endpoint')).toBe(0);
});
