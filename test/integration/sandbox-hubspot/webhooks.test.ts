import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Signature } from '@hubspot/api-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signedHeaders } from '../../../sandbox/hubspot/webhooks/signedHeaders.ts';
import { type LocalPortal, type Loose, startLocalPortal } from './localPortal.ts';

interface Received {
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

let local: LocalPortal;
let app: Server;
let target: string;
let received: Received[];
let answers: number[];

beforeEach(async () => {
  received = [];
  answers = [];
  app = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ body, headers: request.headers });
    response.statusCode = answers.shift() ?? 204;
    response.end();
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  // a listening TCP server has an address of this kind
  target = `http://127.0.0.1:${(app.address() as AddressInfo).port}/hubspot/webhooks?a=1`;
  local = await startLocalPortal({ webhookTarget: target });
});
afterEach(async () => {
  await local.hubspot.close();
  app.closeAllConnections();
  await new Promise((resolve) => app.close(resolve));
});

const events = (): Loose[] => received.flatMap((one) => JSON.parse(one.body));

function seedContacts(count: number): string[] {
  const contacts = Array.from({ length: count }, (_, at) => ({
    key: `${at}`,
    properties: { email: `w${at}@hook.com` },
  }));
  return Object.values(local.hubspot.seed({ contacts }).contacts);
}

describe('webhooks', () => {
  it('tell of deletions, merges, changed addresses and privacy', async () => {
    const [a = '', b = '', c = '', d = '', e = ''] = seedContacts(5);
    const { companies } = local.hubspot.seed({
      companies: ['x', 'y', 'z'].map((key) => ({ key, properties: { name: key } })),
    });
    const [x = '', y = '', z = ''] = Object.values(companies);
    await local.api('DELETE', `/crm/objects/2026-09/contacts/${a}`);
    const merge = await local.control('POST', 'merge', { objectTypeId: '0-1', primaryId: b, otherId: c });
    await local.control('POST', 'edit', {
      objectTypeId: '0-1',
      id: d,
      properties: { email: 'new@hook.com' },
    });
    await local.control('POST', 'privacy-delete', { contactId: e });
    await local.control('POST', 'merge', { objectTypeId: '0-2', primaryId: x, otherId: y });
    await local.control('POST', 'delete', { objectTypeId: '0-2', ids: [z, '404'] });
    await local.control('POST', 'webhooks/flush');
    const of = (type: string) => events().filter((event) => event.subscriptionType === type);
    expect(events()).toHaveLength(6);
    expect(of('contact.deletion')).toMatchObject([
      { objectId: Number(a), changeFlag: 'DELETED', attemptNumber: 0, changeSource: 'INTEGRATION' },
    ]);
    expect(of('contact.merge')).toMatchObject([
      { primaryObjectId: Number(b), mergedObjectIds: [Number(c)], newObjectId: Number(merge.json.id) },
    ]);
    expect(of('contact.propertyChange')).toMatchObject([
      {
        objectId: Number(d),
        propertyName: 'email',
        propertyValue: 'new@hook.com',
        changeSource: 'CRM_UI',
      },
    ]);
    expect(of('contact.privacyDeletion')).toMatchObject([{ objectId: Number(e), portalId: 4815162 }]);
    expect([of('company.merge'), of('company.deletion')].map((one) => one.length)).toEqual([1, 1]);
  });

  it('are signed as HubSpot’s own client verifies it', async () => {
    const ids = seedContacts(1);
    local.hubspot.clock.set(Date.now());
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids });
    await local.control('POST', 'webhooks/flush');
    const [{ body, headers } = { body: '', headers: {} }] = received;
    const valid = (requestBody: string) =>
      Signature.isValid({
        signature: String(headers['x-hubspot-signature-v3']),
        clientSecret: local.hubspot.app.clientSecret,
        requestBody,
        signatureVersion: 'v3',
        url: target,
        method: 'POST',
        timestamp: Number(headers['x-hubspot-request-timestamp']),
      });
    expect(valid(body)).toBe(true);
    expect(valid(`${body} `)).toBe(false);
  });

  it('are signed for the public address while they go to another one', async () => {
    const signedTarget = 'https://clearsync.example.com/webhooks/hubspot';
    expect((await local.control('POST', 'app', { signedTarget })).json).toMatchObject({
      webhookTarget: target,
      signedTarget,
    });
    local.hubspot.clock.set(Date.now());
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids: seedContacts(1) });
    await local.control('POST', 'webhooks/flush');
    const [{ body, headers } = { body: '', headers: {} }] = received;
    const validFor = (url: string) =>
      Signature.isValid({
        signature: String(headers['x-hubspot-signature-v3']),
        clientSecret: local.hubspot.app.clientSecret,
        requestBody: body,
        signatureVersion: 'v3',
        url,
        method: 'POST',
        timestamp: Number(headers['x-hubspot-request-timestamp']),
      });
    expect([validFor(signedTarget), validFor(target)]).toEqual([true, false]);
  });

  it('come in arrays of at most 100', async () => {
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids: seedContacts(230) });
    await local.control('POST', 'webhooks/flush');
    expect(received.map((one) => JSON.parse(one.body).length).sort((p, q) => p - q)).toEqual([30, 100, 100]);
  });

  it('go out by themselves', async () => {
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids: seedContacts(1) });
    await expect.poll(() => received.length).toBe(1);
  });

  it('are tried again by the clock until they are taken, ten times at most', async () => {
    answers = [500, 404];
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids: seedContacts(1) });
    await local.control('POST', 'webhooks/flush');
    expect(received).toHaveLength(1);
    await local.control('POST', 'clock', { advanceMs: 60_000 });
    await local.control('POST', 'clock', { advanceMs: 120_000 });
    expect(events().map((event) => event.attemptNumber)).toEqual([0, 1, 2]);
    const { json } = await local.control('GET', 'webhooks');
    expect(json.deliveries[0]).toMatchObject({
      state: 'delivered',
      attempts: [{ status: 500 }, { status: 404 }, { status: 204 }],
    });
    answers = Array.from({ length: 20 }, () => 503);
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids: seedContacts(1) });
    await local.control('POST', 'webhooks/flush');
    for (let hour = 0; hour < 15; hour += 1)
      await local.control('POST', 'clock', { advanceMs: 11 * 3_600_000 });
    const after = await local.control('GET', 'webhooks');
    expect(after.json.deliveries[1].state).toBe('given up');
    expect(after.json.deliveries[1].attempts).toHaveLength(11);
  });

  it('are not sent for a portal without the app, nor without a target', async () => {
    const ids = seedContacts(2);
    await local.control('POST', 'uninstall', {});
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids: ids.slice(0, 1) });
    await local.control('POST', 'install-state', { installed: true });
    await local.control('POST', 'app', { webhookTarget: null });
    await local.control('POST', 'delete', { objectTypeId: '0-1', ids: ids.slice(1) });
    const flushed = await local.control('POST', 'webhooks/flush');
    expect(flushed.json).toEqual({ target: undefined, deliveries: [] });
    expect(received).toEqual([]);
  });
});

it.each([
  [
    'POST',
    'https://www.hubspot.com/webhook',
    'REQUEST_BODY',
    1632188626483,
    'jf872r5vscVcxCiDRHA4rGrqe/8BPLNVkdJSHdMnGTU=',
  ],
  [
    'POST',
    'https://www.hubspot.com/webhook',
    '',
    1632188626483,
    'csXgk7UbrE9F8ZmMvbpuKBxqIvTSqU1EX9pI/SJtxSE=',
  ],
])('signs the known vectors: %s %s %j', (method, url, body, timestamp, signature) => {
  const headers = signedHeaders('f6e94c08-85d0-4608-bcc6-e1850176e7b8', { method, url, body, timestamp });
  expect(headers['x-hubspot-signature-v3']).toBe(signature);
});

it('decodes before it signs what HubSpot decodes, and nothing else', () => {
  const sign = (url: string) =>
    signedHeaders('s', { method: 'GET', url, body: '', timestamp: 1 })['x-hubspot-signature-v3'];
  expect(sign('https://a.com/?userEmail=x%40y.com&t=a%3ab')).toBe(
    sign('https://a.com/?userEmail=x@y.com&t=a:b'),
  );
  expect(sign('https://a.com/?q=a%20b')).not.toBe(sign('https://a.com/?q=a b'));
});
