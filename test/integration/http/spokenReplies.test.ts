import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearSyncPermissions } from '../../../sandbox/stripe/keys/permissions.ts';
import { problemReply } from '../../../src/app/packages/contract/base.ts';
import { errorsReply, peopleReply } from '../../../src/app/packages/contract/control.ts';
import { previewCsvReply } from '../../../src/app/packages/contract/preview.ts';
import { keyReply, setupReply } from '../../../src/app/packages/contract/setup.ts';
import { whyReply } from '../../../src/app/packages/contract/why.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';

let day: Awaited<ReturnType<typeof startFirstDay>>;
beforeAll(async () => {
  day = await startFirstDay(3, await appDatabaseUrl());
});
afterAll(() => day.stop());

const PUBLISHABLE = { key: `pk_live_${'a'.repeat(99)}` };
const refusedKey = async (query: string) => {
  const reply = keyReply.parse((await day.call('POST', `/v1/setup/key${query}`, PUBLISHABLE)).body);
  return reply.state === 'refused' ? reply.problem : null;
};

describe('before a key', () => {
  it.each([
    ['', 'This is a publishable key'],
    ['?language=en', 'This is a publishable key'],
    ['?language=xx', 'This is a publishable key'],
    ['?language=de&language=fr', 'This is a publishable key'],
    ['?language=de', 'Das ist ein veröffentlichbarer Schlüssel'],
    ['?language=ja', 'これは公開可能キーです'],
  ])('a wrong key %s', async (query, title) => {
    expect(await refusedKey(query)).toMatchObject({ code: 'key_publishable', title, field: 'key' });
  });

  it.each([
    ['', 'That request could not be read', 'It is not of the expected form. Nothing was changed.'],
    [
      '?language=de',
      'Diese Anfrage war nicht lesbar',
      'Sie hat nicht die erwartete Form. Nichts wurde geändert.',
    ],
    [
      '?language=fr',
      'Cette demande n’a pas pu être lue',
      'Elle n’a pas la forme attendue. Rien n’a été modifié.',
    ],
  ])('an unreadable body %s', async (query, title, message) => {
    const answer = await day.call('POST', `/v1/setup/key${query}`, { other: 1 });
    expect(answer.status).toBe(400);
    expect(problemReply.parse(answer.body).problem).toMatchObject({ code: 'bad_request', title, message });
  });

  it('nothing there, and a connection that is gone', async () => {
    const nothing = await day.call('GET', '/v1/nothing?language=es');
    expect(problemReply.parse(nothing.body).problem).toMatchObject({
      title: 'Aquí no hay nada',
      message: 'No se cambió nada.',
      action: null,
    });
    const gone = await day.call('POST', '/v1/import?language=de', { connectionId: 'none' });
    expect(problemReply.parse(gone.body).problem.title).toBe('Diese Verbindung gibt es nicht mehr');
  });

  it('the manual path, with the names of Stripe as they are', async () => {
    const { manual } = setupReply.parse((await day.call('GET', '/v1/setup?language=de')).body);
    expect(manual.steps[0]).toBe('Melden Sie sich im Stripe-Dashboard an.');
    expect(manual.steps.join()).toContain('ClearSync Integration');
    expect(manual.rows[0]).toMatchObject({
      section: 'Core',
      name: 'Zuerst der ganze Abschnitt',
      level: 'None',
    });
    expect(manual.troubleshooting).toMatch(/^Auch ein geheimer Schlüssel .* Schreiben Sie an \S+@\S+\.$/);
  });

  it('why something is not here', async () => {
    const why = whyReply.parse((await day.call('GET', '/v1/why?q=anna%40acme.com&language=de')).body);
    expect(why).toMatchObject({
      code: 'not_connected',
      sentence: 'Kein Stripe-Account ist verbunden, daher ist hier nichts aus Stripe.',
      action: { kind: 'connect', label: 'Stripe verbinden' },
    });
  });
});

describe('with a key that lacks a permission', () => {
  beforeAll(async () => {
    const permissions = clearSyncPermissions.filter((one) => one !== 'invoice_read');
    const { key } = day.stripe.keyring.add({ livemode: true, permissions });
    keyReply.parse((await day.call('POST', '/v1/setup/key', { key })).body);
  });

  it('lists errors in the language, with the names of Stripe as they are', async () => {
    const german = errorsReply.parse((await day.call('GET', '/v1/errors?language=de')).body);
    expect(german.errors.find(({ what }) => what === 'permission')).toMatchObject({
      title: 'Dem Schlüssel fehlt eine Berechtigung in Stripe',
      action: { label: 'Berechtigungen prüfen' },
    });
    const english = errorsReply.parse((await day.call('GET', '/v1/errors')).body);
    expect(english.errors.find(({ what }) => what === 'permission')?.title).toBe(
      'The key lacks a permission in Stripe',
    );
  });

  it('what people did is kept in English and told in the language', async () => {
    const words = async (query: string) =>
      peopleReply.parse((await day.call('GET', `/v1/activity/people${query}`)).body).actions[0]?.words;
    expect(await words('')).toMatch(/^Connected the Stripe account /);
    expect(await words('?language=de')).toMatch(/^Stripe-Account .+ verbunden$/);
  });

  it('a table that is copied has its columns in the language', async () => {
    const { csv } = previewCsvReply.parse((await day.call('GET', '/v1/preview/csv?language=de')).body);
    expect(csv).toMatch(/^Stripe-Kunde,Name,E-Mail,/);
  });
});
