import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { expectInvariants, TELL_HISTORY } from '../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';
import { ourValues } from '../support/faults/ourValues.ts';

let world: ImportWorld;
afterEach(() => world.close());

const clearFaults = () => fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
const updateCalls = (): number =>
  world.hubspot.calls().byEndpoint['POST /crm/objects/2026-09/contacts/batch/update'] ?? 0;

describe('H6 a batch that HubSpot refuses for the sake of one record', () => {
  it('is halved until that record stands alone; the others are written', async () => {
    world = await startImportWorld({ customers: 90 });
    const contacts = [...world.hubspot.portal.objects['0-1'].records.list()];
    await world.importAll();
    const calls = updateCalls();
    const names = [...ourValues(world.hubspot).keys()].filter((name) => name.startsWith('0-1 '));
    const bad = names[Math.floor(names.length / 2)]?.slice(4);
    expect(contacts.length).toBeGreaterThan(40);
    await world.close();
    world = await startImportWorld({ customers: 90 });
    await world.control('switches', { refusedRowsFallAlone: false });
    await world.hubspotFault({
      kind: 'reject_record',
      record: bad,
      message: 'that value is wrong',
      times: 0,
    });
    expect((await world.importAll()).state).toBe('incomplete');
    expect(updateCalls() - calls).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(100)));
    const parked = await world.deps.db.prisma.recordWrite.findMany({ where: { state: 'parked' } });
    expect(parked).toMatchObject([
      { recordId: BigInt(bad ?? 0), reason: expect.stringContaining('is wrong') },
    ]);
    expect(ourValues(world.hubspot).has(`0-1 ${bad}`)).toBe(false);
    expect(ourValues(world.hubspot).size).toBeGreaterThan(40);
  });
});

describe('H9 a property that an admin deletes', () => {
  it('in the middle of an import is done without and told; the next import makes and fills it again', async () => {
    world = await startImportWorld();
    await world.importAll();
    await world.control('admin', { deleteProperty: { objectTypeId: '0-1', name: 'clearsync_plan' } });
    await world.control('admin', { deleteProperty: { objectTypeId: '0-2', name: 'clearsync_mrr' } });
    await world.importAll();
    expect((await world.importAll()).state).toBe('complete');
    const calls = world.hubspot.calls().total;
    expect((await world.importAll()).state).toBe('complete');
    expect(world.hubspot.calls().total - calls).toBeLessThan(20);
    await expectInvariants(world);
  });
});

const counted = z.looseObject({ data: z.array(z.looseObject({ quantity: z.number() })).min(1) });

describe('H11 a person who edits a property of ours', () => {
  it('is left in peace until the billing changes, as the setup guide says, and overwritten then', async () => {
    world = await startImportWorld({ customers: 120 });
    await world.importAll();
    const { store } = world.stripe;
    const subscription = [...store.older('subscription')].find(
      ({ status, items, customer }) =>
        status === 'active' &&
        counted.safeParse(items).success &&
        typeof store.find('customer', String(customer))?.['email'] === 'string',
    );
    if (!subscription) throw new Error('somebody pays for a quantity');
    const { customer } = subscription;
    const link = await world.deps.db.prisma.link.findFirstOrThrow({
      where: { customerId: String(customer), objectTypeId: '0-1', recordId: { not: null } },
    });
    const id = String(link.recordId);
    const says = () => world.hubspot.portal.objects['0-1'].records.find(id)?.values['clearsync_mrr'];
    await world.control('edit', { objectTypeId: '0-1', id, properties: { clearsync_mrr: '1.00' } });
    await world.importAll();
    expect(says()).toBe('1.00');
    const items = counted.parse(subscription['items']);
    store.put({
      ...subscription,
      items: { ...items, data: items.data.map((item) => ({ ...item, quantity: item.quantity + 3 })) },
    });
    await world.importAll();
    expect(says()).not.toBe('1.00');
    // The change was seen to happen; a fresh import finds it made already.
    await expectInvariants(world, { ignoring: TELL_HISTORY });
    await clearFaults();
  });
});
