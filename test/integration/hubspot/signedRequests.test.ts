import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyHubSpotSignature } from '../../../server/http/middleware/verifyHubSpotSignature.ts';
import { problemReply } from '../../../src/app/packages/contract/base.ts';

const SECRET = 'the-client-secret';
const PUBLIC = 'https://api.clearsync.example';
const NOW = 1_800_000_000_000;

const app = express();
app.use(express.raw({ type: () => true }));
app.use(verifyHubSpotSignature({ clientSecret: SECRET, publicBaseUrl: PUBLIC, clock: () => NOW }));
app.use((_request, response) => {
  const { portalId, userEmail } = response.locals;
  response.json({ portalId: String(portalId), userEmail });
});
const server = createServer(app);
let url = '';
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server that listens on TCP has an address of this kind.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

type Sent = {
  path: string;
  method?: string;
  body?: string;
  host?: string;
  timestamp?: number;
  signedBody?: string;
};

const send = ({
  path,
  method = 'GET',
  body = '',
  host = PUBLIC,
  timestamp = NOW,
  signedBody = body,
}: Sent) => {
  const signature = createHmac('sha256', SECRET)
    .update(`${method}${host}${path}${signedBody}${timestamp}`)
    .digest('base64');
  return fetch(url + path, {
    method,
    ...(body === '' ? {} : { body }),
    headers: {
      'content-type': 'application/json',
      'x-hubspot-signature-v3': signature,
      'x-hubspot-request-timestamp': String(timestamp),
    },
  });
};

const expectRefused = async (answer: Response): Promise<void> => {
  expect(answer.status).toBe(401);
  const { problem } = problemReply.parse(await answer.json());
  expect(problem.code).toBe('unauthorized');
  expect(JSON.stringify(problem)).not.toMatch(/signature|expired|portal/i);
};

describe('S2 a request of the extensions', () => {
  it('brings its portal in the signed query', async () => {
    const answer = await send({ path: '/v1/card?objectId=1&userEmail=ada%40acme.com&portalId=62515' });
    expect(await answer.json()).toEqual({ portalId: '62515', userEmail: 'ada@acme.com' });
  });

  it('is signed over the bytes of its body', async () => {
    const path = '/v1/import?portalId=62515';
    const body = '{"connectionId":"ü","n":1.0}';
    expect((await send({ path, method: 'POST', body })).status).toBe(200);
    await expectRefused(await send({ path, method: 'POST', body, signedBody: '{"connectionId":"ü","n":1}' }));
    await expectRefused(await send({ path, method: 'POST', body, signedBody: '' }));
  });

  it('answers a replay within five minutes as before, and none later', async () => {
    const path = '/v1/card?portalId=62515';
    expect((await send({ path })).status).toBe(200);
    expect((await send({ path })).status).toBe(200);
    await expectRefused(await send({ path, timestamp: NOW - 300_001 }));
    await expectRefused(await send({ path, timestamp: NOW + 300_001 }));
  });

  it.each([
    ['without a portal', '/v1/card?userId=1'],
    ['with two portals', '/v1/card?portalId=1&portalId=62515'],
    ['with two users', '/v1/card?portalId=62515&userEmail=a&userEmail=b'],
    ['with a portal that is no number', '/v1/card?portalId=62515x'],
    ['with a list of portals', '/v1/card?portalId[]=62515'],
  ])('is refused %s, signed or not', async (_name, path) => {
    await expectRefused(await send({ path }));
  });

  it('is refused without a signature, or with one for another address', async () => {
    await expectRefused(await fetch(`${url}/v1/card?portalId=62515`));
    await expectRefused(await send({ path: '/v1/card?portalId=62515', host: url }));
  });
});
