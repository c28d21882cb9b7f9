import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { findPortal } from '../../../server/store/portals/findPortal.ts';
import { finishRun } from '../../../server/store/runs/finishRun.ts';
import { listOpenRuns } from '../../../server/store/runs/listOpenRuns.ts';
import { type RunPhase, setPhase } from '../../../server/store/runs/setPhase.ts';
import { createStripeAccess } from '../../../server/stripe/access.ts';
import { changeChoices } from '../../../server/sync/changeChoices.ts';
import { connectStripe } from '../../../server/sync/connectStripe.ts';
import { readFacts } from '../../../server/sync/factsColumn.ts';
import { importProgress } from '../../../server/sync/importProgress.ts';
import { requestImport } from '../../../server/sync/requestImport.ts';
import { type RunDeps, runImport } from '../../../server/sync/runImport.ts';
import { showMrrByRule } from '../../../server/sync/showMrrByRule.ts';
import { showNumbers } from '../../../server/sync/showNumbers.ts';
import { defaultChoices } from '../../support/defaultChoices.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';
import { installPortal } from '../../support/installPortal.ts';

const CUSTOMERS = 60;
const NEXT = '00000000-0000-4000-8000-000000000001';

let world: HubSpotWorld;
let stripe: LocalStripe;
let deps: RunDeps;
let portalId: bigint;
let connectionId: string;

const choose = (mrrRule: 'net' | 'stripe' | 'conservative', reportingCurrency = 'USD') =>
  changeChoices(deps, portalId, {
    ...defaultChoices,
    syncFilter: 'everyone',
    mrrRule,
    reportingCurrency,
  });
const runs = () => deps.db.prisma.importRun.findMany({ where: { portalId }, orderBy: { startedAt: 'asc' } });
const openRun = async (): Promise<string> => {
  const [run, ...others] = await listOpenRuns(deps.db, deps.clock());
  if (!run || others.length > 0) throw new Error(`${others.length + 1} open runs`);
  return run.id;
};
const askImport = async (): Promise<string> => {
  const requested = await requestImport(deps, portalId, connectionId);
  if (requested.state !== 'requested') throw new Error(requested.reason);
  return requested.runId;
};
/** The rules by which the stored explanations were made. */
const rules = async (): Promise<string[]> => {
  const rows = await deps.db.prisma.snapshot.findMany({ where: { connectionId } });
  const used = rows.flatMap(({ facts }) => readFacts(facts).subscriptions.map((one) => one.explanation.rule));
  return [...new Set(used)];
};
const stripeCalls = (): number =>
  Object.values(stripe.calls.read().endpoints).reduce((sum, { calls }) => sum + calls, 0);
const stop = (): AbortSignal => {
  const stopped = new AbortController();
  stopped.abort();
  return stopped.signal;
};

beforeEach(async () => {
  world = await startHubSpotWorld({ rateLimits: false });
  stripe = await startLocalStripe({
    seed: generatedSource({ customers: CUSTOMERS, livemode: true, now: Math.floor(Date.now() / 1000) }),
    livemode: true,
    rateLimits: false,
  });
  const { clock } = world.deps;
  const access = { baseUrl: stripe.url, appUrl: 'https://www.clearsync.ai', clock };
  deps = { ...world.deps, stripe: createStripeAccess(access), stripeWebhookBase: 'http://127.0.0.1:9' };
  portalId = await installPortal(world);
  const connected = await connectStripe(deps, portalId, stripe.keys.restricted);
  if (connected.state !== 'connected') throw new Error(connected.problem.message);
  connectionId = connected.connection.id;
});
afterEach(async () => {
  deps.stripe.close();
  await Promise.all([stripe.close(), world.close()]);
});

describe('a recalculation', () => {
  beforeEach(async () => {
    await runImport(deps, await askImport());
  });

  it('goes on in another process where it was stopped, and reads nothing', async () => {
    const calls = stripeCalls();
    expect(await choose('stripe')).toEqual({ state: 'saved', recalculates: true });
    const runId = await openRun();
    await runImport(deps, runId, stop());
    expect(await deps.db.prisma.importRun.findUnique({ where: { id: runId } })).toMatchObject({
      state: 'running',
      phase: 'facts',
    });
    await runImport({ ...deps, ...world.replica() }, runId);
    expect(await rules()).toEqual(['stripe']);
    expect(await importProgress(deps, portalId)).toMatchObject({
      runId,
      kind: 'recalculation',
      state: 'complete',
      percent: 100,
    });
    expect(stripeCalls()).toBe(calls);
  });

  it('was told before: under each rule the MRR is what it becomes when the rule is saved', async () => {
    const told = await showMrrByRule(deps, portalId);
    if (told === null) throw new Error('the portal is not installed');
    for (const rule of ['stripe', 'conservative', 'net'] as const) {
      await choose(rule);
      await runImport(deps, await openRun());
      const portal = await findPortal(deps.db, portalId);
      if (!portal) throw new Error('the portal is not installed');
      const { mrr } = await showNumbers(deps, portal, await importProgress(deps, portalId));
      expect(told.mrr[rule], rule).toEqual(mrr);
    }
    expect(new Set(Object.values(told.mrr).map((sums) => JSON.stringify(sums))).size).toBeGreaterThan(1);
  });

  it('takes the currency alone for a reason too, and the same choice again for none', async () => {
    await world.control('admin', { additionalCurrencies: ['EUR'] });
    expect(await choose('net', 'EUR')).toEqual({ state: 'unknown_currency', currencies: ['USD'] });
    await runImport(deps, await askImport());
    expect(await choose('net', 'EUR')).toEqual({ state: 'saved', recalculates: true });
    expect(await choose('net', 'EUR')).toEqual({ state: 'saved', recalculates: false });
    expect(await findPortal(deps.db, portalId)).toMatchObject({ reportingCurrency: 'EUR' });
    await runImport(deps, await openRun());
    // The portal's own currency is no choice to keep: the numbers follow it when it changes.
    expect(await choose('net', 'USD')).toEqual({ state: 'saved', recalculates: true });
    expect(await findPortal(deps.db, portalId)).toMatchObject({ reportingCurrency: null });
  });

  it('is one run, however often the mind is changed while it waits', async () => {
    for (const rule of ['stripe', 'conservative', 'stripe'] as const) await choose(rule);
    const runId = await openRun();
    await runImport(deps, runId);
    expect(await rules()).toEqual(['stripe']);
    expect(await listOpenRuns(deps.db, deps.clock())).toEqual([]);
    expect(await runs()).toHaveLength(2);
  });

  it.each<RunPhase>(['facts', 'links', 'records'])(
    'is followed by another when the rule changes while it is at the %s',
    async (phase) => {
      await choose('stripe');
      const runId = await openRun();
      await setPhase(deps.db, runId, phase);
      await choose('conservative');
      expect(await openRun()).toBe(runId);
      await runImport(deps, runId);
      await runImport(deps, await openRun());
      expect(await rules()).toEqual(['conservative']);
      expect(await listOpenRuns(deps.db, deps.clock())).toEqual([]);
    },
  );

  it('is followed by the import that was asked for meanwhile, which makes another one needless', async () => {
    await choose('stripe');
    const runId = await openRun();
    await setPhase(deps.db, runId, 'facts');
    await choose('conservative');
    expect(await askImport()).toBe(runId);
    await finishRun(deps.db, runId, NEXT, { state: 'complete', reason: null, at: new Date() });
    expect(await deps.db.prisma.importRun.findUnique({ where: { id: NEXT } })).toMatchObject({
      state: 'queued',
      phase: 'read',
      portalId,
      connectionId,
    });
    expect(await importProgress(deps, portalId)).toMatchObject({ runId: NEXT, kind: 'import' });
  });

  it('also computes what came by a key that Stripe no longer takes, so that no record mixes two rules', async () => {
    await deps.db.prisma.stripeConnection.update({ where: { id: connectionId }, data: { state: 'revoked' } });
    await choose('stripe');
    await runImport(deps, await openRun());
    expect(await rules()).toEqual(['stripe']);
  });

  it('is not called complete when the import that it stands on was not', async () => {
    const [imported] = await runs();
    await deps.db.prisma.importSlice.updateMany({
      where: { runId: imported?.id ?? '', kind: 'coupon' },
      data: { done: false, parked: 'Coupons may not be read.' },
    });
    await choose('stripe');
    await runImport(deps, await openRun());
    expect(await importProgress(deps, portalId)).toMatchObject({
      kind: 'recalculation',
      state: 'incomplete',
      reason: 'coupon: Coupons may not be read.',
      totals: { parked: 1 },
    });
  });
});

describe('a choice while the first import', () => {
  it('reads is served by it', async () => {
    const runId = await askImport();
    await setPhase(deps.db, runId, 'read');
    await choose('stripe');
    await runImport(deps, runId);
    expect(await rules()).toEqual(['stripe']);
    expect(await listOpenRuns(deps.db, deps.clock())).toEqual([]);
  });

  it('computes makes a recalculation follow it', async () => {
    const runId = await askImport();
    await runImport(deps, runId);
    await deps.db.prisma.importRun.update({
      where: { id: runId },
      data: { state: 'running', phase: 'records', finishedAt: null },
    });
    await choose('stripe');
    await runImport(deps, runId);
    await runImport(deps, await openRun());
    expect(await rules()).toEqual(['stripe']);
    expect(await runs()).toHaveLength(2);
  });

  it('has failed starts nothing: half of an account is not to be computed', async () => {
    const runId = await askImport();
    await finishRun(deps.db, runId, NEXT, {
      state: 'failed',
      reason: 'The key has expired.',
      at: new Date(),
    });
    expect(await choose('stripe')).toEqual({ state: 'saved', recalculates: true });
    expect(await listOpenRuns(deps.db, deps.clock())).toEqual([]);
  });
});
