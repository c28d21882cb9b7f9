import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOBODY } from '../../../server/sync/person.ts';
import { showCard } from '../../../server/sync/showCard.ts';
import { type FilterWorld, startFilterWorld } from '../../support/filterWorld.ts';

const PAYING = 'paying@lantern-works.com';
const TRIAL = 'trial@harbour-lab.com';
const NEVER = 'never@quiet-mill.com';
const EVERYBODY = [PAYING, TRIAL, NEVER];

let world: FilterWorld;
let cancel: () => Promise<unknown>;

const statuses = (): string[] => EVERYBODY.map((email) => world.value(email, 'clearsync_customer_status'));
const cardOf = (email: string) =>
  showCard(world.deps, world.portalId, '0-1', BigInt(world.contactOf(email)), NOBODY);
const writes = (): number => world.hubspot.journal().filter(({ action }) => action === 'updated').length;

beforeAll(async () => {
  world = await startFilterWorld();
  for (const email of EVERYBODY) world.seedContact(email);
  const paying = await world.subscribe(PAYING);
  cancel = () => world.client.subscriptions.cancel(paying.id);
  await world.subscribe(TRIAL, { trial_period_days: 14 });
  await world.addCustomer(NEVER);
});
afterAll(() => world.close());

// One story: each step stands on the one before.
describe('whose billing goes to HubSpot', () => {
  it('is that of who pays or tries, at first; the others are left alone and told so', async () => {
    await world.importAll();
    expect(statuses()).toEqual(['paying', 'trialing', '']);
    expect(await cardOf(NEVER)).toEqual({ state: 'excluded', rule: 'paying_or_trialing' });
    expect((await cardOf(TRIAL)).state).toBe('ready');
  });

  it('stays in HubSpot when the customer churns, so that the churn is seen', async () => {
    await cancel();
    await world.importAll();
    expect(statuses()).toEqual(['churned', 'trialing', '']);
    expect((await cardOf(PAYING)).state).toBe('ready');
    const before = writes();
    await world.importAll();
    expect(writes()).toBe(before);
  });

  it('is emptied of those whom another filter does not let in, and filled of those whom it does', async () => {
    expect(await world.choose({ syncFilter: 'paying' })).toEqual({ state: 'saved', recalculates: true });
    expect(statuses()).toEqual(['', '', '']);
    expect(await cardOf(TRIAL)).toEqual({ state: 'excluded', rule: 'paying' });
    await world.choose({ syncFilter: 'everyone' });
    expect(statuses()).toEqual(['churned', 'trialing', 'never_paid']);
    expect(await world.choose({ syncFilter: 'everyone' })).toEqual({ state: 'saved', recalculates: false });
  });

  it('is not that of an excluded domain, however it is typed, until it is taken off the list', async () => {
    await world.choose({ syncFilter: 'everyone', excludedDomains: [' https://www.Harbour-Lab.com/ '] });
    expect(statuses()).toEqual(['churned', '', 'never_paid']);
    expect(await cardOf(TRIAL)).toEqual({ state: 'excluded', rule: 'domain' });
    await world.choose({ syncFilter: 'everyone' });
    expect(statuses()).toEqual(['churned', 'trialing', 'never_paid']);
  });

  it('is refused a list with what is no domain, and nothing changes', async () => {
    const before = await world.deps.db.prisma.portal.findFirst();
    const refused = await world.choose({ syncFilter: 'paying', excludedDomains: ['acme.com', 'acme'] });
    expect(refused).toEqual({ state: 'no_domains', problem: { field: 'excludedDomains', text: 'acme' } });
    expect(await world.deps.db.prisma.portal.findFirst()).toEqual(before);
    expect(statuses()).toEqual(['churned', 'trialing', 'never_paid']);
  });

  it('leaves nobody without a record for it that the filter keeps out', async () => {
    const journal = () => world.hubspot.journal().filter(({ action }) => action === 'created').length;
    const before = journal();
    await world.addCustomer('nobody@still-water.com');
    await world.choose({ createContacts: 'all' });
    await world.importAll();
    expect(journal()).toBe(before);
    await world.subscribe('somebody@still-water.com');
    await world.importAll();
    expect(journal()).toBe(before + 1);
  });
});
