import { afterEach, describe, expect, it } from 'vitest';
import { fillWrites } from '../../server/sync/write/fillWrites.ts';
import { writeRecords } from '../../server/sync/write/writeRecords.ts';
import { numbered, startWritingWorld } from '../support/writingWorld.ts';

let world: Awaited<ReturnType<typeof startWritingWorld>>;
afterEach(() => world.close());

const CONTACTS = 230;
const HOURS = 24;
const options = { runId: null, cause: 'import' };

describe('H13 a HubSpot that is down for a day', () => {
  it('costs afterwards one write a record that differs, whatever happened meanwhile', async () => {
    world = await startWritingWorld();
    const ids = world.seedContacts(CONTACTS);
    await world.save(ids.map((_, n) => numbered(n)));
    await world.sync();
    await world.control('faults', { kind: 'reset', path: '/batch/', times: 0 });
    for (let hour = 1; hour <= HOURS; hour += 1) {
      // The first half of the customers changes each hour.
      const amount = (n: number): number => (n < CONTACTS / 2 ? 4900 + hour : 4900);
      await world.save(ids.map((_, n) => numbered(n, { mrr: [{ amount: amount(n), currency: 'usd' }] })));
      await fillWrites(world.deps, world.portalId, options);
      expect(await writeRecords(world.deps, world.portalId, options)).toMatchObject({ ok: false });
      world.hubspot.clock.advance(3_600_000);
    }
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    const calls = world.calls();
    const updates = world.updates().length;
    const changed = CONTACTS / 2;
    expect(await writeRecords(world.deps, world.portalId, options)).toMatchObject({
      ok: true,
      value: { parked: 0 },
    });
    expect(world.calls() - calls).toBe(Math.ceil(changed / 100));
    expect(world.updates().length - updates).toBe(changed);
    expect(world.value(ids[0], 'clearsync_mrr')).toBe('49.24');
    expect(await world.deps.db.prisma.recordWrite.count({ where: { state: { not: 'written' } } })).toBe(0);
  });
});
