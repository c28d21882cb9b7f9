import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsReply } from '../../../src/app/packages/contract/words.ts';
import { appDatabaseUrl } from '../../support/appDatabaseUrl.ts';
import { startFirstDay } from '../../support/firstDay.ts';

let day: Awaited<ReturnType<typeof startFirstDay>>;
beforeAll(async () => {
  day = await startFirstDay(1, await appDatabaseUrl());
});
afterAll(() => day.stop());

it('hands out the parts that are asked for, and passes over those that it does not know', async () => {
  const answer = await day.call('GET', '/v1/words?language=de&parts=common,nothing');
  const { language, parts } = wordsReply.parse(answer.body);
  expect(language).toBe('de');
  expect(Object.keys(parts)).toEqual(['common']);
  expect(parts['common']).toMatchObject({ showMore: 'Mehr anzeigen' });
});

it('hands out English where no language is asked for', async () => {
  const answer = await day.call('GET', '/v1/words?parts=home,common');
  const { language, parts } = wordsReply.parse(answer.body);
  expect(language).toBe('en');
  expect(Object.keys(parts).sort()).toEqual(['common', 'home']);
  expect(parts['common']).toMatchObject({ showMore: 'Show more' });
});

it.each(['language=xx&parts=common', 'language=de', 'language=de&parts=..%2Fsecrets', ''])(
  'refuses "%s"',
  async (query) => {
    expect((await day.call('GET', `/v1/words?${query}`)).status).toBe(400);
  },
);
