import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { applyHubSpotEvents } from '../../server/sync/hubspotEvents/applyHubSpotEvents.ts';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';

let world: ImportWorld;
afterEach(() => world.close());

/** Several whole imports a test. */
const timeout = 120_000;

const merged = z.object({ id: z.string() });
const merge = async (objectTypeId: '0-1' | '0-2', primaryId: string, otherId: string): Promise<string> =>
  merged.parse(await world.control('merge', { objectTypeId, primaryId, otherId })).id;

/** Record ids that our customers are linked to, each once. */
const linked = async (objectTypeId: '0-1' | '0-2'): Promise<string[]> => {
  const links = await world.deps.db.prisma.link.findMany({
    where: { objectTypeId, recordId: { not: null } },
    orderBy: { recordId: 'asc' },
  });
  return [...new Set(links.map(({ recordId }) => String(recordId)))];
};

/** By which address a merged contact is found depends on which of its two was first. */
const ignoring = [...TELL_HISTORY, 'clearsync_match_method'];

/** Changes something on every record, so that the writer touches each. */
const touchAll = () =>
  world.deps.db.pool.query(
    "update record_write set desired = jsonb_set(desired, '{clearsync_plan}', '\"touched\"'), state = 'pending'",
  );

describe('H10 records that people merge and delete in HubSpot', { timeout }, () => {
  it.each(['at once', 'by the writer alone'])(
    'are followed %s: one record each, no ping-pong',
    async (how) => {
      world = await startImportWorld({ customers: 30, choices: { createContacts: 'all' } });
      await world.importAll();
      const [a = '', b = '', c = '', gone = ''] = await linked('0-1');
      const [firm = '', other = ''] = await linked('0-2');
      const first = await merge('0-1', a, b);
      const last = await merge('0-1', first, c);
      const firms = await merge('0-2', firm, other);
      await world.control('delete', { objectTypeId: '0-1', ids: [gone] });
      if (how === 'at once') {
        const tell = (type: string, payload: object) =>
          world.deps.db.prisma.hubSpotEvent.create({
            data: {
              portalId: world.portalId,
              key: `${type} ${JSON.stringify(payload)}`,
              type,
              payload,
              receivedAt: new Date(),
              state: 'pending',
            },
          });
        // The losers' deletions come first, and the second merge before the first.
        for (const objectId of [b, c, gone]) await tell('contact.deletion', { objectId });
        await tell('contact.merge', { primaryObjectId: first, mergedObjectIds: [c], newObjectId: last });
        await tell('contact.merge', { primaryObjectId: a, mergedObjectIds: [b], newObjectId: first });
        await tell('company.merge', { primaryObjectId: firm, mergedObjectIds: [other], newObjectId: firms });
        expect(await applyHubSpotEvents(world.deps, world.portalId)).toEqual({
          ok: true,
          value: { events: 6 },
        });
      }
      await touchAll();
      await world.importAll();
      const after = await linked('0-1');
      expect(after).toContain(last);
      for (const id of [a, b, c, first, gone]) expect(after).not.toContain(id);
      expect(await linked('0-2')).toContain(firms);
      const deleted = await world.deps.db.prisma.link.findMany({ where: { method: 'record_deleted' } });
      expect(deleted.length).toBeGreaterThan(0);
      const { total } = world.hubspot.calls();
      const journal = world.hubspot.journal().length;
      await world.importAll();
      expect(world.hubspot.journal().length).toBe(journal);
      expect(world.hubspot.calls().total - total).toBeLessThan(20);
      // What was deleted stays so: the undisturbed import may not make it again either.
      world.choices.createContacts = 'off';
      await expectInvariants(world, { ignoring });
    },
  );
});
