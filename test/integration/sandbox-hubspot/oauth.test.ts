import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerConsent } from '../../../sandbox/hubspot/oauth/answerConsent.ts';
import { type LocalPortal, readAnswer, startLocalPortal } from './localPortal.ts';

const REDIRECT = 'http://localhost:3000/oauth/callback';
const TOKEN = '/oauth/2026-09/token';

let local: LocalPortal;
beforeAll(async () => {
  local = await startLocalPortal({ app: { optionalScopes: ['settings.currencies.read'] } });
});
afterAll(() => local.hubspot.close());

const authorizeUrl = (changes: Record<string, string | undefined> = {}): string => {
  const { url, app } = local.hubspot;
  const query = {
    client_id: app.clientId,
    redirect_uri: REDIRECT,
    scope: app.requiredScopes.join(' '),
    state: 'st-1',
    ...changes,
  };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  return `${url}/oauth/authorize?${search}`;
};

const credentials = () => ({
  client_id: local.hubspot.app.clientId,
  client_secret: local.hubspot.app.clientSecret,
});

async function freshCode(changes: Record<string, string | undefined> = {}): Promise<string> {
  const location = new URL(await answerConsent(authorizeUrl(changes), 'allow'));
  return location.searchParams.get('code') ?? '';
}

const exchange = (code: string, changes: Record<string, string> = {}) =>
  local.form(TOKEN, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT,
    ...credentials(),
    ...changes,
  });

const refresh = (refreshToken: string) =>
  local.form(TOKEN, { grant_type: 'refresh_token', refresh_token: refreshToken, ...credentials() });

const account = (token: string) =>
  fetch(`${local.hubspot.url}/account-info/2026-09/details`, {
    headers: { authorization: `Bearer ${token}` },
  });

describe('consent', () => {
  it('names the app, the account and each scope, with two buttons', async () => {
    const shown = await readAnswer(await fetch(authorizeUrl()));
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Connect ClearSync to HubSpot');
    expect(shown.text).toContain('Acme Demo (4815162)');
    expect(shown.text).toContain('Create and change the properties of companies');
    expect(shown.text).toContain('crm.schemas.companies.write');
    expect(shown.text.match(/<button/g)).toHaveLength(2);
  });

  it('sends the browser back with code and state on Allow', async () => {
    const location = new URL(await answerConsent(authorizeUrl(), 'allow'));
    expect(location.origin + location.pathname).toBe(REDIRECT);
    expect(location.searchParams.get('state')).toBe('st-1');
    expect(location.searchParams.get('code')).toMatch(/^na1-/);
  });

  it('sends it back with access_denied on Cancel', async () => {
    const location = new URL(await answerConsent(authorizeUrl(), 'cancel'));
    expect(location.searchParams.get('error')).toBe('access_denied');
    expect(location.searchParams.get('code')).toBeNull();
  });

  it.each([
    ['an unknown client', { client_id: 'nobody' }, 'belongs to no app'],
    [
      'a redirect URL that is not listed',
      { redirect_uri: 'https://evil.example/x' },
      'not one of the redirect URLs',
    ],
    ['a missing required scope', { scope: 'oauth' }, 'mismatch between the scopes'],
    ['an optional scope that is not configured', { optional_scope: 'tickets' }, 'Not configured: tickets'],
  ])('shows an error page for %s', async (_, changes, words) => {
    const shown = await readAnswer(await fetch(authorizeUrl(changes)));
    expect(shown.status).toBe(400);
    expect(shown.text).toContain(words);
    expect(shown.text).toContain('Nothing was installed');
  });

  it('escapes what it shows', async () => {
    const shown = await readAnswer(await fetch(authorizeUrl({ state: '"><script>alert(1)</script>' })));
    expect(shown.text).not.toContain('<script>alert');
  });

  it('starts from the marketplace without a state of ours', async () => {
    const { url } = local.hubspot;
    const answered = await fetch(`${url}/marketplace/install`, { redirect: 'manual' });
    const location = new URL(answered.headers.get('location') ?? '');
    expect(answered.status).toBe(302);
    expect(location.searchParams.get('state')).toBeNull();
    expect(location.searchParams.get('step')).toBe('finalize');
    expect(location.searchParams.get('returnUrl')).toMatch(/^https:\/\/app\.hubspot\.com\//);
    const answer = await exchange(location.searchParams.get('code') ?? '');
    expect(answer.json.scopes).toContain('settings.currencies.read');
  });
});

describe('tokens', () => {
  it('exchanges a code once, for a token of half an hour', async () => {
    const code = await freshCode({ optional_scope: 'settings.currencies.read' });
    const first = await exchange(code);
    expect(first.status).toBe(200);
    expect(first.json).toMatchObject({ token_type: 'bearer', expires_in: 1800, hub_id: 4815162 });
    expect(first.json.scopes).toContain('settings.currencies.read');
    const again = await exchange(code);
    expect([again.status, again.json.status, again.json.error]).toEqual([
      400,
      'BAD_AUTH_CODE',
      'invalid_grant',
    ]);
  });

  it('forgets a code after a minute', async () => {
    const code = await freshCode();
    local.hubspot.clock.advance(61_000);
    expect((await exchange(code)).json.status).toBe('BAD_AUTH_CODE');
  });

  it.each([
    ['another redirect URL', { redirect_uri: 'http://localhost:3000/other' }, 'BAD_REDIRECT_URI'],
    ['a wrong secret', { client_secret: 'no' }, 'BAD_CLIENT_SECRET'],
    ['a wrong client', { client_id: 'no' }, 'BAD_CLIENT_ID'],
    ['another grant type', { grant_type: 'password' }, 'BAD_GRANT_TYPE'],
  ])('refuses %s', async (_, changes, status) => {
    const answer = await exchange(await freshCode(), changes);
    expect([answer.status, answer.json.status]).toEqual([400, status]);
  });

  it('takes forms only', async () => {
    const answered = await fetch(`${local.hubspot.url}${TOKEN}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answered.status).toBe(415);
  });

  it('expires by the clock and says since when', async () => {
    const { json } = await exchange(await freshCode());
    local.hubspot.clock.advance(1_799_000);
    expect((await account(json.access_token)).status).toBe(200);
    local.hubspot.clock.advance(1000);
    const expired = await readAnswer(await account(json.access_token));
    expect([expired.status, expired.json.category]).toEqual([401, 'EXPIRED_AUTHENTICATION']);
    expect(expired.json.context['expire time']).toHaveLength(1);
    const renewed = await refresh(json.refresh_token);
    expect(renewed.json.refresh_token).toBe(json.refresh_token);
    expect((await account(renewed.json.access_token)).status).toBe(200);
  });

  it('rotates refresh tokens when the switch is on', async () => {
    const { json } = await exchange(await freshCode());
    await local.control('POST', 'switches', { rotateRefreshTokens: true });
    const renewed = await refresh(json.refresh_token);
    expect(renewed.json.refresh_token).not.toBe(json.refresh_token);
    expect((await refresh(json.refresh_token)).json.status).toBe('BAD_REFRESH_TOKEN');
    await local.control('POST', 'switches', { rotateRefreshTokens: false });
  });

  it('introspects and revokes; an access token outlives its refresh token', async () => {
    const { json } = await exchange(await freshCode());
    const about = (token: string) => local.form(`${TOKEN}/introspect`, { token, ...credentials() });
    expect((await about(json.access_token)).json).toMatchObject({
      active: true,
      hub_id: 4815162,
      expires_in: 1800,
    });
    const revoked = await local.form(`${TOKEN}/revoke`, { token: json.refresh_token, ...credentials() });
    expect(revoked.status).toBe(200);
    expect((await about(json.refresh_token)).json).toEqual({ active: false });
    expect((await refresh(json.refresh_token)).json.status).toBe('BAD_REFRESH_TOKEN');
    expect((await account(json.access_token)).status).toBe(200);
    expect((await local.form(`${TOKEN}/revoke`, { token: 'unknown', ...credentials() })).status).toBe(200);
  });

  it('leaves hub id and scopes out when the switch is off', async () => {
    await local.control('POST', 'switches', { tokenTellsHub: false });
    const { json } = await exchange(await freshCode());
    expect(Object.keys(json)).not.toContain('hub_id');
    await local.control('POST', 'switches', { tokenTellsHub: true });
  });

  it('voids everything on uninstall by the app', async () => {
    const { json } = await exchange(await freshCode());
    const gone = await fetch(`${local.hubspot.url}/appinstalls/2026-09/external-install`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${json.access_token}` },
    });
    expect(gone.status).toBe(204);
    expect((await account(json.access_token)).status).toBe(401);
    expect((await refresh(json.refresh_token)).json).toMatchObject({
      error: 'invalid_grant',
      status: 'BAD_REFRESH_TOKEN',
    });
    const state = await local.control('GET', 'install-state');
    expect(state.json.portals[0].installed).toBe(false);
  });
});

it('tells the account and keeps portals apart', async () => {
  await local.control('POST', 'portals', {
    id: 777,
    name: 'Other',
    timeZone: 'Europe/Berlin',
    companyCurrency: 'EUR',
  });
  const { json } = await local.control('POST', 'install-state', { portalId: 777, installed: true });
  const own = await local.control('POST', 'install-state', { installed: true });
  const other = await readAnswer(await account(json.accessToken));
  expect(other.json).toMatchObject({ portalId: 777, companyCurrency: 'EUR', utcOffset: '+01:00' });
  local.hubspot.seed({ contacts: [{ key: 'a', properties: { email: 'only@first.com' } }] });
  const count = async (token: string) =>
    (
      await readAnswer(
        await fetch(`${local.hubspot.url}/crm/objects/2026-09/contacts`, {
          headers: { authorization: `Bearer ${token}` },
        }),
      )
    ).json.results.length;
  expect([await count(own.json.accessToken), await count(json.accessToken)]).toEqual([1, 0]);
});
