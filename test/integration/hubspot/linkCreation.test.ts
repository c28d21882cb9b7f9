import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressHash } from '../../../server/sync/link/addressHash.ts';
import { linkCustomers } from '../../../server/sync/link/linkCustomers.ts';
import { linkRecords } from '../../../server/sync/link/linkRecords.ts';
import { addCustomers } from '../../support/addCustomers.ts';
import { addConnection } from '../../support/linkedCustomers.ts';
import { startLinkingWorld } from '../../support/linkingWorld.ts';

let world: Awaited<ReturnType<typeof startLinkingWorld>>;
beforeEach(async () => {
  world = await startLinkingWorld();
});
afterEach(() => world.close());

const options = { runId: null, cause: 'import' };

describe('for whom records are made', () => {
  it('is nobody, who pays, or everybody, but never who is left out by the filter', async () => {
    await world.choose({ createContacts: 'paying', createCompanies: 'off' });
    const statuses = ['paying', 'canceling', 'past_due', 'trialing', 'paused', 'canceled', 'none'];
    await world.add([
      ...statuses.map((status) => ({ customerId: `cus_${status}`, email: `${status}@acme.com`, status })),
      { customerId: 'cus_out', email: 'out@acme.com', included: false },
    ]);
    await world.run();
    const madeFor = () =>
      world
        .created()
        .map(({ properties }) => properties?.['email'])
        .sort();
    expect(madeFor()).toEqual(['canceling@acme.com', 'past_due@acme.com', 'paying@acme.com']);
    await world.choose({ createContacts: 'all' });
    await world.run();
    expect(madeFor()).toEqual(statuses.map((status) => `${status}@acme.com`).sort());
    expect(await world.link('cus_out', '0-1')).toMatchObject({ recordId: null, method: 'no_record' });
  });

  it('is nobody before a person approved of writing', async () => {
    await world.choose({ createContacts: 'all', createCompanies: 'all', approvedAt: null });
    await world.add([{ customerId: 'cus_a', email: 'ada@acme.com' }]);
    await world.run();
    expect(world.created()).toEqual([]);
    expect((await world.link('cus_a', '0-1')).method).toBe('no_record');
  });

  it('is no test customer beside live ones', async () => {
    await world.choose({ createContacts: 'all' });
    const test = await addConnection(world.deps.db, world.portalId, false);
    await addCustomers(world.deps.db, world.portalId, test, [{ customerId: 'cus_t', email: 't@acme.com' }]);
    await linkRecords(world.deps, world.portalId, test, options);
    expect(world.created()).toEqual([]);
  });

  it('ties a contact to its company when one of them is ours, and leaves pairs of the portal alone', async () => {
    await world.choose({ createContacts: 'all', createCompanies: 'all' });
    const { contacts, companies } = world.hubspot.seed({
      contacts: [
        { key: 'ada', properties: { email: 'ada@acme.com' } },
        { key: 'eve', properties: { email: 'eve@new.io' } },
      ],
      companies: [{ key: 'acme', properties: { domain: 'acme.com' } }],
    });
    await world.add([
      { customerId: 'cus_a', email: 'ada@acme.com' },
      { customerId: 'cus_b', email: 'bob@acme.com' },
      { customerId: 'cus_e', email: 'eve@new.io' },
    ]);
    await world.run();
    const companiesOf = async (customerId: string) => {
      const { recordId } = await world.link(customerId, '0-1');
      return world.hubspot.portal.associations.listFrom('0-1', `${recordId}`, '0-2').map(({ toId }) => toId);
    };
    expect(await companiesOf('cus_a')).toEqual([]);
    expect(await companiesOf('cus_b')).toEqual([companies['acme']]);
    expect(await companiesOf('cus_e')).toEqual([`${(await world.link('cus_e', '0-2')).recordId}`]);
    expect((await world.link('cus_e', '0-1')).recordId).toBe(BigInt(contacts['eve'] ?? 0));
    const calls = world.hubspot.calls().total;
    await world.run();
    expect(world.hubspot.calls().total).toBe(calls);
  });
});

describe('people who asked to be forgotten', () => {
  it('are neither linked nor made, by whatever they could be found', async () => {
    const { forgetSalt } = await world.choose({
      createContacts: 'all',
      createCompanies: 'all',
      metadataMatch: { contact: { key: 'id', property: 'hs_object_id' } },
    });
    const { contacts } = world.hubspot.seed({
      contacts: [{ key: 'ada', properties: { email: 'ada@acme.com' } }],
    });
    const hash = addressHash(forgetSalt, 'ada@acme.com');
    await world.deps.db.prisma.forgottenAddress.create({
      data: { portalId: world.portalId, hash, at: new Date() },
    });
    await world.add([
      { customerId: 'cus_a', email: 'ada@acme.com', metadata: { id: contacts['ada'] ?? '' } },
    ]);
    await world.run();
    const forgotten = await world.link('cus_a', '0-1');
    expect(forgotten).toMatchObject({ recordId: null, method: 'forgotten' });
    expect(forgotten.reason).not.toContain('ada');
    expect(world.created()).toEqual([]);
  });
});

describe('linking some customers', () => {
  it('is the same for those, and leaves out whom the portal does not have', async () => {
    world.hubspot.seed({
      contacts: [
        { key: 'ada', properties: { email: 'ada@acme.com' } },
        { key: 'bob', properties: { email: 'bob@acme.com' } },
      ],
    });
    await world.add([
      { customerId: 'cus_a', email: 'ada@acme.com' },
      { customerId: 'cus_b', email: 'bob@acme.com' },
    ]);
    await world.addPortal(777n);
    const foreign = await addConnection(world.deps.db, 777n);
    await addCustomers(world.deps.db, 777n, foreign, [{ customerId: 'cus_f', email: 'ada@acme.com' }]);
    const keys = [
      { connectionId: world.connectionId, customerId: 'cus_a' },
      { connectionId: world.connectionId, customerId: 'cus_gone' },
      { connectionId: foreign, customerId: 'cus_f' },
    ];
    const linked = await linkCustomers(world.deps, world.portalId, keys, options);
    expect(linked).toMatchObject({ ok: true, value: [{ customerId: 'cus_a' }, { customerId: 'cus_a' }] });
    expect(await world.deps.db.prisma.link.findMany({ distinct: ['customerId'] })).toHaveLength(1);
    expect(await linkCustomers(world.deps, world.portalId, keys.slice(0, 1), options)).toEqual({
      ok: true,
      value: [],
    });
  });
});
