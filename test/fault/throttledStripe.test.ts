import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../sandbox/stripe/faults/faults.ts';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';

let world: ImportWorld;
afterEach(() => world.close());

const refusals = (): number =>
  Object.values(world.stripe.calls.read().endpoints).reduce(
    (sum, { statuses }) => sum + (statuses[429] ?? 0),
    0,
  );

const KINDS = ['rate_global', 'rate_endpoint', 'concurrency_global', 'resource_specific'] as const;
const share = (probability: number): Fault[] =>
  KINDS.map((kind) => ({ kind, probability: probability / KINDS.length }));

describe('B5 a Stripe that answers 429', () => {
  it.each([5, 50])('to %i of a hundred calls', async (percent) => {
    world = await startImportWorld({ customers: 150 });
    world.stripe.faults.add(share(percent / 100));
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    expect(refusals()).toBeGreaterThan(0);
    await expectInvariants(world);
  });

  it('to every call, for a minute, in the middle', async () => {
    world = await startImportWorld({ customers: 150 });
    world.stripe.faults.add([{ kind: 'rate_global', skip: 12 }]);
    const begun = world.hubspot.clock.now();
    const watch = (): void => {
      if (world.hubspot.clock.now() - begun > 60_000) world.stripe.faults.clear();
      else setImmediate(watch);
    };
    watch();
    expect(await world.importAll()).toMatchObject({ state: 'complete', reason: null });
    // How often it asked in that minute depends on the jitter of its waits; that it kept asking is what counts.
    expect(refusals()).toBeGreaterThan(3);
    expect(world.waited()).toBeGreaterThan(60_000);
    await expectInvariants(world);
  });

  it('to the end is not called complete, and the next import mends it', async () => {
    world = await startImportWorld();
    world.stripe.faults.add([{ kind: 'rate_endpoint', match: { path: '/v1/charges' } }]);
    expect(await world.importAll()).toMatchObject({
      state: 'incomplete',
      reason: expect.stringContaining('too many requests'),
    });
    world.stripe.faults.clear();
    expect((await world.importAll()).state).toBe('complete');
    await expectInvariants(world);
  });
});
