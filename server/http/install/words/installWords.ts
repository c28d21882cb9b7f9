import type { Translated } from '../../../../src/app/packages/ui/strings/translated.ts';
import type { PageLanguage } from '../../pageLanguage.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';

/** The texts of the install pages in one language. */
export type InstallWords = Translated<typeof english>;

/** The install pages in every language that they are shown in. */
export const installWords: Readonly<Record<PageLanguage, InstallWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
};
