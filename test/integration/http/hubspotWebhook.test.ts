import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signRequest } from '../../../sandbox/hubspot/signRequest.ts';
import { hubspotWebhook } from '../../../server/http/hubspotWebhook.ts';
import { startLinkingWorld } from '../../support/linkingWorld.ts';

let world: Awaited<ReturnType<typeof startLinkingWorld>>;
let server: Server;
let url: string;
const asked: bigint[][] = [];
let broken: boolean;

beforeEach(async () => {
  world = await startLinkingWorld();
  asked.length = 0;
  broken = false;
  const { deps } = world;
  // A store that is away, as a pool whose connections are gone.
  const db = {
    ...deps.db,
    pool: {
      ...deps.db.pool,
      connect: () => (broken ? Promise.reject(new Error('the store is away')) : deps.db.pool.connect()),
    },
  } as unknown as typeof deps.db;
  const wakeUp = {
    ask: async (_client: unknown, task: string, portalIds: readonly bigint[]) => {
      expect(task).toBe('hubspot');
      asked.push([...portalIds]);
    },
    nudge: () => {},
  };
  const app = express();
  server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app.use(hubspotWebhook({ ...deps, db, wakeUp }, url));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await world.close();
});

const event = (change: object = {}) => ({
  eventId: 1,
  subscriptionId: 12345,
  portalId: Number(world.portalId),
  appId: 54321,
  occurredAt: 1_564_113_600_000,
  subscriptionType: 'contact.deletion',
  attemptNumber: 0,
  objectId: 123,
  changeSource: 'CRM',
  changeFlag: 'DELETED',
  ...change,
});
type Sent = { body: unknown; secret?: string; timestamp?: number; signedUrl?: string; raw?: string };
const send = async ({ body, raw = JSON.stringify(body), ...how }: Sent) => {
  const timestamp = String(how.timestamp ?? world.hubspot.clock.now());
  const target = `${url}/webhooks/hubspot`;
  const signed = { method: 'POST', url: how.signedUrl ?? target, body: raw, timestamp };
  const answer = await fetch(target, {
    method: 'POST',
    body: raw,
    headers: {
      'content-type': 'application/json',
      'x-hubspot-request-timestamp': timestamp,
      'x-hubspot-signature-v3': signRequest(how.secret ?? world.hubspot.app.clientSecret, signed),
    },
  });
  return { status: answer.status, text: await answer.text(), retryAfter: answer.headers.get('retry-after') };
};
const stored = () => world.deps.db.prisma.hubSpotEvent.findMany({ orderBy: { key: 'asc' } });

describe("HubSpot's webhooks", () => {
  it('are stored before they are answered, each once, and the portal is woken', async () => {
    const body = [event(), event({ eventId: 9, attemptNumber: 1 }), event({ objectId: 124 })];
    expect((await send({ body })).status).toBe(200);
    expect((await send({ body })).status).toBe(200);
    expect(await stored()).toMatchObject([
      {
        portalId: world.portalId,
        key: '12345|123|contact.deletion|1564113600000|',
        type: 'contact.deletion',
        state: 'pending',
        payload: { objectId: '123', occurredAt: 1_564_113_600_000, subscriptionId: '12345' },
      },
      { key: '12345|124|contact.deletion|1564113600000|' },
    ]);
    expect(asked).toEqual([[world.portalId]]);
  });

  it('of a portal that does not have the app are let go', async () => {
    await world.addPortal(777n);
    await world.deps.db.prisma.portal.update({
      where: { portalId: 777n },
      data: { uninstalledAt: new Date() },
    });
    const body = [event({ portalId: 777 }), event({ portalId: 778 })];
    expect((await send({ body })).status).toBe(200);
    expect(await stored()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Partial<Sent>]>([
    ['another secret', () => ({ secret: 'not the secret' })],
    ['another address', () => ({ signedUrl: `${url}/webhooks/other` })],
    ['a time five minutes ago', () => ({ timestamp: world.hubspot.clock.now() - 301_000 })],
    ['a time five minutes ahead', () => ({ timestamp: world.hubspot.clock.now() + 301_000 })],
  ])('signed with %s are refused without a detail', async (_name, how) => {
    expect(await send({ body: [event()], ...how() })).toMatchObject({
      status: 401,
      text: '{"received":false}',
    });
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['no JSON', '[{'],
    ['no array', '{}'],
    ['an event without a portal', '[{"subscriptionType":"contact.deletion"}]'],
    ['a portal that is no number', '[{"subscriptionType":"contact.deletion","portalId":"a"}]'],
    ['too many events', JSON.stringify(Array(101).fill({ subscriptionType: 'x', portalId: 1 }))],
    ['nothing', ''],
  ])('that carry %s are refused', async (_name, raw) => {
    expect((await send({ body: null, raw })).status).toBe(400);
    expect(await stored()).toEqual([]);
  });

  it('are not acknowledged while they cannot be stored', async () => {
    broken = true;
    expect(await send({ body: [event()] })).toMatchObject({ status: 503, retryAfter: '5' });
    broken = false;
    expect((await send({ body: [event()] })).status).toBe(200);
    expect(await stored()).toHaveLength(1);
  });
});
