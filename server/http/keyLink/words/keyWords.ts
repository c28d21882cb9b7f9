import type { Translated } from '../../../../src/app/packages/ui/strings/translated.ts';
import type { PageLanguage } from '../../pageLanguage.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { german as sharedGerman } from './shared/de.ts';
import { spanish as sharedSpanish } from './shared/es.ts';
import { french as sharedFrench } from './shared/fr.ts';
import { japanese as sharedJapanese } from './shared/ja.ts';
import type { SharedTexts } from './shared/sharedTexts.ts';

/** The page's own texts in one language. */
export type KeyWords = Translated<typeof english>;

/** What a page is said in; `shared` null: what is shared with the settings page comes in this language already. */
export type Spoken = { language: PageLanguage; words: KeyWords; shared: SharedTexts | null };

/** The pages behind a one-time link, in every language that they are shown in. */
export const spoken: Readonly<Record<PageLanguage, Spoken>> = {
  en: { language: 'en', words: english, shared: null },
  de: { language: 'de', words: german, shared: sharedGerman },
  fr: { language: 'fr', words: french, shared: sharedFrench },
  es: { language: 'es', words: spanish, shared: sharedSpanish },
  ja: { language: 'ja', words: japanese, shared: sharedJapanese },
};
