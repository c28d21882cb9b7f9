import { afterEach, describe, expect, it } from 'vitest';
import type { LocalStripe } from '../../sandbox/stripe/startLocalStripe.ts';
import { expectInvariants } from '../support/faults/expectInvariants.ts';
import { type ImportWorld, startImportWorld } from '../support/faults/importWorld.ts';

let world: ImportWorld;
afterEach(() => world.close());

/** Several whole imports a test. */
const timeout = 120_000;

/** Customers that are copies of one with a subscription's customer, each with an address of its own. */
const addCustomers = ({ store }: LocalStripe, emails: Record<string, string | null>): void => {
  const [customer] = store.older('customer');
  if (!customer) throw new Error('the account has customers');
  for (const [id, email] of Object.entries(emails)) store.put({ ...customer, id, email });
};

const linkOf = (customerId: string, objectTypeId: '0-1' | '0-2' = '0-1') =>
  world.deps.db.prisma.link.findFirstOrThrow({ where: { customerId, objectTypeId } });
const madeFor = (): string[] =>
  world.hubspot
    .journal()
    .filter(({ action }) => action === 'created')
    .map(({ properties }) => properties?.['email'] ?? '');

describe('H12 who shares an address, and who has several contacts', { timeout }, () => {
  it('is decided by one rule, with its reason, the same every time', async () => {
    world = await startImportWorld({
      customers: 30,
      fill: (stripe) =>
        addCustomers(stripe, {
          cus_first: 'shared@two.io',
          cus_second: 'Shared@Two.io',
          cus_moved: 'before@moved.io',
        }),
    });
    const { contacts } = world.hubspot.seed({
      contacts: [{ key: 'after', properties: { email: 'after@moved.io' } }],
    });
    await world.importAll();
    const [first, second] = [await linkOf('cus_first'), await linkOf('cus_second')];
    expect(first.recordId).not.toBeNull();
    expect(second.recordId).toBe(first.recordId);
    expect(first.reason).toBe("shared@two.io is this contact's e-mail address.");
    const moved = await linkOf('cus_moved');
    // The customer has two contacts now, its old one and the one of its new address: it stays with the first.
    const customer = world.stripe.store.find('customer', 'cus_moved');
    if (!customer) throw new Error('it was put there');
    world.stripe.store.put({ ...customer, email: 'after@moved.io' });
    await world.importAll();
    expect(await linkOf('cus_moved')).toEqual(moved);
    expect(String(moved.recordId)).not.toBe(contacts['after']);
    const before = await world.deps.db.prisma.link.findMany({ orderBy: [{ customerId: 'asc' }] });
    await world.importAll();
    expect(await world.deps.db.prisma.link.findMany({ orderBy: [{ customerId: 'asc' }] })).toEqual(before);
  });
});

describe('S6 addresses of every kind', { timeout }, () => {
  it('are read by one rule; what is none is told and never sent', async () => {
    const good = {
      cus_upper: ['ADA@Upper.io', 'ada@upper.io'],
      cus_plus: ['ada+billing@plus.io', 'ada+billing@plus.io'],
      cus_shared: ['info@shared.io', 'info@shared.io'],
      cus_spaces: ['  ada@spaces.io ', 'ada@spaces.io'],
    };
    const bad = {
      cus_quoted: '"ada b"@quoted.io',
      cus_long: `${'a'.repeat(310)}@long.io`,
      cus_host: 'ada@localhost',
      cus_two: 'ada@two.io;bob@two.io',
      cus_text: 'not an address',
    };
    const sent = Object.fromEntries(Object.entries(good).map(([id, [email = null]]) => [id, email]));
    world = await startImportWorld({ customers: 30, choices: { createContacts: 'all' } });
    addCustomers(world.stripe, { ...sent, ...bad, cus_none: null });
    await world.importAll();
    for (const [id, [, address = '']] of Object.entries(good)) {
      const { recordId, reason } = await linkOf(id);
      expect([id, recordId === null]).toEqual([id, false]);
      expect(reason.startsWith(`${address} `)).toBe(true);
    }
    for (const id of Object.keys(bad)) {
      expect(await linkOf(id)).toMatchObject({ recordId: null, method: 'invalid_email' });
      expect(await linkOf(id, '0-2')).toMatchObject({ recordId: null, method: 'invalid_email' });
    }
    expect(await linkOf('cus_none')).toMatchObject({ recordId: null, method: 'no_email' });
    expect(madeFor().sort()).toEqual(
      [...new Set(Object.values(good).map(([, address = '']) => address))].sort(),
    );
    await expectInvariants(world);
  });
});
