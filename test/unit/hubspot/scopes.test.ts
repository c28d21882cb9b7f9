import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { DEFAULT_APP } from '../../../sandbox/hubspot/options.ts';
import { authorizationUrl } from '../../../server/hubspot/oauth/authorizationUrl.ts';
import { HUBSPOT_SCOPES, OPTIONAL_HUBSPOT_SCOPES } from '../../../server/hubspot/scopes.ts';

const scopes = z.array(z.string());
const appFile = z.object({
  config: z.object({ auth: z.object({ requiredScopes: scopes, optionalScopes: scopes }) }),
});

it('asks for exactly the scopes that the app file requires, and for its optional ones as such', () => {
  const { auth } = appFile.parse(JSON.parse(readFileSync('src/app/app-hsmeta.json', 'utf8'))).config;
  expect([...HUBSPOT_SCOPES].sort()).toEqual([...auth.requiredScopes].sort());
  expect([...OPTIONAL_HUBSPOT_SCOPES].sort()).toEqual([...auth.optionalScopes].sort());
});

it('names no scope as both required and optional', () => {
  expect(HUBSPOT_SCOPES.filter((scope) => OPTIONAL_HUBSPOT_SCOPES.includes(scope))).toEqual([]);
});

it('is the app that the local HubSpot knows', () => {
  expect([...DEFAULT_APP.requiredScopes].sort()).toEqual([...HUBSPOT_SCOPES].sort());
  expect(DEFAULT_APP.optionalScopes).toEqual([...OPTIONAL_HUBSPOT_SCOPES]);
});

it('sends people to the consent page of the configured host', () => {
  const config = {
    apiBase: 'https://api.hubapi.com',
    appBase: 'http://127.0.0.1:4242',
    clientId: 'client',
    clientSecret: 'secret',
    appId: '1',
    redirectUri: 'http://localhost:3000/oauth/callback',
  };
  const url = authorizationUrl(config, 'state-1');
  expect(url.startsWith('http://127.0.0.1:4242/oauth/authorize?')).toBe(true);
  expect(url).toContain(`scope=${HUBSPOT_SCOPES.join('%20')}`);
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
    client_id: 'client',
    redirect_uri: config.redirectUri,
    optional_scope: OPTIONAL_HUBSPOT_SCOPES.join(' '),
    state: 'state-1',
  });
  expect(url).not.toContain('secret');
});
