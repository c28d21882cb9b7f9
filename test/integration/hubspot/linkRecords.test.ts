import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkRecords } from '../../../server/sync/link/linkRecords.ts';
import { type HubSpotWorld, startHubSpotWorld } from '../../support/hubspotWorld.ts';
import { installPortal } from '../../support/installPortal.ts';
import { addConnection, customerFacts, saveCustomers } from '../../support/linkedCustomers.ts';

let world: HubSpotWorld;
let portalId: bigint;
let connectionId: string;
beforeEach(async () => {
  world = await startHubSpotWorld({ rateLimits: false });
  portalId = await installPortal(world);
  connectionId = await addConnection(world.deps.db, portalId);
});
afterEach(() => world.close());

const customers = (emails: Record<string, string | null>) =>
  saveCustomers(
    world.deps.db,
    portalId,
    connectionId,
    Object.entries(emails).map(([customerId, email]) => customerFacts({ customerId, email })),
  );
const run = (options = {}) =>
  linkRecords(world.deps, portalId, connectionId, { runId: null, cause: 'import', ...options });
const link = (customerId: string, objectTypeId: '0-1' | '0-2') =>
  world.deps.db.prisma.link.findUniqueOrThrow({
    where: {
      portalId_connectionId_customerId_objectTypeId: { portalId, connectionId, customerId, objectTypeId },
    },
  });
const writes = () =>
  world.hubspot.journal().filter(({ action }) => action === 'created' || action === 'updated');
const allow = (choices: { createContacts?: string; createCompanies?: string }) =>
  world.deps.db.prisma.portal.update({ where: { portalId }, data: choices });

describe('linking customers', () => {
  it('finds contacts by exact e-mail, additional ones included, and companies by domain', async () => {
    const { contacts, companies } = world.hubspot.seed({
      contacts: [
        { key: 'ada', properties: { email: 'Ada@Acme.com' } },
        { key: 'bob', properties: { email: 'bob@private.io' }, additionalEmails: ['bob@acme.com'] },
      ],
      companies: [{ key: 'acme', properties: { domain: 'acme.com', name: 'Acme' } }],
    });
    await customers({ cus_a: 'ada@acme.com', cus_b: 'bob@acme.com', cus_c: 'eve@mail.acme.com' });
    expect(await run()).toEqual({ ok: true, value: { customers: 3 } });
    expect(await link('cus_a', '0-1')).toMatchObject({
      recordId: BigInt(contacts['ada'] ?? 0),
      method: 'email',
    });
    expect(await link('cus_b', '0-1')).toMatchObject({
      recordId: BigInt(contacts['bob'] ?? 0),
      method: 'additional_email',
    });
    expect(await link('cus_c', '0-1')).toMatchObject({ recordId: null, method: 'no_record' });
    for (const id of ['cus_a', 'cus_b', 'cus_c']) {
      expect(await link(id, '0-2')).toMatchObject({
        recordId: BigInt(companies['acme'] ?? 0),
        method: 'domain',
      });
    }
    expect(writes()).toEqual([]);
  });

  it('says why a customer has no record', async () => {
    world.hubspot.seed({ companies: [{ key: 'gmail', properties: { domain: 'gmail.com', name: 'Gmail' } }] });
    await customers({
      cus_a: null,
      cus_b: 'not an address',
      cus_c: 'ada@gmail.com',
      cus_d: 'ada@nowhere.io',
    });
    await run();
    expect(await link('cus_a', '0-1')).toMatchObject({ recordId: null, method: 'no_email' });
    expect(await link('cus_a', '0-2')).toMatchObject({ recordId: null, method: 'no_email' });
    expect(await link('cus_b', '0-1')).toMatchObject({ recordId: null, method: 'invalid_email' });
    expect(await link('cus_c', '0-2')).toMatchObject({
      recordId: null,
      method: 'free_mail',
      reason: expect.stringContaining('gmail.com is a free e-mail provider'),
    });
    expect(await link('cus_d', '0-1')).toMatchObject({
      method: 'no_record',
      reason: 'ada@nowhere.io is not the address of any contact in HubSpot.',
    });
  });

  it('takes none of several companies and names them all', async () => {
    const first = world.hubspot.seed({
      companies: [{ key: 'old', properties: { domain: 'acme.com', name: 'Old' } }],
    });
    world.hubspot.clock.advance(60_000);
    const second = world.hubspot.seed({
      companies: [{ key: 'new', properties: { domain: 'acme.com', name: 'New' } }],
    });
    await customers({ cus_a: 'ada@acme.com' });
    await run();
    expect(await link('cus_a', '0-2')).toMatchObject({
      recordId: null,
      method: 'ambiguous',
      reason: 'acme.com is the domain of 2 companies; a person must say which of them it is.',
      candidates: [
        {
          recordId: first.companies['old'],
          label: 'Old',
          why: expect.stringMatching(/^acme\.com is its domain; it was created on \d{4}-\d\d-\d\d\.$/),
        },
        { recordId: second.companies['new'], label: 'New' },
      ],
    });
  });

  it('costs HubSpot nothing the second time, but looks again for who was not found', async () => {
    world.hubspot.seed({
      contacts: [{ key: 'ada', properties: { email: 'ada@acme.com' } }],
      companies: [{ key: 'acme', properties: { domain: 'acme.com' } }],
    });
    await customers({ cus_a: 'ada@acme.com' });
    await run();
    const calls = world.hubspot.calls().total;
    await run();
    expect(world.hubspot.calls().total).toBe(calls);
    await customers({ cus_b: 'bob@late.io' });
    await run();
    const { contacts } = world.hubspot.seed({
      contacts: [{ key: 'bob', properties: { email: 'bob@late.io' } }],
    });
    await run();
    expect(await link('cus_b', '0-1')).toMatchObject({ recordId: BigInt(contacts['bob'] ?? 0) });
  });

  it('keeps a link through a change of address in Stripe, and through its loss', async () => {
    const { contacts } = world.hubspot.seed({
      contacts: [
        { key: 'ada', properties: { email: 'ada@acme.com' } },
        { key: 'eve', properties: { email: 'eve@acme.com' } },
      ],
    });
    await customers({ cus_a: 'ada@acme.com' });
    await run();
    const before = await link('cus_a', '0-1');
    expect(before.recordId).toBe(BigInt(contacts['ada'] ?? 0));
    for (const email of ['eve@acme.com', 'nobody@nowhere.io', 'not an address', null]) {
      await customers({ cus_a: email });
      await run();
      expect(await link('cus_a', '0-1')).toEqual(before);
    }
  });

  it('leaves what a person pinned, a record as well as none', async () => {
    world.hubspot.seed({ contacts: [{ key: 'ada', properties: { email: 'ada@acme.com' } }] });
    await customers({ cus_a: 'ada@acme.com', cus_b: 'ada@acme.com' });
    await run();
    const pin = (customerId: string, recordId: bigint | null) =>
      world.deps.db.prisma.link.updateMany({
        where: { customerId, objectTypeId: '0-1' },
        data: { pinned: true, recordId, method: 'manual' },
      });
    await pin('cus_a', null);
    await pin('cus_b', 77n);
    await run();
    expect(await link('cus_a', '0-1')).toMatchObject({ recordId: null, pinned: true });
    expect(await link('cus_b', '0-1')).toMatchObject({ recordId: 77n, pinned: true });
  });

  it('reads a hundred contacts a call and fifty domains a search', async () => {
    await customers(
      Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`cus_${n}`, `a@company-${n}.com`])),
    );
    const seen: number[] = [];
    await run({ onProgress: (done: number) => void seen.push(done) });
    const { byEndpoint } = world.hubspot.calls();
    expect(byEndpoint['POST /crm/objects/2026-09/contacts/batch/read']).toBe(3);
    expect(byEndpoint['POST /crm/objects/2026-09/companies/search']).toBe(5);
    expect(seen).toEqual([250]);
    expect(await world.deps.db.prisma.link.count()).toBe(500);
  });

  it('stops between pages when asked', async () => {
    await customers({ cus_a: 'ada@acme.com' });
    expect(await run({ signal: AbortSignal.abort() })).toEqual({ ok: false, failure: { kind: 'stopped' } });
  });
});

describe('creating records, when the portal wants it', () => {
  it('makes a contact for each unknown address and one company a domain, once', async () => {
    await allow({ createContacts: 'all', createCompanies: 'all' });
    await customers({
      cus_a: 'ada@acme.com',
      cus_b: 'ada@acme.com',
      cus_c: 'bob@acme.com',
      cus_d: 'eve@gmail.com',
    });
    await run();
    expect(
      writes()
        .map(({ objectTypeId }) => objectTypeId)
        .sort(),
    ).toEqual(['0-1', '0-1', '0-1', '0-2']);
    expect(await link('cus_a', '0-1')).toMatchObject({ method: 'created' });
    expect((await link('cus_b', '0-1')).recordId).toBe((await link('cus_a', '0-1')).recordId);
    expect((await link('cus_c', '0-2')).recordId).toBe((await link('cus_a', '0-2')).recordId);
    const ledger = await world.deps.db.prisma.ledger.findMany();
    expect(ledger.map(({ action }) => action)).toEqual(['create', 'create', 'create', 'create']);
    await run();
    expect(writes()).toHaveLength(4);
  });

  it('does not make a company twice while the search cannot see it yet', async () => {
    await world.control('switches', { searchLagMs: 3_600_000 });
    await allow({ createCompanies: 'all' });
    await customers({ cus_a: 'ada@acme.com' });
    await run();
    await customers({ cus_b: 'bob@acme.com' });
    await run();
    expect(writes()).toHaveLength(1);
    expect((await link('cus_b', '0-2')).recordId).toBe((await link('cus_a', '0-2')).recordId);
  });

  it('links to the contact that has the address after all', async () => {
    await world.control('switches', { batchReadMatchesAdditionalEmails: false });
    await allow({ createContacts: 'all' });
    const { contacts } = world.hubspot.seed({
      contacts: [{ key: 'ada', properties: { email: 'ada@home.io' }, additionalEmails: ['ada@acme.com'] }],
    });
    await customers({ cus_a: 'ada@acme.com', cus_b: 'bob@acme.com', cus_c: 'eve@acme.com' });
    expect((await run()).ok).toBe(true);
    expect(await link('cus_a', '0-1')).toMatchObject({
      recordId: BigInt(contacts['ada'] ?? 0),
      method: 'additional_email',
    });
    expect(await link('cus_b', '0-1')).toMatchObject({ method: 'created' });
    expect(await link('cus_c', '0-1')).toMatchObject({ method: 'created' });
  });

  it("keeps HubSpot's words for what it refuses, and does not try that again", async () => {
    await allow({ createContacts: 'all' });
    await customers({ cus_a: 'ada@acme.com', cus_b: 'ada@acme.test' });
    await run();
    expect(await link('cus_a', '0-1')).toMatchObject({ method: 'created' });
    const refused = await link('cus_b', '0-1');
    expect(refused).toMatchObject({ recordId: null, method: 'refused' });
    expect(refused.reason).toContain('ada@acme.test');
    const creations = () =>
      world.hubspot.calls().byEndpoint['POST /crm/objects/2026-09/contacts/batch/create'];
    const before = creations();
    await run();
    expect(creations()).toBe(before);
  });

  it.each(['commit_then_error', 'commit_then_reset'])('H3 makes no record twice after %s', async (kind) => {
    await world.control('switches', { searchLagMs: 0 });
    await allow({ createContacts: 'all', createCompanies: 'all' });
    await customers({ cus_a: 'ada@acme.com', cus_b: 'bob@beta.io' });
    await world.control('faults', { kind, path: '/batch/create', times: 2 });
    // First the contacts, then the companies.
    expect(await run()).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    expect(await run()).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    expect((await run()).ok).toBe(true);
    expect(writes()).toHaveLength(4);
    expect((await link('cus_a', '0-2')).recordId).not.toBeNull();
  });
});
