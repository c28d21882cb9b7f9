import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signRequest } from '../../../sandbox/hubspot/signRequest.ts';
import { API_BASE } from '../../../src/app/packages/contract/base.ts';
import { cardReply } from '../../../src/app/packages/contract/card.ts';
import { pauseReply } from '../../../src/app/packages/contract/control.ts';
import { heldReply } from '../../../src/app/packages/contract/held.ts';
import { homeReply } from '../../../src/app/packages/contract/home.ts';
import { keyReply, setupReply } from '../../../src/app/packages/contract/setup.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';

const BUYER = 'first.buyer@lanternworks.com';
let day: Awaited<ReturnType<typeof startFirstDay>>;
let connectionId: string;
let buyer: string;

const complete = async (kind: 'import' | 'writing'): Promise<void> => {
  await vi.waitFor(
    async () => {
      const { progress } = homeReply.parse((await day.call('GET', '/v1/home')).body);
      expect(progress).toMatchObject({ kind, state: 'complete' });
    },
    { timeout: 50_000, interval: 200 },
  );
};

const importToItsEnd = async (): Promise<void> => {
  expect((await day.call('POST', '/v1/import', { connectionId })).status).toBe(200);
  await complete('import');
};

const recordWrites = (): number =>
  Object.entries(day.hubspot.calls().byEndpoint)
    .filter(([endpoint]) => /batch\/(update|create|upsert)/.test(endpoint) && /objects/.test(endpoint))
    .reduce((sum, [, calls]) => sum + calls, 0);

const cardPath = (recordId: string): string => `/v1/card?objectTypeId=0-1&objectId=${recordId}`;

/** Plays the recipe of the official CLI against the local Stripe. */
const trigger = async (): Promise<number | null> => {
  const { url, keys } = day.stripe;
  const args = ['trigger', 'customer.subscription.created', '--add', `customer:email=${BUYER}`];
  const child = spawn('node_modules/.bin/stripe', [...args, '--api-base', url, '--api-key', keys.secret], {
    env: {
      ...process.env,
      HOME: mkdtempSync(join(tmpdir(), 'stripe-cli-')),
      STRIPE_CLI_TELEMETRY_OPTOUT: '1',
    },
    stdio: 'ignore',
  });
  await once(child, 'exit');
  return child.exitCode;
};

beforeAll(async () => {
  day = await startFirstDay(40, await appDatabaseUrl());
  const seeded = day.hubspot.seed({ contacts: [{ key: 'buyer', properties: { email: BUYER } }] });
  buyer = seeded.contacts['buyer'] ?? '';
});

afterAll(async () => {
  await day.stop();
});

describe('the first day, over HTTP', () => {
  it('stores nothing of a key that is refused', async () => {
    const reply = keyReply.parse(
      (await day.call('POST', '/v1/setup/key', { key: day.stripe.keys.publishable })).body,
    );
    expect(reply).toMatchObject({ state: 'refused', problem: { code: 'key_publishable', field: 'key' } });
    const setup = setupReply.parse((await day.call('GET', '/v1/setup')).body);
    expect(setup.connections).toEqual([]);
    expect(setup.properties.map(({ planned, created, pack }) => [planned, created, pack])).toEqual([
      [49, 0, 'C'],
      [51, 0, 'C'],
    ]);
    expect(cardReply.parse((await day.call('GET', cardPath(buyer))).body).state).toBe('not_connected');
  });

  it('connects a restricted key and never shows it again', async () => {
    const { restricted } = day.stripe.keys;
    const answer = await day.call('POST', '/v1/setup/key', { key: ` "${restricted}" ` });
    const reply = keyReply.parse(answer.body);
    if (reply.state !== 'connected') throw new Error(answer.text);
    connectionId = reply.connection.id;
    expect(reply.connection.permissions).toHaveLength(12);
    expect(answer.text).not.toContain(restricted);
    expect((await day.call('GET', '/v1/setup')).text).not.toContain(restricted);
  });

  it('imports and writes nothing to HubSpot, not even a property, until somebody approves', async () => {
    const before = day.hubspot.journal().length;
    await importToItsEnd();
    expect(day.hubspot.journal().slice(before)).toEqual([]);
    expect(day.hubspot.portal.objects['0-1'].properties.names()).not.toContain('clearsync_mrr');
    await day.approve();
    await complete('writing');
    expect(day.hubspot.portal.objects['0-1'].properties.names()).toContain('clearsync_mrr');
    expect(recordWrites()).toBeGreaterThan(0);
  });

  it('shows a customer that the official CLI makes on its contact after the next import', async () => {
    expect(cardReply.parse((await day.call('GET', cardPath(buyer))).body).state).toBe('no_match');
    expect(await trigger()).toBe(0);
    await importToItsEnd();
    const card = cardReply.parse((await day.call('GET', cardPath(buyer))).body);
    expect(card).toMatchObject({
      state: 'ready',
      billing: { customers: [{ email: BUYER, match: { method: 'email' } }] },
    });
  });

  it('tells the settings page which properties exist, and a record to look at', async () => {
    const { properties, paused, sample } = setupReply.parse((await day.call('GET', '/v1/setup')).body);
    expect(properties.map(({ pack }) => pack)).toEqual(['C', 'C']);
    const [contacts] = properties;
    expect(contacts?.fields.find(({ name }) => name === 'clearsync_mrr')).toEqual({
      name: 'clearsync_mrr',
      label: 'MRR',
      pack: 'A',
      state: 'created',
      reason: null,
    });
    expect(contacts?.fields.filter(({ state }) => state === 'created')).toHaveLength(contacts?.created ?? 0);
    expect(paused).toBeNull();
    const [, recordId] = /\/contacts\/\d+\/record\/0-1\/(\d+)$/.exec(sample?.url ?? '') ?? [];
    expect(cardReply.parse((await day.call('GET', cardPath(recordId ?? ''))).body)).toMatchObject({
      state: 'ready',
      billing: { customers: [{ email: sample?.label }] },
    });
    const stopped = pauseReply.parse((await day.call('POST', '/v1/control/pause', {})).body);
    expect(setupReply.parse((await day.call('GET', '/v1/setup')).body).paused).toEqual(stopped.paused);
    await day.call('POST', '/v1/control/resume', {});
    expect(setupReply.parse((await day.call('GET', '/v1/setup')).body).paused).toBeNull();
  });

  it('tells how much is stored, and a stranger of nothing', async () => {
    const { counts } = homeReply.parse((await day.call('GET', '/v1/home')).body);
    const held = heldReply.parse((await day.call('GET', '/v1/setup/held')).body);
    expect(held).toMatchObject({ contacts: counts.linkedContacts, companies: counts.linkedCompanies });
    expect(held.customers).toBeGreaterThan(held.contacts);
    expect(held.writings).toBeGreaterThan(held.contacts);
    const strange = await day.fetchOf(day.portalId + 1)('GET', '/v1/setup/held');
    expect(strange.body).toEqual({
      ok: true,
      customers: 0,
      contacts: 0,
      companies: 0,
      writings: 0,
      forgotten: 0,
    });
  });

  it('B15 writes nothing when nothing has changed', async () => {
    const before = recordWrites();
    expect(before).toBeGreaterThan(0);
    await importToItsEnd();
    expect(recordWrites()).toBe(before);
  });

  it('has written nothing to Stripe but its own endpoint and the probe of one that cannot exist', () => {
    const ours = day.stripe.journal.read().filter(({ keyKind }) => keyKind === 'restricted');
    expect(ours.every(({ client }) => client.includes('ClearSync'))).toBe(true);
    const writes = ours.map(({ method, path, status }) => `${method} ${path} ${status}`);
    expect(new Set(writes)).toEqual(
      new Set([
        'POST /v1/webhook_endpoints/we_clearsync_permission_probe 404',
        'POST /v1/webhook_endpoints 200',
      ]),
    );
    expect(writes.filter((line) => line === 'POST /v1/webhook_endpoints 200')).toHaveLength(1);
  });
});

describe('S1 another portal, rightly signed for itself', () => {
  it('sees nothing of the first and can do nothing to it', async () => {
    const stranger = day.fetchOf(day.portalId + 1);
    expect((await stranger('GET', cardPath(buyer))).body).toEqual({ ok: true, state: 'not_connected' });
    for (const path of ['/v1/setup', '/v1/home']) {
      const answer = await stranger('GET', path);
      expect([answer.status, answer.text.includes('acct_')]).toEqual([404, false]);
    }
    expect((await stranger('POST', '/v1/import', { connectionId })).status).toBe(404);
    const recheck = await stranger('POST', '/v1/setup/permissions', { connectionId });
    expect(keyReply.parse(recheck.body)).toMatchObject({
      state: 'refused',
      problem: { code: 'connection_not_found' },
    });
  });

  it('gains nothing by naming the first portal in its own query or body', async () => {
    const stranger = day.fetchOf(day.portalId + 1);
    expect((await stranger('GET', `${cardPath(buyer)}&portalId=${day.portalId}`)).status).toBe(401);
    const posted = await stranger('POST', '/v1/import', { connectionId, portalId: String(day.portalId) });
    expect(posted.status).toBe(404);
  });
});

describe('S2 a request that HubSpot did not sign like this', () => {
  const path = () => `${cardPath(buyer)}&portalId=${day.portalId}`;
  const send = (pathSent: string, headers: Record<string, string>) =>
    fetch(`${day.serverUrl}${pathSent}`, { headers });
  const signed = (pathSigned: string, at: number) => {
    const timestamp = String(at);
    const request = { method: 'GET', url: `${API_BASE}${pathSigned}`, body: '', timestamp };
    return {
      'X-HubSpot-Request-Timestamp': timestamp,
      'X-HubSpot-Signature-v3': signRequest(day.hubspot.app.clientSecret, request),
    };
  };

  it('is let in when all is right, so that the refusals below mean something', async () => {
    expect((await send(path(), signed(path(), Date.now()))).status).toBe(200);
  });

  it.each([
    ['unsigned', () => send(path(), {})],
    ['stale', () => send(path(), signed(path(), Date.now() - 301_000))],
    ['from the future', () => send(path(), signed(path(), Date.now() + 301_000))],
    ['altered', () => send(path().replace(buyer, '1'), signed(path(), Date.now()))],
  ])('is refused with 401 and no data: %s', async (_, sent) => {
    const answer = await sent();
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toMatch(/billing|acct_|lanternworks/);
  });
});
