import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matchRoutes } from '../../../server/http/matches/matchRoutes.ts';
import { matchesReply, matchReply, recordSearchReply } from '../../../src/app/packages/contract/matches.ts';
import { addCustomers } from '../../support/addCustomers.ts';
import { addConnection } from '../../support/linkedCustomers.ts';
import { startSignedApi } from '../../support/signedApi.ts';
import { numbered, startWritingWorld } from '../../support/writingWorld.ts';

let world: Awaited<ReturnType<typeof startWritingWorld>>;
let api: Awaited<ReturnType<typeof startSignedApi>>;
beforeEach(async () => {
  world = await startWritingWorld();
  api = await startSignedApi(world, matchRoutes(world.deps));
});
afterEach(async () => {
  await api.close();
  await world.close();
});

const get = (path: string) => api.call(world.portalId, 'GET', path);
const inbox = async (query = '') => matchesReply.parse((await get(`/v1/matches${query}`)).json);
const key = (customerId: string, objectTypeId: '0-1' | '0-2' = '0-1') => ({
  connectionId: world.connectionId,
  customerId,
  objectTypeId,
});
const post = (deed: string, body: object) => api.call(world.portalId, 'POST', `/v1/matches/${deed}`, body);
const decided = async (deed: string, body: object) => matchReply.parse((await post(deed, body)).json).link;
const link = (customerId: string, objectTypeId: '0-1' | '0-2' = '0-1') =>
  world.deps.db.prisma.link.findUniqueOrThrow({
    where: {
      portalId_connectionId_customerId_objectTypeId: {
        portalId: world.portalId,
        ...key(customerId, objectTypeId),
      },
    },
  });
const actions = async () =>
  (await world.deps.db.prisma.humanAction.findMany({ orderBy: { id: 'asc' } })).map(
    ({ action, userId, userEmail }) => `${action} by ${userEmail} ${userId}`,
  );

describe('the match inbox', () => {
  it('shows who has no record, by kind, the highest MRR first, fifty a page', async () => {
    world.hubspot.seed({
      companies: [
        { key: 'a', properties: { domain: 'twice.io', name: 'Twice' } },
        { key: 'b', properties: { domain: 'twice.io', name: 'Twice again' } },
      ],
    });
    const money = (amount: number) => [{ amount, currency: 'usd' }];
    await world.save([
      ...Array.from({ length: 60 }, (_, n) => numbered(n, { mrr: money(n) })),
      numbered(900, { name: 'Twice', email: 'x@twice.io', mrr: money(50_000) }),
      numbered(901, { email: 'not an address', mrr: money(700) }),
      numbered(902, { email: 'y@gmail.com', mrr: money(900) }),
    ]);
    await world.sync();
    const { counts, matches } = await inbox('?kind=ambiguous');
    expect(counts).toEqual({ ambiguous: 1, missing: 122, invalid: 1, deleted: 0, refused: 0, ignored: 0 });
    expect(matches).toMatchObject([
      {
        customerId: 'cus_0900',
        objectTypeId: '0-2',
        name: 'Twice',
        email: 'x@twice.io',
        status: 'paying',
        mrr: money(50_000),
        accountName: 'Acme',
        mode: 'live',
        candidates: [{ label: 'Twice' }, { label: 'Twice again' }],
      },
    ]);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: Awaited<ReturnType<typeof inbox>> = await inbox(next === '' ? '' : `?cursor=${next}`);
      expect(page.matches.length).toBeLessThanOrEqual(50);
      seen.push(...page.matches.map(({ customerId, objectTypeId }) => `${customerId} ${objectTypeId}`));
      next = page.next;
    }
    expect(seen).toHaveLength(124);
    expect(new Set(seen).size).toBe(124);
    expect(seen.slice(0, 4)).toEqual(['cus_0900 0-1', 'cus_0900 0-2', 'cus_0902 0-1', 'cus_0901 0-1']);
    expect((await get('/v1/matches?cursor=nonsense')).status).toBe(400);
    expect((await get('/v1/matches?kind=other')).status).toBe(400);
  });
});

describe('what a person decides', () => {
  it('links, which empties the old record, fills the new one, and sticks', async () => {
    const [first, second] = world.seedContacts(2);
    await world.save([numbered(0)]);
    await world.sync();
    expect(world.value(first, 'clearsync_mrr')).toBe('49.00');
    expect(await decided('link', { ...key('cus_0000'), recordId: second })).toEqual({
      recordId: second,
      method: 'manual',
      reason: expect.stringMatching(/^eve@acme\.com linked it by hand on \d{4}-\d\d-\d\d\.$/),
      pinned: true,
    });
    expect(await world.sync()).toMatchObject({ ok: true });
    expect(world.value(first, 'clearsync_mrr') ?? '').toBe('');
    expect(world.value(second, 'clearsync_mrr')).toBe('49.00');
    expect(world.value(second, 'clearsync_match_method')).toBe('manual');
    expect((await link('cus_0000')).pinnedBy).toBe('eve@acme.com');
    expect(await actions()).toEqual(['link_pinned by eve@acme.com 7']);
    expect(await world.deps.db.prisma.customerWork.count({ where: { stage: 'link' } })).toBe(1);
  });

  it('follows a merge when the id that was typed is an old one, and refuses one that is not there', async () => {
    const [first, second, third] = world.seedContacts(3);
    await world.save([numbered(0)]);
    await world.sync();
    const merged = await world.control('merge', { objectTypeId: '0-1', primaryId: second, otherId: third });
    const linked = await decided('link', { ...key('cus_0000'), recordId: third });
    expect(merged).toEqual({ id: linked.recordId });
    const refused = await post('link', { ...key('cus_0000'), recordId: '999' });
    expect(refused).toMatchObject({ status: 422, json: { problem: { code: 'record_not_found' } } });
    expect(await post('link', { ...key('cus_0000'), recordId: 'x' })).toMatchObject({ status: 400 });
    expect(first).toBeDefined();
  });

  it('unlinks, ignores, and takes it back', async () => {
    const [first] = world.seedContacts(1);
    await world.save([numbered(0), numbered(1)]);
    await world.sync();
    expect(await decided('unlink', key('cus_0000'))).toMatchObject({ recordId: null, method: 'unlinked' });
    expect(await decided('ignore', key('cus_0001'))).toMatchObject({ recordId: null, method: 'ignored' });
    expect((await inbox()).matches.map(({ objectTypeId }) => objectTypeId)).not.toContain('0-1');
    await world.sync();
    expect(world.value(first, 'clearsync_mrr') ?? '').toBe('');
    expect(await link('cus_0000')).toMatchObject({ recordId: null, pinned: true });
    expect(await decided('reset', key('cus_0000'))).toMatchObject({ recordId: null, pinned: false });
    await world.sync();
    expect(await link('cus_0000')).toMatchObject({ recordId: BigInt(first ?? 0), method: 'email' });
    expect(world.value(first, 'clearsync_mrr')).toBe('49.00');
    expect(await post('ignore', key('cus_0000'))).toMatchObject({
      status: 409,
      json: { problem: { code: 'already_linked' } },
    });
    expect(await actions()).toEqual(
      ['link_removed', 'match_ignored', 'link_reset'].map((action) => `${action} by eve@acme.com 7`),
    );
  });

  it('makes the record, ties it to the other one, and keeps it in the ledger', async () => {
    const { companies } = world.hubspot.seed({
      companies: [{ key: 'acme', properties: { domain: 'acme.com' } }],
    });
    await world.save([numbered(0), numbered(1, { email: 'a1@gmail.com' }), numbered(2, { email: null })]);
    await world.sync();
    const made = await decided('create', key('cus_0000'));
    expect(made).toMatchObject({ method: 'created', pinned: true });
    const { associations } = world.hubspot.portal;
    expect(associations.listFrom('0-1', made.recordId ?? '', '0-2').map(({ toId }) => toId)).toEqual([
      companies['acme'],
    ]);
    await world.sync();
    expect(world.value(made.recordId ?? '', 'clearsync_mrr')).toBe('49.00');
    expect(await world.deps.db.prisma.ledger.findFirst({ where: { action: 'create' } })).toMatchObject({
      recordId: BigInt(made.recordId ?? 0),
      cause: 'person',
    });
    const codeOf = async (body: object) => (await post('create', body)).json;
    expect(await codeOf(key('cus_0000'))).toMatchObject({ problem: { code: 'already_linked' } });
    expect(await codeOf(key('cus_0001', '0-2'))).toMatchObject({ problem: { code: 'free_mail' } });
    expect(await codeOf(key('cus_0002'))).toMatchObject({ problem: { code: 'no_address' } });
    await world.deps.db.prisma.portal.updateMany({ data: { approvedAt: null } });
    expect(await codeOf(key('cus_0001'))).toMatchObject({ problem: { code: 'not_approved' } });
  });

  it('changes nothing while HubSpot does not answer', async () => {
    const [first] = world.seedContacts(1);
    await world.save([numbered(5)]);
    await world.sync();
    await world.control('faults', { kind: 'error', status: 503, times: 0 });
    expect(await post('link', { ...key('cus_0005'), recordId: first })).toMatchObject({
      status: 503,
      json: { problem: { code: 'hubspot_unavailable' } },
    });
    expect((await link('cus_0005')).pinned).toBe(false);
    expect(await actions()).toEqual([]);
  });

  it('cannot be about a person who asked to be forgotten', async () => {
    const [first] = world.seedContacts(1);
    await world.save([numbered(0)]);
    await world.sync();
    await world.deps.db.prisma.link.updateMany({
      where: { objectTypeId: '0-1' },
      data: { recordId: null, method: 'forgotten', pinned: true },
    });
    for (const [deed, body] of [
      ['link', { ...key('cus_0000'), recordId: first }],
      ['create', key('cus_0000')],
      ['reset', key('cus_0000')],
    ] as const) {
      expect(await post(deed, body)).toMatchObject({
        status: 409,
        json: { problem: { code: 'person_forgotten' } },
      });
    }
  });
});

describe('another portal', () => {
  it('finds neither customers nor records of this one', async () => {
    const [first] = world.seedContacts(1);
    await world.save([numbered(0), numbered(1)]);
    await world.sync();
    await world.deps.db.pool.query(
      `insert into portal (portal_id, name, ui_domain, time_zone, currency, additional_currencies, account_type, scopes,
                           installed_at, approved_at)
       select 777, name, ui_domain, time_zone, currency, additional_currencies, account_type, scopes, installed_at, now()
         from portal`,
    );
    const before = await world.deps.db.prisma.link.findMany();
    const bodies = [
      ['link', { ...key('cus_0000'), recordId: first }],
      ['unlink', key('cus_0000')],
      ['ignore', key('cus_0001')],
      ['reset', key('cus_0000')],
      ['create', key('cus_0001')],
    ] as const;
    for (const [deed, body] of bodies) {
      expect(await api.call(777n, 'POST', `/v1/matches/${deed}`, body)).toMatchObject({
        status: 404,
        json: { problem: { code: 'customer_not_found' } },
      });
    }
    const foreign = await api.call(777n, 'GET', '/v1/matches');
    expect(foreign.json).toMatchObject({ matches: [], counts: { missing: 0 } });
    expect(await world.deps.db.prisma.link.findMany()).toEqual(before);
    expect(await actions()).toEqual([]);
  });

  it('cannot name a record of this one for a customer of its own', async () => {
    const [first] = world.seedContacts(1);
    await world.control('portals', { id: 777 });
    await world.deps.db.pool.query(
      `insert into portal (portal_id, name, ui_domain, time_zone, currency, additional_currencies, account_type, scopes,
                           installed_at)
       select 777, name, ui_domain, time_zone, currency, additional_currencies, account_type, scopes, installed_at
         from portal`,
    );
    const connectionId = await addConnection(world.deps.db, 777n);
    await addCustomers(world.deps.db, 777n, connectionId, [{ customerId: 'cus_x', email: 'x@x.io' }]);
    const body = { connectionId, customerId: 'cus_x', objectTypeId: '0-1', recordId: first };
    // It has no access to its HubSpot; with one it would read its own account, never this one.
    const answer = await api.call(777n, 'POST', '/v1/matches/link', body);
    expect(answer).toMatchObject({ status: 409, json: { problem: { code: 'hubspot_revoked' } } });
    expect(await world.deps.db.prisma.link.count({ where: { portalId: 777n } })).toBe(0);
  });
});

describe('looking for a record', () => {
  it('finds people and companies by name, address or domain', async () => {
    const { contacts, companies } = world.hubspot.seed({
      contacts: [
        { key: 'ada', properties: { email: 'ada@acme.com', firstname: 'Ada', lastname: 'Lovelace' } },
        { key: 'bob', properties: { email: 'bob@acme.com' } },
      ],
      companies: [{ key: 'acme', properties: { domain: 'acme.com', name: 'Acme Inc' } }],
    });
    const found = async (q: string, type: string) =>
      recordSearchReply.parse((await get(`/v1/matches/search?q=${q}&objectTypeId=${type}`)).json).records;
    expect(await found('lovelace', '0-1')).toEqual([
      { recordId: contacts['ada'], objectTypeId: '0-1', label: 'Ada Lovelace', detail: 'ada@acme.com' },
    ]);
    expect(await found('bob%40', '0-1')).toMatchObject([{ label: 'bob@acme.com' }]);
    expect(await found('acme', '0-2')).toEqual([
      { recordId: companies['acme'], objectTypeId: '0-2', label: 'Acme Inc', detail: 'acme.com' },
    ]);
    expect((await get('/v1/matches/search?q=a&objectTypeId=0-1')).status).toBe(400);
  });
});
