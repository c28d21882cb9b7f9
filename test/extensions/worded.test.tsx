import { problemReply } from '@clearsync/contract/base';
import { request } from '@clearsync/ui/api/request';
import { Worded } from '@clearsync/ui/components/Worded';
import { completed, partNames, speak } from '@clearsync/ui/strings/catalogue';
import { common } from '@clearsync/ui/strings/common';
import { LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { later, type Reply, serve } from './support/server.ts';
import { until } from './support/until.ts';

afterEach(() => {
  vi.restoreAllMocks();
  speak({});
});

function Page() {
  return <Text>{common.tryAgain}</Text>;
}

function open(locale: string, reply?: Reply) {
  const asked = serve(reply ? { 'GET /v1/words': reply } : {});
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = locale;
  renderer.render(
    <Worded>
      <Page />
    </Worded>,
  );
  return { asked, renderer };
}

const german = { ok: true, language: 'de', parts: { common: { tryAgain: 'Erneut versuchen' } } };

describe("the user's language", () => {
  it.each(['en', 'en-us', 'it-IT', ''])('%s: English at once, without a call', (locale) => {
    const { asked, renderer } = open(locale);
    expect(renderer.find(Text).text).toBe('Try again');
    expect(asked).toEqual([]);
  });

  it.each(['de', 'de-de', 'DE_AT'])(
    '%s: waits for the German texts of its parts, then shows them',
    async (locale) => {
      const { reply, arrive } = later(german);
      const { asked, renderer } = open(locale, reply);
      expect(renderer.find(LoadingSpinner).props.label).toBe('Wird geladen …');
      expect(renderer.maybeFind(Text)).toBeNull();
      arrive();
      await until(renderer, () => expect(renderer.find(Text).text).toBe('Erneut versuchen'));
      expect(asked.map(({ path }) => path)).toEqual([`/v1/words?language=de&parts=${partNames().join(',')}`]);
    },
  );

  it('is asked for in every call from then on, as long as the page is in it', async () => {
    const { asked, renderer } = open('de', { body: german });
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Erneut versuchen'));
    const ask = (path: string) => request({ method: 'GET', path, schema: problemReply });
    await ask('/v1/setup');
    await ask('/v1/why?q=1');
    speak({});
    await ask('/v1/setup');
    expect(asked.slice(1).map(({ path }) => path)).toEqual([
      '/v1/setup?language=de',
      '/v1/why?q=1&language=de',
      '/v1/setup',
    ]);
  });

  it('is not asked for where the page stays English', async () => {
    const { asked, renderer } = open('de', 'unreachable');
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Try again'));
    await request({ method: 'GET', path: '/v1/setup', schema: problemReply });
    expect(asked.at(-1)?.path).toBe('/v1/setup');
  });

  it.each<[string, Reply]>([
    ['no connection', 'unreachable'],
    ['a refusal', { status: 500, body: 'down' }],
    ['another shape', { body: { ok: true, language: 'de' } }],
    ['another type in the place of a part', { body: { ...german, parts: { common: 'x' } } }],
  ])('%s leaves the page English, not blank', async (_name, reply) => {
    const { renderer } = open('de', reply);
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Try again'));
  });
});

describe('a translation', () => {
  const english = { hello: 'Hello {name}', more: { one: '{count} day', other: '{count} days' } };

  it('is taken where it has the same places', () => {
    const theirs = { hello: '{name}, hallo', more: { one: '{count} Tag', other: '{count} Tage' } };
    expect(completed(english, theirs)).toEqual(theirs);
  });

  it.each([
    [
      'a missing text',
      { more: { one: '{count} Tag' } },
      { ...english, more: { ...english.more, one: '{count} Tag' } },
    ],
    ['a lost place', { hello: 'Hallo' }, english],
    ['a strange place', { hello: 'Hallo {name} {other}' }, english],
    ['a group for a text', { hello: { one: 'x' } }, english],
    ['a text for a group', { more: 'mehr' }, english],
    ['nothing', null, english],
    ['a list', ['x'], english],
  ])('%s stays English', (_name, theirs, expected) => {
    expect(completed(english, theirs)).toEqual(expected);
  });
});
