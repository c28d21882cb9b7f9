import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ProcessWorld, startProcessWorld } from '../support/faults/processWorld.ts';

let world: ProcessWorld;
afterEach(() => world.close());

/** Longest that anybody may wait for an answer, milliseconds. */
const NO_HANG = 10_000;
const RECOVERED_WITHIN = 5000;

describe.runIf(process.env['TEST_DATABASE_URL'] !== undefined)(
  'D1 PostgreSQL stops in the middle of an import',
  () => {
    it('requests are refused with 503 in time, the process lives, and all goes on when it is back', async () => {
      world = await startProcessWorld({ customers: 150 });
      const [server] = world.servers;
      const { database } = world.network;
      if (database === null) throw new Error('only PostgreSQL has a wire');
      await world.connectAndImport();
      const listed = () => world.stripe.calls.read().endpoints['GET /v1/invoices']?.calls ?? 0;
      await expect.poll(listed, { interval: 10, timeout: 20_000 }).toBeGreaterThan(2);
      database.meet({ kind: 'reset' });
      const card = () => world.call('GET', '/v1/card?objectTypeId=0-1&objectId=1');
      // Few enough to stay below the rate that a portal is allowed.
      for (let round = 0; round < 60; round += 1) {
        const begun = performance.now();
        const answers = await Promise.all([
          card(),
          world.call('GET', '/v1/home'),
          fetch(`${server.url}/ready`),
        ]);
        expect(performance.now() - begun).toBeLessThan(NO_HANG);
        expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
      }
      expect((await card()).text).toContain('not available right now');
      expect((await fetch(`${server.url}/health`)).status).toBe(200);
      database.meet({ kind: 'none' });
      await vi.waitFor(async () => expect((await card()).status).toBe(200), {
        timeout: RECOVERED_WITHIN,
        interval: 100,
      });
      expect(await world.importEnded()).toBe('complete');
      expect(server.isRunning()).toBe(true);
      await expectInvariants(world);
    });
  },
);
