import { afterEach, describe, expect, it } from 'vitest';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { importAll } from '../support/faults/importAll.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';
import { startTcpProxy } from '../support/faults/tcpProxy.ts';

let world: ImportWorld;
afterEach(() => world.close());

/** The agent's own bound; more would be leaked ones. */
const MOST_SOCKETS = 16;

describe('B6 a Stripe that breaks', () => {
  it('answers 500, resets, half a body, no JSON and nothing at all, one in twenty of each', async () => {
    world = await startImportWorld({ customers: 150 });
    const proxy = await startTcpProxy(world.stripe.port);
    const deps = world.replica({ stripeUrl: `http://127.0.0.1:${proxy.port}`, stripeTimeoutMs: 300 });
    const kinds = ['server_error', 'reset', 'cut_body', 'invalid_json', 'bad_gateway_html'] as const;
    world.stripe.faults.add(kinds.map((kind) => ({ kind, probability: 0.05 })));
    world.stripe.faults.add([{ kind: 'hang', times: 4, skip: 6, ms: 90_000 }]);
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, proxy.open());
    }, 5);
    const run = await importAll(deps, world.portalId, world.connectionId);
    clearInterval(watch);
    expect(run).toMatchObject({ state: 'complete', reason: null });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(MOST_SOCKETS);
    deps.stripe.close();
    await expect.poll(() => proxy.open()).toBe(0);
    await proxy.close();
    await expectInvariants(world);
  });

  it('swallows everything on connections that stay open, breaks them, and cuts what is long', async () => {
    world = await startImportWorld({ customers: 150 });
    const proxy = await startTcpProxy(world.stripe.port);
    const deps = world.replica({ stripeUrl: `http://127.0.0.1:${proxy.port}`, stripeTimeoutMs: 200 });
    const running = importAll(deps, world.portalId, world.connectionId);
    const waitedFor = async (milliseconds: number): Promise<void> => {
      const until = world.waited() + milliseconds;
      await expect.poll(() => world.waited(), { interval: 2, timeout: 20_000 }).toBeGreaterThan(until);
    };
    const before = world.stripe.calls.read().total;
    await expect.poll(() => world.stripe.calls.read().total - before, { interval: 2 }).toBeGreaterThan(4);
    proxy.meet({ kind: 'blackHole' });
    await waitedFor(3000);
    proxy.meet({ kind: 'reset' });
    await waitedFor(3000);
    proxy.meet({ kind: 'cutAfter', bytes: 20_000 });
    await waitedFor(3000);
    proxy.meet({ kind: 'none' });
    expect(await running).toMatchObject({ state: 'complete', reason: null });
    await proxy.close();
    await expectInvariants(world);
  });
});
