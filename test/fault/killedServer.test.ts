import { afterEach, describe, expect, it } from 'vitest';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';

let world: ProcessWorld;
afterEach(() => world.close());

describe('B2 SIGTERM during an import', () => {
  it('ends the process within ten seconds, and the next one goes on', async () => {
    world = await startProcessWorld({ customers: 200 });
    const [server] = world.servers;
    await world.connectAndImport();
    const listed = () => world.stripe.calls.read().endpoints['GET /v1/invoices']?.calls ?? 0;
    await expect.poll(listed, { interval: 10, timeout: 20_000 }).toBeGreaterThan(2);
    const { code, milliseconds } = await server.stop();
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
    await server.start();
    expect(await world.importEnded()).toBe('complete');
    await expectInvariants(world);
  });
});
