import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { authorizationUrl } from '../../../server/hubspot/oauth/authorizationUrl.ts';
import { HUBSPOT_SCOPES } from '../../../server/hubspot/scopes.ts';

const appFile = z.object({ config: z.object({ auth: z.object({ requiredScopes: z.array(z.string()) }) }) });

it('asks for exactly the scopes that the app file requires', () => {
  const file = appFile.parse(JSON.parse(readFileSync('src/app/app-hsmeta.json', 'utf8')));
  expect([...HUBSPOT_SCOPES].sort()).toEqual([...file.config.auth.requiredScopes].sort());
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
    state: 'state-1',
  });
  expect(url).not.toContain('secret');
});
