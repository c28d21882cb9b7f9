import type { Language } from '../../../src/app/packages/contract/words.ts';
import type { Words } from '../../../src/app/packages/ui/strings/catalogue.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { spanish } from './spanish.ts';

/** The catalogue by language and part. */
export const catalogues: Record<'en' | Language, Record<string, Words>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
};
