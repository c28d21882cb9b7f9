import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../server/http/words/catalogues.ts';
import { LANGUAGES } from '../../../src/app/packages/contract/words.ts';
import { completed, type Words } from '../../../src/app/packages/ui/strings/catalogue.ts';

const STRINGS = 'src/app/packages/ui/strings';
/** The parts that the extensions may show: each has a file that puts it into another language. */
const parts = readdirSync(STRINGS)
  .flatMap((file) => (/^\w+\.ts$/.test(file) ? [file.replace(/\.ts$/, '')] : []))
  .filter((name) => !['catalogue', 'translated', 'loading'].includes(name));

const english = async (part: string): Promise<Words> => {
  const file = pathToFileURL(`${STRINGS}/en/${part}.ts`).href;
  const module: Record<string, Words> = await import(/* @vite-ignore */ file);
  const words = module[part];
  if (words === undefined) throw new Error(`en/${part}.ts has no ${part}`);
  return words;
};

const textsOf = (words: Words): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));

it('the catalogue in English has every part that the extensions show', async () => {
  expect(Object.keys(catalogues.en).sort()).toEqual(parts.sort());
  for (const part of parts) expect(catalogues.en[part]).toBe(await english(part));
});

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  it('has the parts that there are in English', () => {
    expect(Object.keys(catalogues[language]).sort()).toEqual(parts.sort());
  });

  it.each(parts)('%s: every text, with the places of the English one', async (part) => {
    const theirs = catalogues[language][part];
    // Whatever is missing or has other places would come back in English.
    expect(completed(await english(part), theirs)).toEqual(theirs);
  });

  it.each(parts)('%s is not English', async (part) => {
    const own = textsOf(catalogues[language][part] ?? {});
    const texts = textsOf(await english(part));
    const same = texts.filter((text, at) => text === own[at] && text.length > 24 && text.includes(' '));
    expect(same).toEqual([]);
  });
});
