import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  disconnectReply,
  errorsReply,
  pauseReply,
  peopleReply,
  reconcileReply,
  redriveReply,
  uninstallReply,
} from '../../../src/app/packages/contract/control.ts';
import { keyReply, setupReply } from '../../../src/app/packages/contract/setup.ts';
import { whyReply } from '../../../src/app/packages/contract/why.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';

let day: Awaited<ReturnType<typeof startFirstDay>>;
let connectionId: string;

beforeAll(async () => {
  day = await startFirstDay(3, await appDatabaseUrl());
  const connected = keyReply.parse(
    (await day.call('POST', '/v1/setup/key', { key: day.stripe.keys.restricted })).body,
  );
  if (connected.state !== 'connected') throw new Error(connected.problem.message);
  connectionId = connected.connection.id;
});
afterAll(() => day.stop());

it('pauses and resumes, by the name of whoever signed', async () => {
  const paused = pauseReply.parse((await day.call('POST', '/v1/control/pause', {})).body);
  expect(paused.paused?.by).toMatch(/@/);
  expect(pauseReply.parse((await day.call('POST', '/v1/control/resume', {})).body).paused).toBeNull();
  const { actions } = peopleReply.parse((await day.call('GET', '/v1/activity/people')).body);
  expect(actions.map(({ action }) => action)).toEqual(['resumed', 'paused', 'key_connected']);
  expect(actions[0]).toMatchObject({ who: paused.paused?.by, words: 'Let the writing to HubSpot go on' });
});

it('answers what waits, why something is not here, and what is tried again', async () => {
  expect(errorsReply.parse((await day.call('GET', '/v1/errors')).body)).toMatchObject({
    errors: [],
    records: expect.any(Number),
    recordsUrl: expect.stringMatching(/^https:.*\/record\/$/),
  });
  const why = whyReply.parse((await day.call('GET', '/v1/why?q=nobody%40nowhere.example')).body);
  expect(why.found).toBe(false);
  const redriven = await day.call('POST', '/v1/control/redrive', { what: 'all' });
  expect(redriveReply.parse(redriven.body)).toMatchObject({ events: 0, records: 0 });
  expect(reconcileReply.parse((await day.call('POST', '/v1/control/reconcile', {})).body).connections).toBe(
    1,
  );
  const refreshed = await day.call('POST', '/v1/control/refresh', { objectTypeId: '0-1', objectId: '1' });
  expect([refreshed.status, refreshed.body]).toMatchObject([404, { problem: { code: 'not_linked' } }]);
});

it.each([
  ['POST', '/v1/control/redrive', { what: 'cats' }],
  ['POST', '/v1/control/refresh', { objectTypeId: '0-9', objectId: '1' }],
  ['POST', '/v1/control/disconnect', { connectionId: 'x' }],
  ['POST', '/v1/control/uninstall', {}],
  ['GET', '/v1/why', undefined],
] as const)('%s %s refuses what is not of its form', async (method, path, body) => {
  expect((await day.call(method, path, body)).status).toBe(400);
});

it('disconnects and uninstalls, and lets no other portal do so', async () => {
  const leaving = { properties: 'keep', purge: 'now' };
  const stranger = day.fetchOf(day.portalId + 1);
  const foreign = await stranger('POST', '/v1/control/disconnect', { connectionId, ...leaving });
  expect(foreign.status).toBe(404);
  const gone = disconnectReply.parse(
    (await day.call('POST', '/v1/control/disconnect', { connectionId, ...leaving })).body,
  );
  expect(gone).toMatchObject({ state: 'disconnected', message: expect.stringContaining('its key deleted') });
  expect(setupReply.parse((await day.call('GET', '/v1/setup')).body).connections).toEqual([]);
  const left = uninstallReply.parse((await day.call('POST', '/v1/control/uninstall', leaving)).body);
  expect(left.state).toBe('uninstalled');
  expect((await day.call('GET', '/v1/setup')).status).toBe(404);
  expect((await day.call('POST', '/v1/control/pause', {})).status).toBe(404);
});
