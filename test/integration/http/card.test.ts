import { Router } from 'express';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardRoute } from '../../../server/http/card/cardRoute.ts';
import { recordRoutes } from '../../../server/http/card/recordRoutes.ts';
import { problemReply } from '../../../src/app/packages/contract/base.ts';
import { cardReply } from '../../../src/app/packages/contract/card.ts';
import { recordCustomersReply } from '../../../src/app/packages/contract/recordCustomers.ts';
import { recordMovementsReply } from '../../../src/app/packages/contract/recordMovements.ts';
import { addConnection, saveCustomers } from '../../support/linkedCustomers.ts';
import { startSignedApi } from '../../support/signedApi.ts';
import { numbered, startWritingWorld } from '../../support/writingWorld.ts';

let world: Awaited<ReturnType<typeof startWritingWorld>>;
let api: Awaited<ReturnType<typeof startSignedApi>>;
beforeEach(async () => {
  world = await startWritingWorld();
  const { deps } = world;
  api = await startSignedApi(world, Router().use(cardRoute(deps)).use(recordRoutes(deps)));
});
afterEach(async () => {
  await api.close();
  await world.close();
});

const usd = (amount: number) => ({ amount, currency: 'usd' });
const get = (path: string, portalId = world.portalId) => api.call(portalId, 'GET', path);
const link = (
  customerId: string,
  objectTypeId: '0-1' | '0-2',
  recordId: bigint,
  connectionId = world.connectionId,
) =>
  world.deps.db.prisma.link.create({
    data: {
      portalId: world.portalId,
      connectionId,
      customerId,
      objectTypeId,
      recordId,
      method: objectTypeId === '0-1' ? 'email' : 'domain',
      reason: 'Same address',
      linkedAt: new Date(0),
    },
  });
const card = async (objectTypeId: '0-1' | '0-2', id: number) =>
  cardReply.parse((await get(`/v1/card?objectTypeId=${objectTypeId}&objectId=${id}`)).json);
const billing = async (objectTypeId: '0-1' | '0-2', id: number) => {
  const reply = await card(objectTypeId, id);
  if (reply.state !== 'ready') throw new Error(reply.state);
  return reply.billing;
};

describe('the card of a company', () => {
  it('adds its customers up once, counts their contacts, and names each with its link', async () => {
    await world.save([
      numbered(1, { mrr: [usd(4_000)], mrrChange30d: [usd(1_000)], createdAt: 1_690_000_000 }),
      numbered(2, { mrr: [usd(9_000)], mrrChange30d: [usd(-500)], paid: [usd(70_000)] }),
      numbered(3, { mrr: [] }),
    ]);
    for (const [customer, contact] of [
      ['cus_0001', 11n],
      ['cus_0002', 12n],
      ['cus_0003', 12n],
    ] as const) {
      await link(customer, '0-1', contact);
      await link(customer, '0-2', 5n);
    }
    const told = await billing('0-2', 5);
    expect(told).toMatchObject({ contacts: 2, leftOut: null, mrr: [usd(13_000)], mrrChange30d: [usd(500)] });
    expect(told.customers.map(({ id, connectionId }) => [id, connectionId])).toEqual([
      ['cus_0002', world.connectionId],
      ['cus_0001', world.connectionId],
      ['cus_0003', world.connectionId],
    ]);
    expect(told.customers[0]).toMatchObject({ paid: [usd(70_000)], match: { method: 'domain' } });
    expect(told.customers[1]?.createdOn).toBe('2023-07-22');
    expect((await billing('0-1', 12)).contacts).toBe(1);
  });

  it('says how many of its customers a rule keeps out, and which rule', async () => {
    await world.save([numbered(1), numbered(2, { status: 'churned', mrr: [] })]);
    await world.deps.db.prisma.snapshot.updateMany({
      where: { customerId: 'cus_0002' },
      data: { included: false },
    });
    await world.deps.db.prisma.portal.updateMany({ data: { syncFilter: 'paying' } });
    await link('cus_0001', '0-2', 5n);
    await link('cus_0002', '0-2', 5n);
    await link('cus_0002', '0-1', 11n);
    const told = await billing('0-2', 5);
    expect(told.customers.map(({ id }) => id)).toEqual(['cus_0001']);
    expect(told.leftOut).toEqual({ customers: 1, rule: 'paying' });
    expect(await card('0-1', 11)).toEqual({ ok: true, state: 'excluded', rule: 'paying' });
  });
});

describe('a card that an admin limited to people', () => {
  const CARD = '/v1/card?objectTypeId=0-1&objectId=11';
  const asked = async (userEmail: string | null, portalId = world.portalId) => {
    const { status, json } = await api.callAs(userEmail)(portalId, 'GET', CARD);
    return { status, json };
  };

  beforeEach(async () => {
    await world.save([numbered(1)]);
    await link('cus_0001', '0-1', 11n);
    const data = { viewers: ['anna@acme.com', 'bo@acme.com'] };
    await world.deps.db.prisma.portal.update({ where: { portalId: world.portalId }, data });
  });

  it.each(['anna@acme.com', 'Anna@ACME.com', 'bo@acme.com'])('is told to %s, in one query', async (email) => {
    const query = vi.spyOn(world.deps.db.pool, 'query');
    const { status, json } = await asked(email);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    expect([status, cardReply.parse(json).state]).toEqual([200, 'ready']);
  });

  it.each([
    ['somebody else', 'eve@acme.com', /^Ask a HubSpot admin to add eve@acme\.com in Settings, .*, Access\.$/],
    [
      'an address that only begins alike',
      'anna@acme.com.evil.example',
      /^Ask a HubSpot admin to add anna@acme/,
    ],
    ['nobody in particular', null, /^HubSpot did not tell your e-mail address/],
    ['an empty address', '', /^Ask a HubSpot admin/],
  ])('is refused to %s, in one query and without a figure', async (_, email, action) => {
    const query = vi.spyOn(world.deps.db.pool, 'query');
    const { status, json } = await asked(email);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    expect(status).toBe(403);
    const { problem } = problemReply.parse(json);
    expect(problem).toMatchObject({
      code: 'no_rights',
      title: "You can't see billing",
      message: 'An admin has limited who sees billing in ClearSync. Nothing is lost or changed.',
      action: expect.stringMatching(action),
    });
    expect(JSON.stringify(json)).not.toMatch(/4900|cus_|acme\.com.*bo@/);
  });

  it('is as it was for another portal', async () => {
    const portalId = world.portalId + 1n;
    const own = await world.deps.db.prisma.portal.findUniqueOrThrow({ where: { portalId: world.portalId } });
    const { installedAt, name, uiDomain, timeZone, currency, accountType } = own;
    const data = { portalId, installedAt, name, uiDomain, timeZone, currency, accountType };
    await world.deps.db.prisma.portal.create({ data });
    await addConnection(world.deps.db, portalId);
    expect((await asked('eve@acme.com', portalId)).status).toBe(200);
    expect((await asked('eve@acme.com')).status).toBe(403);
  });
});

describe("a record's movements", () => {
  const movement = (at: number, own: object = {}) => ({
    key: `sub_1:${at}:upgrade`,
    at,
    type: 'upgrade',
    currency: 'usd',
    change: 0n,
    movement: {
      key: `sub_1:${at}:upgrade`,
      subscriptionId: 'sub_1',
      at,
      type: 'upgrade',
      change: 'price',
      currency: 'usd',
      mrrBefore: 4_000,
      mrrAfter: 9_000,
      productsBefore: ['Starter'],
      productsAfter: ['Team'],
      quantityBefore: 1,
      quantityAfter: 1,
      source: 'live',
      invoiceId: null,
      ...own,
    },
  });
  const save = (...rows: ReturnType<typeof movement>[]) =>
    world.deps.db.prisma.movement.createMany({
      data: rows.map((row) => ({
        portalId: world.portalId,
        connectionId: world.connectionId,
        customerId: 'cus_0001',
        ...row,
      })),
    });
  const movements = async (path: string, portalId?: bigint) =>
    recordMovementsReply.parse((await get(`/v1/record/movements?${path}`, portalId)).json).movements;

  it('come newest first, with what was sold, in days of the portal', async () => {
    await world.save([numbered(1)]);
    await link('cus_0001', '0-1', 11n);
    await save(
      movement(1_690_000_000, { productsAfter: [], mrrAfter: 0, source: 'invoice' }),
      movement(1_700_000_000),
    );
    expect(await movements('objectTypeId=0-1&objectId=11')).toMatchObject([
      { on: '2023-11-14', plan: 'Team', change: usd(5_000), mrrAfter: usd(9_000), reconstructed: false },
      { on: '2023-07-22', plan: 'Starter', change: usd(-4_000), reconstructed: true },
    ]);
    expect(await movements('objectTypeId=0-2&objectId=11')).toEqual([]);
    expect(await movements('objectTypeId=0-1&objectId=11', world.portalId + 1n)).toEqual([]);
  });

  it('refuse in words what names no record', async () => {
    const answer = await get('/v1/record/movements?objectTypeId=0-3&objectId=11');
    expect(answer.status).toBe(400);
    expect(problemReply.parse(answer.json).problem.code).toBe('bad_request');
  });
});

describe('customers that could be linked', () => {
  const found = async (query: string, portalId?: bigint) =>
    recordCustomersReply
      .parse((await get(`/v1/record/customers?${query}`, portalId)).json)
      .customers.map(({ customerId, recordId }) => [customerId, recordId]);

  it('are found by address, by id and by the contacts of a company', async () => {
    await world.save([numbered(1, { mrr: [usd(100)] }), numbered(2), numbered(3, { email: 'a1@acme.com' })]);
    await link('cus_0001', '0-1', 11n);
    await link('cus_0002', '0-2', 5n);
    await link('cus_0002', '0-1', 12n);
    expect(await found('objectTypeId=0-1&q=%20A1@acme.com')).toEqual([
      ['cus_0003', null],
      ['cus_0001', '11'],
    ]);
    expect(await found('objectTypeId=0-2&q=cus_0002')).toEqual([['cus_0002', '5']]);
    expect(await found('objectTypeId=0-2&q=nobody@acme.com')).toEqual([]);
  });

  it('are found by the contacts that HubSpot has with a company', async () => {
    const { contacts, companies } = world.hubspot.seed({
      contacts: [
        { key: 'anna', properties: { email: 'a1@acme.com' } },
        { key: 'ben', properties: { email: 'a2@acme.com' } },
        { key: 'eve', properties: { email: 'a3@other.com' } },
      ],
      companies: [
        { key: 'acme', properties: { domain: 'acme.com' } },
        { key: 'empty', properties: { domain: 'empty.com' } },
      ],
      associations: [
        { contactKey: 'anna', companyKey: 'acme' },
        { contactKey: 'ben', companyKey: 'acme' },
      ],
    });
    await world.save([numbered(1, { mrr: [usd(100)] }), numbered(2), numbered(3)]);
    for (const [customer, key] of [
      ['cus_0001', 'anna'],
      ['cus_0002', 'ben'],
      ['cus_0003', 'eve'],
    ] as const)
      await link(customer, '0-1', BigInt(contacts[key] ?? 0));
    await link('cus_0002', '0-2', 5n);
    expect(await found(`objectTypeId=0-2&companyId=${companies['acme']}`)).toEqual([
      ['cus_0002', '5'],
      ['cus_0001', null],
    ]);
    expect(await found(`objectTypeId=0-2&companyId=${companies['empty']}`)).toEqual([]);
    expect(await found('objectTypeId=0-2&companyId=999999')).toEqual([]);
  });

  it("of a company's contacts cannot be told while HubSpot does not answer, which is said", async () => {
    await world.control('faults', { kind: 'error', status: 503, times: 0 });
    expect(await get('/v1/record/customers?objectTypeId=0-2&companyId=1')).toMatchObject({
      status: 503,
      json: { problem: { code: 'hubspot_unavailable' } },
    });
  });

  it('are never of test data beside a live account', async () => {
    const test = await addConnection(world.deps.db, world.portalId, false);
    await saveCustomers(world.deps.db, world.portalId, test, [numbered(1, { livemode: false })]);
    expect(await found('objectTypeId=0-1&q=a1@acme.com')).toEqual([]);
  });

  it.each(['q=ab', 'companyId=x', `q=${'a'.repeat(321)}`])('refuse in words: %s', async (query) => {
    const answer = await get(`/v1/record/customers?objectTypeId=0-1&${query}`);
    expect(answer.status).toBe(400);
  });
});
