import { afterEach, describe, expect, it } from 'vitest';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';

let world: ImportWorld;
afterEach(() => world.close());

describe('B15 an import with nothing changed', () => {
  it.each([{}, { createContacts: 'all', createCompanies: 'all' }])(
    'writes nothing, with %j',
    async (choices) => {
      world = await startImportWorld({ customers: 120, choices });
      expect((await world.importAll()).state).toBe('complete');
      const written = world.hubspot.journal().length;
      expect(written).toBeGreaterThan(100);
      expect((await world.importAll()).state).toBe('complete');
      expect(world.hubspot.journal()).toHaveLength(written);
      await expectInvariants(world);
    },
  );
});

describe('the invariants', () => {
  it('see values that are missing and an event that was forgotten', async () => {
    world = await startImportWorld({ customers: 30 });
    await expect(expectInvariants(world)).rejects.toThrow('to deeply equal []');
    await world.importAll();
    await expectInvariants(world);
    await world.deps.db.prisma.stripeEvent.create({
      data: {
        portalId: world.portalId,
        connectionId: world.connectionId,
        eventId: 'evt_1',
        type: 'customer.created',
        created: 1,
        source: 'webhook',
        receivedAt: new Date(),
        state: 'parked',
      },
    });
    await expect(expectInvariants(world)).rejects.toThrow('to deeply equal []');
  });
});
