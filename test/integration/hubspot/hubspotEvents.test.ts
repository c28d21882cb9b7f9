import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hubspotWebhook } from '../../../server/http/hubspotWebhook.ts';
import { addFindings } from '../../../server/store/findings/addFindings.ts';
import { applyHubSpotEvents } from '../../../server/sync/hubspotEvents/applyHubSpotEvents.ts';
import { linkCustomers } from '../../../server/sync/link/linkCustomers.ts';
import { numbered, startWritingWorld } from '../../support/writingWorld.ts';

let world: Awaited<ReturnType<typeof startWritingWorld>>;
let server: Server;
beforeEach(async () => {
  world = await startWritingWorld();
  const app = express();
  server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app.use(hubspotWebhook(world.deps, url));
  await world.control('app', { webhookTarget: `${url}/webhooks/hubspot` });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await world.close();
});

/** Lets HubSpot deliver what it has, and applies it; answers the states of what it told. */
const hear = async (): Promise<string[]> => {
  await world.control('webhooks/flush', {});
  const applied = await applyHubSpotEvents(world.deps, world.portalId);
  if (!applied.ok) throw new Error(`not applied: ${applied.failure.kind}`);
  const rows = await world.deps.db.prisma.hubSpotEvent.findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ type, state }) => `${type} ${state}`);
};
const links = () =>
  world.deps.db.prisma.link.findMany({ where: { objectTypeId: '0-1' }, orderBy: { customerId: 'asc' } });
const merge = async (primaryId: string | undefined, otherId: string | undefined): Promise<string> =>
  z
    .object({ id: z.string() })
    .parse(await world.control('merge', { objectTypeId: '0-1', primaryId, otherId })).id;

describe('a merge in HubSpot (H10)', () => {
  it('takes customers, values and history over to the new record, and all values are written again', async () => {
    const ids = world.seedContacts(2);
    await world.save([numbered(0), numbered(1)]);
    await world.sync();
    const id = await merge(ids[0], ids[1]);
    expect(await hear()).toEqual(['contact.merge done']);
    expect((await links()).map(({ recordId }) => `${recordId}`)).toEqual([id, id]);
    expect(await world.row(id)).toMatchObject({ state: 'pending', written: {}, cause: 'hubspot' });
    expect(await world.deps.db.prisma.recordWrite.count({ where: { objectTypeId: '0-1' } })).toBe(1);
    const old = [BigInt(ids[0] ?? 0), BigInt(ids[1] ?? 0)];
    expect(await world.deps.db.prisma.ledger.count({ where: { recordId: { in: old } } })).toBe(0);
    expect(await world.deps.db.prisma.ledger.count({ where: { recordId: BigInt(id) } })).toBe(2);
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1, gone: 0 } });
    expect(world.value(id, 'clearsync_mrr')).toBe('98.00');
    expect(world.value(id, 'clearsync_backfill')).toBe('false');
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0, gone: 0 } });
  });

  it('is followed once, whoever sees it first, the webhook or the writer', async () => {
    const ids = world.seedContacts(3);
    await world.save([numbered(0), numbered(1), numbered(2)]);
    await world.sync();
    const first = await merge(ids[0], ids[1]);
    const id = await merge(first, ids[2]);
    await world.save([0, 1, 2].map((n) => numbered(n, { paymentHealth: 'disputed' })));
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 1, gone: 0 } });
    const before = await links();
    expect(before.map(({ recordId }) => `${recordId}`)).toEqual([id, id, id]);
    expect(await hear()).toEqual(['contact.merge ignored', 'contact.merge ignored']);
    expect(await links()).toEqual(before);
    expect(world.value(id, 'clearsync_mrr')).toBe('147.00');
    expect(await world.sync()).toMatchObject({ ok: true, value: { written: 0, gone: 0 } });
  });

  it.each([
    ['backwards', (types: number[]) => types.toReversed()],
    ['in order', (types: number[]) => types],
  ])('survives a deletion that is told of the loser, and a chain, told %s', async (_name, order) => {
    const ids = world.seedContacts(3);
    await world.save([numbered(0), numbered(1), numbered(2)]);
    await world.sync();
    const first = await merge(ids[0], ids[1]);
    const id = await merge(first, ids[2]);
    await world.deps.db.pool.query('delete from hubspot_event');
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
    const told = [
      () => tell('contact.deletion', { objectId: ids[1] ?? '' }),
      () =>
        tell('contact.merge', {
          primaryObjectId: ids[0] ?? '',
          mergedObjectIds: [ids[1] ?? ''],
          newObjectId: first,
        }),
      () => tell('contact.deletion', { objectId: ids[2] ?? '' }),
      () =>
        tell('contact.merge', { primaryObjectId: first, mergedObjectIds: [ids[2] ?? ''], newObjectId: id }),
    ];
    for (const at of order([0, 1, 2, 3])) await told[at]?.();
    while (true) {
      const applied = await applyHubSpotEvents(world.deps, world.portalId);
      if (!applied.ok || applied.value.events === 0) break;
    }
    await world.sync();
    expect((await links()).map(({ recordId }) => `${recordId}`)).toEqual([id, id, id]);
    expect(world.value(id, 'clearsync_mrr')).toBe('147.00');
  });
});

describe('a deletion in HubSpot (H10)', () => {
  it('unlinks, says so, makes nothing again, and links again once the address is there', async () => {
    const [id] = world.seedContacts(1);
    await world.deps.db.prisma.portal.update({
      where: { portalId: world.portalId },
      data: { createContacts: 'all' },
    });
    await world.save([numbered(0)]);
    await world.sync();
    await world.control('delete', { objectTypeId: '0-1', ids: [id] });
    expect(await hear()).toEqual(['contact.deletion done']);
    const [deleted] = await links();
    expect(deleted).toMatchObject({
      recordId: null,
      method: 'record_deleted',
      reason: expect.stringMatching(/was deleted in HubSpot on \d{4}-\d\d-\d\d/),
    });
    await world.sync();
    expect((await links())[0]).toEqual(deleted);
    expect(world.hubspot.journal().filter(({ action }) => action === 'created')).toEqual([]);
    const [again] = world.seedContacts(1);
    await world.sync();
    expect((await links())[0]).toMatchObject({ recordId: BigInt(again ?? 0), method: 'email' });
    expect(world.value(again, 'clearsync_mrr')).toBe('49.00');
  });

  it('of a record that is nobody we know is of no concern, and costs HubSpot nothing', async () => {
    const { companies } = world.hubspot.seed({ companies: [{ key: 'x', properties: { domain: 'x.io' } }] });
    await world.control('delete', { objectTypeId: '0-2', ids: [companies['x']] });
    const { total } = world.hubspot.calls();
    expect(await hear()).toEqual(['company.deletion ignored']);
    expect(world.hubspot.calls().total).toBe(total);
  });
});

describe('an address that changed in HubSpot', () => {
  it('leaves the link as it is, and lets who waits for it be looked for', async () => {
    const [id] = world.seedContacts(1);
    await world.save([numbered(0), numbered(1, { email: 'waits@acme.com' })]);
    await world.sync();
    await world.control('edit', { objectTypeId: '0-1', id, properties: { email: 'waits@acme.com' } });
    expect(await hear()).toEqual(['contact.propertyChange done']);
    expect((await links())[0]).toMatchObject({ recordId: BigInt(id ?? 0) });
    const work = await world.deps.db.prisma.customerWork.findMany();
    expect(work).toMatchObject([{ customerId: 'cus_0001', stage: 'link', cause: 'hubspot' }]);
    await linkCustomers(world.deps, world.portalId, work, { runId: null, cause: 'hubspot' });
    expect((await links()).map(({ recordId }) => `${recordId}`)).toEqual([id, id]);
    await world.sync();
    expect(world.value(id, 'clearsync_mrr')).toBe('98.00');
  });
});

describe('a person who asked HubSpot to be forgotten', () => {
  it('is forgotten: no link, no address in clear, nothing made again, the company keeps its sums', async () => {
    const [id] = world.seedContacts(1);
    const { companies } = world.hubspot.seed({
      companies: [{ key: 'acme', properties: { domain: 'acme.com' } }],
    });
    await world.deps.db.prisma.portal.update({
      where: { portalId: world.portalId },
      data: { createContacts: 'all' },
    });
    await world.save([numbered(0)]);
    await world.sync();
    const foundOn = (record: string | undefined) => ({
      objectTypeId: '0-1',
      recordId: BigInt(record ?? 0),
      place: 'hubspot' as const,
      what: 'clearsync_plan',
      expected: 'Pro',
      found: 'typed by a person',
      outcome: 'healed' as const,
      reason: 'It stood in HubSpot.',
    });
    const audit = '00000000-0000-4000-8000-000000000001';
    const found = [foundOn(id), foundOn('77')];
    await addFindings(world.deps.db.pool, world.portalId, audit, found, world.deps.clock());
    await world.control('privacy-delete', { contactId: id });
    expect(await hear()).toEqual(['contact.privacyDeletion done']);
    await world.save([numbered(0), numbered(1, { email: 'a0@acme.com' })]);
    await world.sync();
    const all = await links();
    expect(all.map(({ recordId, method }) => [recordId, method])).toEqual([
      [null, 'forgotten'],
      [null, 'forgotten'],
    ]);
    expect(JSON.stringify(all.map(({ reason, candidates }) => [reason, candidates]))).not.toContain('a0@');
    const { db } = world.deps;
    const ofContact = { objectTypeId: '0-1', recordId: BigInt(id ?? 0) };
    expect(await db.prisma.recordWrite.count({ where: ofContact })).toBe(0);
    expect(await db.prisma.ledger.count({ where: ofContact })).toBe(0);
    expect((await db.prisma.finding.findMany()).map(({ recordId }) => recordId)).toEqual([77n]);
    const hashes = await db.prisma.forgottenAddress.findMany();
    expect(hashes.map(({ hash }) => hash)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(world.hubspot.journal().filter(({ action }) => action === 'created')).toEqual([]);
    expect(world.value(companies['acme'], 'clearsync_mrr', '0-2')).toBe('98.00');
  });

  it('is forgotten also when the deletion was told first', async () => {
    const [id] = world.seedContacts(1);
    await world.save([numbered(0)]);
    await world.sync();
    await world.control('delete', { objectTypeId: '0-1', ids: [id] });
    await hear();
    await world.deps.db.prisma.hubSpotEvent.create({
      data: {
        portalId: world.portalId,
        key: 'privacy',
        type: 'contact.privacyDeletion',
        payload: { objectId: id ?? '' },
        receivedAt: new Date(),
        state: 'pending',
      },
    });
    expect(await hear()).toEqual(['contact.deletion done', 'contact.privacyDeletion done']);
    expect((await links())[0]).toMatchObject({ method: 'forgotten', pinned: true });
  });
});

describe('what cannot be applied', () => {
  it('is ignored or set aside, with a reason', async () => {
    const tell = (type: string, payload: object) =>
      world.deps.db.prisma.hubSpotEvent.create({
        data: {
          portalId: world.portalId,
          key: type,
          type,
          payload,
          receivedAt: new Date(),
          state: 'pending',
        },
      });
    await tell('contact.creation', { objectId: '1' });
    await tell('contact.merge', { objectId: '1' });
    await tell('contact.deletion', {});
    expect(await hear()).toEqual([
      'contact.creation ignored',
      'contact.merge parked',
      'contact.deletion parked',
    ]);
    const rows = await world.deps.db.prisma.hubSpotEvent.findMany();
    expect(rows.every(({ reason }) => reason !== null && reason.length > 10)).toBe(true);
  });

  it('waits while HubSpot does not answer', async () => {
    const [id] = world.seedContacts(1);
    await world.save([numbered(0)]);
    await world.sync();
    await world.control('delete', { objectTypeId: '0-1', ids: [id] });
    await world.control('webhooks/flush', {});
    await world.control('faults', { kind: 'error', status: 503, times: 0 });
    const applied = await applyHubSpotEvents(world.deps, world.portalId);
    expect(applied).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    await fetch(`${world.hubspot.url}/__control/faults`, { method: 'DELETE' });
    expect(await hear()).toEqual(['contact.deletion done']);
  });
});
