import type { Language } from '../../../src/app/packages/contract/words.ts';
import type { Words } from '../../../src/app/packages/ui/strings/catalogue.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { spanish } from './spanish.ts';

/** The parts of the catalogue in the languages that the extensions do not bring along. */
export const catalogues: Record<Language, Record<string, Words>> = {
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
};
