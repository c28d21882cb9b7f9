import { request } from '@clearsync/ui/api/request';
import { useWords } from '@clearsync/ui/components/useWords';
import { problemReply } from '@clearsync/ui/replies/base';
import {
  askIn,
  bringParts,
  completed,
  lackingParts,
  offerPart,
  partNames,
  speak,
} from '@clearsync/ui/strings/catalogue';
import { common } from '@clearsync/ui/strings/common';
import { ErrorState, LoadingButton, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { later, type Reply, serve } from './support/server.ts';
import { holdTimers, passing, until } from './support/until.ts';

afterEach(() => {
  vi.restoreAllMocks();
  // What a test left without texts would be fetched by the next one.
  bringParts(Object.fromEntries(lackingParts().map((name) => [name, {}])));
  speak({});
  askIn(null);
});

function open(locale: string, draw: () => string, replies: Reply | Reply[] = []) {
  const asked = serve({ 'GET /v1/words': replies });
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = locale;
  const Page = () => useWords() ?? <Text>{draw()}</Text>;
  renderer.render(<Page />);
  return { asked, renderer };
}

const ask = (path: string) => request({ method: 'GET', path, reply: problemReply });
const german = { ok: true, language: 'de', parts: { common: { showMore: 'Mehr anzeigen' } } };
const WRONG: [string, Reply][] = [
  ['no connection', 'unreachable'],
  ['a refusal', { status: 500, body: 'down' }],
  ['another shape', { body: { ok: true, language: 'de' } }],
];

describe('texts that the bundle brings along in English', () => {
  const draw = () => common.showMore;

  it.each(['en', 'en-us', 'it-IT', ''])('%s: are shown at once, without a call', (locale) => {
    const { asked, renderer } = open(locale, draw);
    expect(renderer.find(Text).text).toBe('Show more');
    expect(asked).toEqual([]);
  });

  it.each(['de', 'de-de', 'DE_AT'])('%s: are waited for in German, then shown', async (locale) => {
    const { reply, arrive } = later(german);
    const { asked, renderer } = open(locale, draw, reply);
    expect(renderer.find(LoadingSpinner).props.label).toBe('Abrechnung wird geladen …');
    expect(renderer.maybeFind(Text)).toBeNull();
    arrive();
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Mehr anzeigen'));
    expect(asked.map(({ path }) => path)).toEqual([`/v1/words?parts=${partNames().join(',')}&language=de`]);
  });

  it.each([
    ...WRONG,
    ['another type in the place of a part', { body: { ...german, parts: { common: 'x' } } }],
  ])('%s leaves the page English, not blank', async (_name, reply) => {
    const { renderer } = open('de', draw, reply);
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Show more'));
  });

  it('make every call ask for their language, also one before they have come', async () => {
    const { asked, renderer } = open('de', draw, { body: german });
    await ask('/v1/why?q=1');
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Mehr anzeigen'));
    await ask('/v1/setup');
    const others = asked.map(({ path }) => path).filter((path) => !path.startsWith('/v1/words'));
    expect(others).toEqual(['/v1/why?q=1&language=de', '/v1/setup?language=de']);
  });

  it('make calls ask for English where the page stays English', async () => {
    const { asked, renderer } = open('de', draw, 'unreachable');
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Show more'));
    await ask('/v1/setup');
    expect(asked.at(-1)?.path).toBe('/v1/setup');
  });
});

describe('texts that no bundle brings along', () => {
  /** A part of its own for each test, since a page never forgets texts. */
  function offer(name: string) {
    const held: { texts?: { hello: string } } = {};
    offerPart<{ hello: string }>(name, (texts) => {
      held.texts = texts;
    });
    return () => held.texts?.hello ?? 'drawn without its texts';
  }
  const answered = (name: string, language: string, hello: string): Reply => ({
    body: { ok: true, language, parts: { [name]: { hello } } },
  });

  it('are fetched in English as well, and only those', async () => {
    const draw = offer('first');
    const { asked, renderer } = open('en-gb', draw, answered('first', 'en', 'Hello'));
    expect(renderer.find(LoadingSpinner).props.label).toBe('Loading billing…');
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Hello'));
    expect(asked.map(({ path }) => path)).toEqual(['/v1/words?parts=first']);
  });

  it('are fetched with the others in another language', async () => {
    const draw = offer('second');
    const { asked, renderer } = open('de', draw, answered('second', 'de', 'Hallo'));
    await until(renderer, () => expect(renderer.find(Text).text).toBe('Hallo'));
    expect(asked[0]?.path).toBe(`/v1/words?parts=${partNames().join(',')}&language=de`);
  });

  it('are asked for again by themselves where they could not be had', async () => {
    holdTimers();
    const draw = offer('patient');
    const { renderer } = open('en', draw, ['unreachable', answered('patient', 'en', 'Hello')]);
    await until(renderer, () => renderer.find(ErrorState));
    await passing(() => expect(renderer.find(Text).text).toBe('Hello'));
    vi.useRealTimers();
  });

  it.each([...WRONG, ['an answer without them', { body: { ok: true, language: 'en', parts: {} } }]])(
    '%s is told with a reference, and they are asked for again',
    async (why, reply) => {
      const draw = offer(why);
      const { renderer } = open('en', draw, [reply, answered(why, 'en', 'Hello')]);
      await until(renderer, () => renderer.find(ErrorState));
      expect(renderer.findByTestId(Text, 'reference').text).toMatch(/^Reference [2-9A-HJ-NP-Z]{4}-\d{2}$/);
      renderer.find(LoadingButton).trigger('onClick');
      await until(renderer, () => expect(renderer.find(Text).text).toBe('Hello'));
    },
  );
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
