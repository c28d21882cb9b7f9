import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';
import { seededMoments } from '../support/faults/seededMoments.ts';

let world: ProcessWorld;
afterEach(() => world.close());

const LISTS = ['customers', 'subscriptions', 'invoices', 'charges'] as const;
const listCalls = (): number =>
  LISTS.reduce((sum, name) => sum + (world.stripe.calls.read().endpoints[`GET /v1/${name}`]?.calls ?? 0), 0);
const pages = (): number =>
  (['customer', 'subscription', 'invoice', 'charge'] as const).reduce(
    (sum, kind) => sum + Math.ceil(world.stripe.store.count(kind) / 100),
    0,
  );
const begunReading = (calls: number) =>
  expect.poll(listCalls, { interval: 10, timeout: 20_000 }).toBeGreaterThan(calls);

/** Calls under way at once, by our own limit. */
const IN_FLIGHT = 8;
/** Where a span of time is split, a page may hold less than a hundred. */
const SHORT_PAGES = 8;

describe('B1 SIGKILL during an import', () => {
  const kills = Number(process.env['FAULT_KILLS'] ?? 6);

  it(`${kills} times at random moments: it goes on where it was, reads hardly more, and is one run`, async () => {
    world = await startProcessWorld({ customers: 300 });
    const [server] = world.servers;
    const probes = listCalls();
    await world.connectAndImport();
    await begunReading(probes + 4);
    const moments = seededMoments('B1', kills, 1500);
    for (const moment of moments) {
      await sleep(moment);
      await server.kill();
      await world.passLeases();
      await server.start();
    }
    expect(await world.importEnded()).toBe('complete');
    expect(listCalls() - probes).toBeLessThanOrEqual(pages() + SHORT_PAGES + 4 + IN_FLIGHT * kills);
    await expectInvariants(world);
    expect(
      await world.inspect(({ prisma }) => prisma.importRun.findMany({ select: { state: true } })),
    ).toEqual([{ state: 'complete' }]);
  });
});

describe('B2 SIGTERM during an import', () => {
  it('ends the process within ten seconds, and the next one goes on', async () => {
    world = await startProcessWorld({ customers: 150 });
    const [server] = world.servers;
    const probes = listCalls();
    await world.connectAndImport();
    await begunReading(probes + 4);
    const { code, milliseconds } = await server.stop();
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
    await server.start();
    expect(await world.importEnded()).toBe('complete');
    expect(listCalls() - probes).toBeLessThanOrEqual(pages() + SHORT_PAGES + 4 + IN_FLIGHT);
    await expectInvariants(world);
  });
});

describe('D5 SIGKILL after HubSpot took a batch and before we knew', () => {
  it('is followed by the same values once more, by itself after the lease of the dead process', async () => {
    world = await startProcessWorld({ customers: 60 });
    const [server] = world.servers;
    world.network.hubspot.meet({ kind: 'holdAnswers', to: '/batch/update' });
    await world.connectAndImport();
    await expect
      .poll(() => world.network.hubspot.held(), { interval: 10, timeout: 30_000 })
      .toBeGreaterThan(0);
    await server.kill();
    world.network.hubspot.meet({ kind: 'none' });
    const taken = world.hubspot.journal().filter(({ action }) => action === 'updated');
    expect(taken.length).toBeGreaterThan(0);
    await server.start();
    expect(await world.importEnded()).toBe('complete');
    const updated = world.hubspot.journal().filter(({ action }) => action === 'updated');
    for (const { id } of taken) {
      const writes = updated
        .filter((entry) => entry.id === id)
        .map(({ properties }) => properties?.['clearsync_mrr']);
      expect(writes.length).toBeGreaterThanOrEqual(2);
      expect(new Set(writes).size).toBe(1);
    }
    await expectInvariants(world);
  });
});
