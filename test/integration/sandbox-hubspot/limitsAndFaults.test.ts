import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalPortal, startLocalPortal } from './localPortal.ts';

const CONTACTS = '/crm/objects/2026-09/contacts';
const SEARCH = `${CONTACTS}/search`;

let local: LocalPortal;
beforeEach(async () => {
  local = await startLocalPortal();
});
afterEach(() => local.hubspot.close());

const statuses = async (count: number, method: string, path: string, body?: unknown): Promise<number[]> => {
  const found: number[] = [];
  for (let at = 0; at < count; at += 1) found.push((await local.api(method, path, body)).status);
  return found;
};

describe('rate limits', () => {
  it('let 110 calls through in ten rolling seconds, with headers that count down', async () => {
    const first = await local.api('GET', CONTACTS);
    expect(first.headers.get('x-hubspot-ratelimit-max')).toBe('110');
    expect(first.headers.get('x-hubspot-ratelimit-remaining')).toBe('109');
    expect(first.headers.get('x-hubspot-ratelimit-interval-milliseconds')).toBe('10000');
    local.hubspot.clock.advance(4000);
    expect(new Set(await statuses(109, 'GET', CONTACTS))).toEqual(new Set([200]));
    const over = await local.api('GET', CONTACTS);
    expect(over.status).toBe(429);
    expect(over.json).toMatchObject({
      status: 'error',
      message: 'You have reached your ten_secondly_rolling limit.',
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
      groupName: `publicapi:app-api-calls-ten-secondly:${local.hubspot.app.appId}:4815162`,
    });
    expect(over.headers.get('x-hubspot-ratelimit-remaining')).toBe('0');
    local.hubspot.clock.advance(6000);
    expect(await statuses(2, 'GET', CONTACTS)).toEqual([200, 429]);
  });

  it('let five searches a second through, apart from other calls and without headers', async () => {
    expect(await statuses(6, 'POST', SEARCH, {})).toEqual([200, 200, 200, 200, 200, 429]);
    const over = await local.api('POST', SEARCH, {});
    expect(over.json.policyName).toBe('SECONDLY');
    expect(over.headers.get('x-hubspot-ratelimit-max')).toBeNull();
    expect((await local.api('GET', CONTACTS)).headers.get('x-hubspot-ratelimit-remaining')).toBe('109');
    local.hubspot.clock.advance(1000);
    expect(await statuses(1, 'POST', SEARCH, {})).toEqual([200]);
  });

  it('are kept for each portal, and can be off', async () => {
    await statuses(111, 'GET', CONTACTS);
    await local.control('POST', 'portals', { id: 5 });
    const { json } = await local.control('POST', 'install-state', { portalId: 5, installed: true });
    const authorization = `Bearer ${json.accessToken}`;
    expect((await local.api('GET', CONTACTS, undefined, { authorization })).status).toBe(200);
    const open = await startLocalPortal({ rateLimits: false });
    for (let at = 0; at < 111; at += 1) expect((await open.api('GET', CONTACTS)).status).toBe(200);
    await open.hubspot.close();
  });

  it('show in the calls, with peaks and the most in flight', async () => {
    await local.control('POST', 'faults', { kind: 'latency', milliseconds: 50, times: 4 });
    await Promise.all(Array.from({ length: 4 }, () => local.api('GET', CONTACTS)));
    await statuses(107, 'GET', CONTACTS);
    const { json } = await local.control('GET', 'calls');
    expect(json).toMatchObject({
      total: 111,
      throttled: 1,
      peakPer10Seconds: 111,
      inFlight: 0,
      maxInFlight: 4,
    });
    expect(json.byEndpoint).toEqual({ 'GET /crm/objects/2026-09/contacts': 111 });
    expect(json.byStatus).toEqual({ 200: 110, 429: 1 });
    await local.control('DELETE', 'calls');
    expect((await local.control('GET', 'calls')).json.total).toBe(0);
  });
});

describe('faults', () => {
  it.each([
    [{ kind: 'rolling_limit' }, 429, { policyName: 'TEN_SECONDLY_ROLLING' }],
    [{ kind: 'secondly_limit' }, 429, { policyName: 'SECONDLY' }],
    [{ kind: 'daily_limit' }, 429, { policyName: 'DAILY' }],
    [{ kind: 'token_expired' }, 401, { category: 'EXPIRED_AUTHENTICATION' }],
    [{ kind: 'token_revoked' }, 401, { category: 'INVALID_AUTHENTICATION' }],
    [{ kind: 'missing_scopes' }, 403, { category: 'MISSING_SCOPES' }],
    [{ kind: 'locked' }, 423, { status: 'error' }],
    [{ kind: 'migrating' }, 477, { status: 'error' }],
    [{ kind: 'error', status: 500 }, 500, { message: 'internal error' }],
    [{ kind: 'error' }, 502, { message: 'Bad Gateway' }],
    [{ kind: 'error', status: 503 }, 503, { message: 'Service Unavailable' }],
    [{ kind: 'error', status: 504 }, 504, { status: 'error' }],
  ])('%j answers %i once', async (fault, status, body) => {
    expect((await local.control('POST', 'faults', fault)).status).toBe(201);
    const answer = await local.api('GET', CONTACTS);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject(body);
    expect((await local.api('GET', CONTACTS)).status).toBe(200);
  });

  it('carry Retry-After: 477 always, others when told', async () => {
    await local.control('POST', 'faults', [
      { kind: 'migrating' },
      { kind: 'error', status: 503, retryAfter: 7 },
    ]);
    expect((await local.api('GET', CONTACTS)).headers.get('retry-after')).toBe('30');
    expect((await local.api('GET', CONTACTS)).headers.get('retry-after')).toBe('7');
  });

  it('answer HTML', async () => {
    await local.control('POST', 'faults', { kind: 'html' });
    const answer = await local.api('GET', CONTACTS);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html;charset=utf-8']);
    expect(answer.text).toContain('<html>');
  });

  it.each(['commit_then_error', 'commit_then_reset'])('%s carries the write out', async (kind) => {
    await local.control('POST', 'faults', { kind, method: 'POST' });
    const sent = local.api('POST', CONTACTS, { properties: { email: 'twice@f.com' } });
    if (kind === 'commit_then_error') expect((await sent).status).toBe(502);
    else await expect(sent).rejects.toThrow('fetch failed');
    const again = await local.api('POST', CONTACTS, { properties: { email: 'twice@f.com' } });
    expect(again.status).toBe(409);
  });

  it('break the connection before the answer or within it', async () => {
    await local.control('POST', 'faults', [{ kind: 'reset' }, { kind: 'cut_body' }]);
    await expect(local.api('GET', CONTACTS)).rejects.toThrow('fetch failed');
    await expect(local.api('GET', CONTACTS)).rejects.toThrow('terminated');
    expect((await local.api('GET', CONTACTS)).status).toBe(200);
  });

  it('hang until the caller gives up', async () => {
    await local.control('POST', 'faults', { kind: 'hang' });
    const giveUp = new AbortController();
    const sent = fetch(`${local.hubspot.url}${CONTACTS}`, {
      headers: { authorization: `Bearer ${local.token}` },
      signal: giveUp.signal,
    });
    await expect.poll(() => local.hubspot.calls().inFlight).toBe(1);
    giveUp.abort();
    await expect(sent).rejects.toThrow('aborted');
    await expect.poll(() => local.hubspot.calls().byStatus).toEqual({ none: 1 });
  });

  it('hit the calls that they name, after those they skip, as often as told', async () => {
    await local.control('POST', 'faults', {
      kind: 'locked',
      method: 'GET',
      path: '/companies',
      skip: 1,
      times: 2,
    });
    expect(await statuses(1, 'GET', CONTACTS)).toEqual([200]);
    expect(await statuses(4, 'GET', '/crm/objects/2026-09/companies')).toEqual([200, 423, 423, 200]);
    expect((await local.control('GET', 'faults')).json.faults).toEqual([]);
  });

  it('stay until cleared with times 0, also at the token endpoint', async () => {
    await local.control('POST', 'faults', { kind: 'error', status: 500, path: '/oauth/', times: 0 });
    for (const _ of [1, 2]) expect((await local.form('/oauth/2026-09/token', {})).status).toBe(500);
    await local.control('DELETE', 'faults');
    expect((await local.form('/oauth/2026-09/token', {})).json.status).toBe('BAD_CLIENT_ID');
  });

  it('are refused when misspelt', async () => {
    const answer = await local.control('POST', 'faults', { kind: 'explode' });
    expect([answer.status, answer.json.category]).toEqual([400, 'VALIDATION_ERROR']);
    expect((await local.control('POST', 'nowhere', {})).status).toBe(404);
  });
});
