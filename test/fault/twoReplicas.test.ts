import { afterEach, describe, expect, it } from 'vitest';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';

let world: ProcessWorld;
afterEach(() => world.close());

const replicas = process.env['TEST_DATABASE_URL'] === undefined ? 1 : 2;

describe('B4 an import that is asked for many times at once', () => {
  it(`of ${replicas} replica(s), is one run that one of them carries out`, async () => {
    world = await startProcessWorld({ customers: 120, replicas });
    const { id } = await world.api().saveKey(world.stripe.keys.restricted);
    world.stripe.calls.reset();
    const clicks = Array.from({ length: 6 }, (_, n) => world.servers[n % replicas]?.url);
    const asked = await Promise.all(clicks.map((url) => world.api(url).startImport(id)));
    expect(new Set(asked.map(({ runId }) => runId)).size).toBe(1);
    expect(await world.importEnded()).toBe('complete');
    const { store, calls } = world.stripe;
    for (const kind of ['invoice', 'charge'] as const)
      expect(calls.read().endpoints[`GET /v1/${kind}s`]?.calls).toBeLessThanOrEqual(
        Math.ceil(store.count(kind) / 100) + 4,
      );
    await expectInvariants(world);
    expect(await world.inspect(({ prisma }) => prisma.importRun.count())).toBe(1);
  });
});
