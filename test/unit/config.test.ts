import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained, readConfig } from '../../server/config.ts';

const key = randomBytes(32).toString('base64');
const complete = {
  PUBLIC_BASE_URL: 'https://api.clearsync.example',
  ENCRYPTION_KEYS: `k1:${key}`,
  HUBSPOT_CLIENT_ID: 'client',
  HUBSPOT_CLIENT_SECRET: 'secret',
  HUBSPOT_APP_ID: '999',
};
const exampleFile = readFileSync('.env.example', 'utf8');
const exampleKey = /^ENCRYPTION_KEYS=(.+)$/m.exec(exampleFile)?.[1];

const problemsOf = (env: Record<string, string | undefined>): string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
};

describe('the configuration', () => {
  it('needs five values; everything else has a default that fits the real platforms', () => {
    const read = readConfig(complete);
    expect(read).toMatchObject({
      ok: true,
      config: {
        port: 3000,
        databaseUrl: 'pglite:./data/clearsync',
        hubspot: {
          apiBase: 'https://api.hubapi.com',
          appBase: 'https://app.hubspot.com',
          redirectUri: 'https://api.clearsync.example/oauth/callback',
        },
        stripe: { apiBase: 'https://api.stripe.com' },
      },
    });
  });

  it('names each missing value and where it comes from', () => {
    const problems = problemsOf({});
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(Object.keys(complete));
    for (const problem of problems) expect(problem).toMatch(/is missing \(.{20,}\)/);
  });

  it.each([
    ['a short key', `k1:${randomBytes(16).toString('base64')}`, /16 bytes instead of 32/],
    ['a key without id', key, /no key id/],
    ['the key of the example', exampleKey, /everybody knows/],
    ['a second key of a wrong length', `k2:${key},k1:abc`, /"k1" has 2 bytes/],
  ])('refuses %s and does not print it', (_, value, expected) => {
    const problems = problemsOf({ ...complete, ENCRYPTION_KEYS: value }).join('\n');
    expect(problems).toMatch(expected);
    expect(problems).not.toContain(key);
  });

  it('takes several keys, newest first', () => {
    const read = readConfig({
      ...complete,
      ENCRYPTION_KEYS: `k2:${key},k1:${randomBytes(32).toString('base64')}`,
    });
    expect(read.ok && read.config.sealingKeys.map(({ id }) => id)).toEqual(['k2', 'k1']);
  });

  it.each([
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'mysql://x'],
    ['HUBSPOT_APP_ID', 'abc'],
    ['PUBLIC_BASE_URL', 'clearsync'],
    ['STRIPE_API_BASE', 'ftp://x'],
    ['LOG_LEVEL', 'loud'],
  ])('names a wrong %s', (name, value) => {
    expect(problemsOf({ ...complete, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: `)),
    ]);
  });

  it('is explained line by line in .env.example', () => {
    for (const name of Object.keys(explained)) expect(exampleFile).toMatch(new RegExp(`^#? ?${name}=`, 'm'));
  });
});
