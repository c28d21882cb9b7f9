import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cardReply } from '../../../src/app/packages/contract/card.ts';
import { homeReply } from '../../../src/app/packages/contract/home.ts';
import {
  type Choices,
  keyReply,
  type SetupReply,
  setupReply,
} from '../../../src/app/packages/contract/setup.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { defaultChoices } from '../../support/defaultChoices.ts';
import { startFirstDay } from '../../support/firstDay.ts';
import { clientOf } from '../sandbox-stripe/client.ts';

const DISCOUNTED = 'yearly@lanternworks.com';
const EURO = 'euro@lanternworks.com';
const YEN = 'yen@lanternworks.com';

let day: Awaited<ReturnType<typeof startFirstDay>>;
let connectionId: string;
let contacts: Record<string, string>;

const getSetup = async (): Promise<SetupReply> => setupReply.parse((await day.call('GET', '/v1/setup')).body);
const put = (choices: Record<string, unknown>) => day.call('PUT', '/v1/setup/choices', choices);
const save = async (change: Partial<Choices>): Promise<SetupReply> =>
  setupReply.parse((await put({ ...defaultChoices, ...change })).body);

/** Waits until no run is under way; answers the last one. */
const settled = async () => {
  await vi.waitFor(
    async () => {
      const { progress } = homeReply.parse((await day.call('GET', '/v1/home')).body);
      expect(progress?.state).toBe('complete');
    },
    { timeout: 50_000, interval: 100 },
  );
  const { progress } = await getSetup();
  if (progress === null) throw new Error('there was no run');
  return progress;
};

const value = (email: string, name: string): string | undefined =>
  day.hubspot.portal.objects['0-1'].records.find(contacts[email] ?? '')?.values[name];
const cardOf = async (email: string) => {
  const path = `/v1/card?objectTypeId=0-1&objectId=${contacts[email]}`;
  const card = cardReply.parse((await day.call('GET', path)).body);
  if (card.state !== 'ready') throw new Error(card.state);
  return card.billing;
};

const writes = (): number =>
  day.hubspot.journal().filter(({ action }) => action === 'updated' || action === 'created').length;
const stripeCalls = (): number =>
  Object.values(day.stripe.calls.read().endpoints).reduce((sum, { calls }) => sum + calls, 0);

/** A customer that pays by the month or the year, made over Stripe's API. */
const subscribe = async (
  client: Stripe,
  email: string,
  price: Pick<Stripe.PriceCreateParams, 'currency' | 'unit_amount'> & { interval: 'month' | 'year' },
  discounts: Stripe.SubscriptionCreateParams.Discount[] = [],
): Promise<void> => {
  const { interval, ...amount } = price;
  const product = await client.products.create({ name: 'Plan' });
  const made = await client.prices.create({ ...amount, product: product.id, recurring: { interval } });
  const card = 'pm_card_visa';
  const payment = { payment_method: card, invoice_settings: { default_payment_method: card } };
  const customer = await client.customers.create({ email, ...payment });
  await client.subscriptions.create({ customer: customer.id, items: [{ price: made.id }], discounts });
};

beforeAll(async () => {
  day = await startFirstDay(40, await appDatabaseUrl());
  const properties = (email: string) => ({ key: email, properties: { email } });
  contacts = day.hubspot.seed({ contacts: [DISCOUNTED, EURO, YEN].map(properties) }).contacts;
  const client = clientOf(day.stripe, day.stripe.keys.secret);
  const coupon = await client.coupons.create({
    percent_off: 20,
    duration: 'repeating',
    duration_in_months: 3,
  });
  const yearly = { currency: 'usd', unit_amount: 120_000, interval: 'year' } as const;
  await subscribe(client, DISCOUNTED, yearly, [{ coupon: coupon.id }]);
  await subscribe(client, EURO, { currency: 'eur', unit_amount: 4_900, interval: 'month' });
  await subscribe(client, YEN, { currency: 'jpy', unit_amount: 12_000, interval: 'month' });
  const { restricted } = day.stripe.keys;
  const reply = keyReply.parse((await day.call('POST', '/v1/setup/key', { key: restricted })).body);
  if (reply.state !== 'connected') throw new Error('no connection');
  connectionId = reply.connection.id;
});
afterAll(() => day.stop());

describe('choices before anything was read', () => {
  it('are saved and start nothing', async () => {
    const { choices, currencies, progress } = await save({ mrrRule: 'stripe', reportingCurrency: 'EUR' });
    expect(choices).toEqual({ ...defaultChoices, mrrRule: 'stripe', reportingCurrency: 'EUR' });
    expect(currencies).toEqual(['USD', 'EUR', 'GBP']);
    expect(progress).toBeNull();
    expect((await save({})).progress).toBeNull();
  });
});

describe('numbers by the first choices', () => {
  it('are net, in dollars, at the rates of the portal, and empty in a currency without one', async () => {
    await day.call('POST', '/v1/import', { connectionId });
    expect(await settled()).toMatchObject({ kind: 'import' });
    expect(value(DISCOUNTED, 'clearsync_mrr')).toBeUndefined();
    await day.approve();
    expect(await settled()).toMatchObject({ kind: 'writing' });
    expect(value(DISCOUNTED, 'clearsync_mrr')).toBe('80.00');
    // 49 euros at 1.086957 are 53.260893 dollars.
    expect(value(EURO, 'clearsync_mrr')).toBe('53.26');
    expect(value(EURO, 'clearsync_arr')).toBe('639.12');
    expect(value(EURO, 'clearsync_mrr_original')).toBe('EUR 49.00');
    expect(value(EURO, 'clearsync_currency')).toBe('USD');
    expect(value(YEN, 'clearsync_mrr') ?? '').toBe('');
    expect(value(YEN, 'clearsync_mrr_original')).toBe('JPY 12000');
  });

  it('say on the card at which rate, and in the settings for which currencies', async () => {
    const today = new Date(day.hubspot.clock.now()).toISOString().slice(0, 10);
    const euro = { from: 'eur', to: 'usd', rate: '1.086957', date: today, source: 'hubspot', inverse: false };
    const none = { currency: 'jpy', reason: 'no_rate' };
    expect((await cardOf(EURO)).converted).toEqual({
      amount: { amount: 5_326, currency: 'usd' },
      rates: [euro],
      missing: [],
    });
    expect((await cardOf(YEN)).converted).toEqual({ amount: null, rates: [], missing: [none] });
    expect((await cardOf(DISCOUNTED)).converted).toBeNull();
    const { conversion, mrr } = await getSetup();
    expect(conversion.rates).toContainEqual(euro);
    expect(conversion.missing).toEqual([none]);
    expect(mrr.map(({ currency }) => currency)).toEqual(expect.arrayContaining(['usd', 'eur', 'jpy']));
  });
});

describe('choices that are refused', () => {
  it.each<[string, Record<string, unknown>]>([
    ['no rule', { ...defaultChoices, mrrRule: undefined }],
    ['a rule that nobody knows', { ...defaultChoices, mrrRule: 'gross' }],
    ['no currency', { ...defaultChoices, reportingCurrency: null }],
    ['a currency of another form', { ...defaultChoices, reportingCurrency: 'usd; drop table portal' }],
    ['a switch for a word', { ...defaultChoices, createContacts: true }],
  ])('because of %s, with nothing changed', async (_, body) => {
    const before = await getSetup();
    const answer = await put(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ ok: false, problem: { code: 'bad_request' } });
    expect(await getSetup()).toEqual(before);
  });

  it('because the account does not have the currency', async () => {
    const before = await getSetup();
    const answer = await put({ ...defaultChoices, mrrRule: 'stripe', reportingCurrency: 'JPY' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      problem: {
        code: 'currency_unknown',
        field: 'reportingCurrency',
        title: 'JPY is not a currency of this HubSpot account',
        message: 'The account has USD, EUR, GBP. Nothing was changed.',
      },
    });
    expect(await getSetup()).toEqual(before);
  });

  it('because another portal, rightly signed for itself, never installed the app', async () => {
    const before = await getSetup();
    const stranger = day.fetchOf(day.portalId + 1);
    const answer = await stranger('PUT', '/v1/setup/choices', { ...defaultChoices, mrrRule: 'stripe' });
    expect(answer.status).toBe(404);
    expect(await getSetup()).toEqual(before);
  });
});

describe('another rule', () => {
  it('is computed anew as a run of its own, without a call to Stripe, and reaches the record', async () => {
    const { asOf } = await cardOf(DISCOUNTED);
    const imported = (await getSetup()).progress?.runId;
    const calls = stripeCalls();
    const { progress, choices, mrr } = await save({ mrrRule: 'stripe' });
    expect(choices.mrrRule).toBe('stripe');
    expect(progress).toMatchObject({ kind: 'recalculation' });
    expect(progress?.runId).not.toBe(imported);
    expect(progress?.steps.map(({ name }) => name)).toEqual(['facts', 'links', 'records']);
    expect(mrr).toEqual([]);
    expect(await settled()).toMatchObject({ runId: progress?.runId, percent: 100 });
    expect(value(DISCOUNTED, 'clearsync_mrr')).toBe('100.00');
    const card = await cardOf(DISCOUNTED);
    expect(card.mrr).toEqual([{ amount: 10_000, currency: 'usd' }]);
    expect(card.subscriptions.map(({ explanation }) => explanation.rule)).toEqual(['stripe']);
    // What was read is as old as it was.
    expect(card.asOf).toBe(asOf);
    expect(stripeCalls()).toBe(calls);
  });

  it('saved a second time starts nothing and writes nothing', async () => {
    const before = { run: (await getSetup()).progress?.runId, writes: writes() };
    const { progress } = await save({ mrrRule: 'stripe' });
    expect({ run: progress?.runId, writes: writes() }).toEqual(before);
    expect(progress?.state).toBe('complete');
  });

  it('leaves the numbers alone when only the making of records changes, and looks for records again', async () => {
    const { mrr } = await getSetup();
    const { progress, choices } = await save({ mrrRule: 'stripe', createCompanies: 'all' });
    expect(choices.createCompanies).toBe('all');
    expect(progress?.kind).toBe('matching');
    await save({ mrrRule: 'stripe' });
    await settled();
    expect((await getSetup()).mrr).toEqual(mrr);
  });
});

describe('cancellation comments', () => {
  const COMMENT = 'clearsync_cancel_comment';
  const words = 'We need an export.';
  const hasProperty = () => day.hubspot.portal.objects['0-1'].properties.names().includes(COMMENT);

  it('are not in HubSpot until somebody asks for them, and leave it when somebody asks for that', async () => {
    const id = contacts[DISCOUNTED] ?? '';
    const [subscription] = [...day.stripe.store.older('subscription')].filter(
      ({ customer }) => day.stripe.store.find('customer', String(customer))?.['email'] === DISCOUNTED,
    );
    if (!subscription) throw new Error('it has a subscription');
    const cancellation_details = { comment: words, feedback: 'other', reason: 'cancellation_requested' };
    day.stripe.store.put({ ...subscription, cancel_at_period_end: true, cancellation_details });
    await day.call('POST', '/v1/import', { connectionId });
    await settled();
    expect([id !== '', hasProperty()]).toEqual([true, false]);
    const { properties } = await getSetup();
    expect(properties[0]?.skipped.map(({ reason }) => reason)).toEqual(['Off: holds what customers wrote.']);
    await save({ mrrRule: 'stripe', cancelComments: true });
    await settled();
    expect(value(DISCOUNTED, COMMENT)).toBe(words);
    expect((await getSetup()).properties[0]).toMatchObject({ planned: 50, created: 50, skipped: [] });
    await save({ mrrRule: 'stripe' });
    await settled();
    expect([hasProperty(), value(DISCOUNTED, COMMENT) ?? '']).toEqual([true, '']);
    day.stripe.store.put(subscription);
    await day.call('POST', '/v1/import', { connectionId });
    await settled();
  });
});

describe('another reporting currency', () => {
  it('states everything in it, dividing by the rate where only the way back is known', async () => {
    await save({ reportingCurrency: 'EUR' });
    await settled();
    expect(value(EURO, 'clearsync_mrr')).toBe('49.00');
    expect(value(EURO, 'clearsync_currency')).toBe('EUR');
    // 80 dollars by 1.086957 are 73.5999971 euros.
    expect(value(DISCOUNTED, 'clearsync_mrr')).toBe('73.60');
    expect((await cardOf(DISCOUNTED)).converted).toMatchObject({
      amount: { amount: 7_360, currency: 'eur' },
      rates: [{ from: 'eur', to: 'usd', rate: '1.086957', inverse: true }],
    });
    expect((await cardOf(EURO)).converted).toBeNull();
  });

  it('goes back, and a new rate of the portal comes with the next import', async () => {
    const exchangeRate = { from: 'EUR', conversionRate: 1.08, effectiveAt: '2026-11-20T09:00:00Z' };
    await fetch(`${day.hubspot.url}/__control/admin`, {
      method: 'POST',
      body: JSON.stringify({ exchangeRate }),
    });
    await save({});
    // The import is asked for while the recalculation waits or runs: it follows.
    await day.call('POST', '/v1/import', { connectionId });
    await vi.waitFor(async () => expect(await settled()).toMatchObject({ kind: 'import' }), {
      timeout: 50_000,
    });
    expect(value(EURO, 'clearsync_mrr')).toBe('52.92');
    expect((await cardOf(EURO)).converted).toMatchObject({
      amount: { amount: 5_292, currency: 'usd' },
      rates: [{ rate: '1.08', date: '2026-11-20' }],
    });
  });
});
