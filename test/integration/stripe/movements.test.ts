import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realisticCycle } from '../../../sandbox/stripe/generator/mix/realistic.ts';
import type { LocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import type { MrrRule } from '../../../server/billing/facts.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { sumMrr } from '../../../server/store/home/sumMrr.ts';
import { readFacts } from '../../../server/sync/factsColumn.ts';
import { importObjects } from '../../../server/sync/importObjects.ts';
import { refreshSnapshots } from '../../../server/sync/refreshSnapshots.ts';
import { requestImport } from '../../../server/sync/requestImport.ts';
import type { StripeDeps } from '../../../server/sync/stripeDeps.ts';
import { addedUp } from '../../support/addedUp.ts';
import {
  addPortal,
  connectAndRequest,
  PORTAL,
  populatedStripe,
  stripeDeps,
} from '../../support/stripeImport.ts';
import { testDatabase } from '../../support/testDatabase.ts';

/** Every kind of customer once. */
const CUSTOMERS = realisticCycle.length;

let db: Database;
let stripe: LocalStripe;
let deps: StripeDeps;
let connectionId: string;

beforeEach(async () => {
  db = await testDatabase();
  await addPortal(db);
  stripe = await populatedStripe(CUSTOMERS);
  deps = stripeDeps(db, stripe.url);
  const ids = await connectAndRequest(deps, stripe.keys.restricted);
  connectionId = ids.connectionId;
  await importObjects(deps, ids.runId);
  await refreshSnapshots(deps, PORTAL, connectionId);
});
afterEach(async () => {
  deps.stripe.close();
  await stripe.close();
});

/** Reads Stripe again, as a later import does, and computes anew. */
const readAgain = async (): Promise<void> => {
  await db.prisma.importRun.updateMany({ data: { state: 'complete' } });
  const requested = await requestImport(deps, PORTAL, connectionId);
  if (requested.state !== 'requested') throw new Error(requested.reason);
  await importObjects(deps, requested.runId);
  await refreshSnapshots(deps, PORTAL, connectionId);
};

const movements = () => db.prisma.movement.findMany({ orderBy: [{ customerId: 'asc' }, { key: 'asc' }] });
const states = () => db.prisma.subscriptionState.findMany();
const movementsOf = (subscriptionId: string) =>
  db.prisma.movement.findMany({
    where: { key: { startsWith: `${subscriptionId}:` } },
    orderBy: { at: 'asc' },
  });

/** What the stored movements of each subscription add up to, against its MRR; answers how many have MRR. */
const expectSums = async (): Promise<number> => {
  const sums = new Map<string, number>();
  for (const { key, change } of await movements()) {
    const [subscription = ''] = key.split(':');
    sums.set(subscription, (sums.get(subscription) ?? 0) + Number(change));
  }
  const facts = (await db.prisma.snapshot.findMany()).map((row) => readFacts(row.facts));
  const subscriptions = facts.flatMap((one) => one.subscriptions);
  expect(Object.fromEntries(subscriptions.map(({ id }) => [id, sums.get(id) ?? 0]))).toEqual(
    Object.fromEntries(subscriptions.map(({ id, mrr }) => [id, mrr.amount])),
  );
  expect([...sums.keys()].filter((id) => !subscriptions.some((one) => one.id === id))).toEqual([]);
  return subscriptions.filter(({ mrr }) => mrr.amount > 0).length;
};

/** A subscription of the local Stripe that is active and has MRR. */
const paying = async (): Promise<{ id: string; mrr: number; customerId: string }> => {
  for (const { facts } of await db.prisma.snapshot.findMany({ orderBy: { customerId: 'asc' } })) {
    const { customerId, subscriptions } = readFacts(facts);
    const [one] = subscriptions;
    if (
      subscriptions.length === 1 &&
      one?.status === 'active' &&
      one.mrr.amount > 0 &&
      one.cancelsAt === null
    )
      return { id: one.id, mrr: one.mrr.amount, customerId };
  }
  throw new Error('somebody pays');
};

const change = (id: string, part: Record<string, unknown>): void => {
  const subscription = stripe.store.find('subscription', id);
  if (subscription === undefined) throw new Error('it is there');
  stripe.store.put({ ...subscription, ...part });
};

describe('the MRR of an account', () => {
  it('is the sum of the explanations, whose lines add up exactly', async () => {
    const facts = (await db.prisma.snapshot.findMany()).map((row) => readFacts(row.facts));
    const sums: Record<string, number> = {};
    for (const { explanation, mrr } of facts.flatMap(({ subscriptions }) => subscriptions)) {
      expect(addedUp(explanation.lines)).toBe(explanation.mrr);
      expect(mrr).toEqual({ amount: explanation.mrr, currency: explanation.currency });
      if (mrr.amount > 0) sums[mrr.currency] = (sums[mrr.currency] ?? 0) + addedUp(explanation.lines);
    }
    const shown = (await sumMrr(db, PORTAL)).map(({ currency, amount }) => [currency, Number(amount)]);
    expect(Object.fromEntries(shown)).toEqual(sums);
    expect(shown.length).toBeGreaterThan(3);
  });
});

describe('movements of an account', () => {
  it('add up to the MRR of every subscription, under every rule', async () => {
    expect(await expectSums()).toBeGreaterThan(100);
    const underNet = await movements();
    for (const mrrRule of ['stripe', 'conservative'] satisfies MrrRule[]) {
      await db.prisma.portal.updateMany({ data: { mrrRule } });
      await refreshSnapshots(deps, PORTAL, connectionId);
      await expectSums();
      expect(await movements()).not.toEqual(underNet);
    }
    await db.prisma.portal.updateMany({ data: { mrrRule: 'net' } });
    await refreshSnapshots(deps, PORTAL, connectionId);
    expect(await movements()).toEqual(underNet);
  });

  it('are the same after any repetition', async () => {
    const [before, kept] = [await movements(), await states()];
    await refreshSnapshots(deps, PORTAL, connectionId);
    await readAgain();
    expect(await movements()).toEqual(before);
    expect(await states()).toEqual(kept);
  });

  it('see a cancellation that is asked for, taken back, and one that takes effect', async () => {
    const { id, mrr } = await paying();
    const known = (await movementsOf(id)).length;
    change(id, { cancel_at_period_end: true });
    await readAgain();
    await readAgain();
    change(id, { cancel_at_period_end: false });
    await readAgain();
    const now = Math.floor(Date.now() / 1000);
    change(id, { status: 'canceled', canceled_at: now, ended_at: now });
    await readAgain();
    const seen = (await movementsOf(id)).slice(known);
    expect(seen.map(({ type, change: by }) => [type, Number(by)])).toEqual([
      ['planned_cancellation', 0],
      ['cancellation_undone', 0],
      ['churn', -mrr],
    ]);
    expect(seen.map(({ movement }) => movement)).toMatchObject([
      { source: 'live', change: 'cancellation', mrrBefore: mrr, mrrAfter: mrr },
      { source: 'live', change: 'cancellation' },
      { source: 'live', change: 'cancellation', mrrBefore: mrr, mrrAfter: 0 },
    ]);
    await expectSums();
    const row = await db.prisma.snapshot.findFirstOrThrow({
      where: { facts: { path: ['subscriptions', '0', 'id'], equals: id } },
    });
    expect(readFacts(row.facts).lastMovement).toMatchObject({ type: 'churn', change: { amount: -mrr } });
  });

  it('tell the end of a subscription that Stripe no longer lists', async () => {
    const { id, mrr, customerId } = await paying();
    stripe.store.remove('subscription', id);
    stripe.store.remove('customer', customerId);
    await readAgain();
    expect((await movementsOf(id)).at(-1)).toMatchObject({ type: 'churn', change: BigInt(-mrr) });
    await expectSums();
  });
});
