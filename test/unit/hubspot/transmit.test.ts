import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transmit } from '../../../server/hubspot/transmit.ts';

const answers: Record<string, (response: ServerResponse) => void> = {
  '/hang': () => {},
  '/half': (response) => response.writeHead(200, { 'content-length': '50' }).write('{"a":'),
  '/cut': (response) =>
    response.writeHead(200, { 'content-length': '50' }).write('{"a":', () => response.destroy()),
  '/short': (response) => response.end('{"a":'),
  '/elsewhere': (response) => response.writeHead(302, { location: '/ok' }).end(),
  '/nothing': (response) => response.writeHead(204).end(),
  '/ok': (response) => response.end('{"a":1}'),
};

const reached: string[] = [];
const server = createServer(({ url = '' }, response) => {
  reached.push(url);
  answers[url]?.(response);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server that listens on TCP has an address of this kind.
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** Longer than any busy machine needs: only what never answers is given a short limit. */
const AMPLE_MS = 20_000;

const call = async (path: string, { to = base, limitMs = AMPLE_MS } = {}) =>
  (await transmit(to, { method: 'GET', path, repeatable: true }, 'token', limitMs)).outcome;

describe('one call', () => {
  it('answers status and body', async () => {
    expect(await call('/ok')).toEqual({ ok: true, value: { status: 200, body: { a: 1 } } });
    expect(await call('/nothing')).toEqual({ ok: true, value: { status: 204, body: null } });
  });

  it.each(['/hang', '/half'])('H4 gives up waiting at %s', async (path) => {
    expect(await call(path, { limitMs: 200 })).toMatchObject({
      ok: false,
      failure: { kind: 'unavailable', maybeDone: true, message: expect.stringContaining('in time') },
    });
  });

  it.each(['/cut', '/short'])('takes %s for no answer', async (path) => {
    expect(await call(path)).toMatchObject({ ok: false, failure: { kind: 'unavailable', maybeDone: true } });
  });

  it('follows no redirect', async () => {
    reached.length = 0;
    expect(await call('/elsewhere')).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    expect(reached).toEqual(['/elsewhere']);
  });

  it('knows that what nobody listens to was never done', async () => {
    const closed = createServer();
    await new Promise<void>((ready) => closed.listen(0, '127.0.0.1', ready));
    // A server that listens on TCP has an address of this kind.
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    expect(await call('/ok', { to: `http://127.0.0.1:${port}` })).toMatchObject({
      ok: false,
      failure: { kind: 'unavailable', maybeDone: false },
    });
  });
});
