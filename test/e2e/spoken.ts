import { catalogues } from '../../server/http/words/catalogues.ts';
import { LANGUAGES, type Language } from '../../src/app/packages/contract/words.ts';
import type { Words } from '../../src/app/packages/ui/strings/catalogue.ts';
import { activity } from '../../src/app/packages/ui/strings/en/activity.ts';
import { card } from '../../src/app/packages/ui/strings/en/card.ts';
import { control } from '../../src/app/packages/ui/strings/en/control.ts';
import { errors } from '../../src/app/packages/ui/strings/en/errors.ts';
import { home } from '../../src/app/packages/ui/strings/en/home.ts';
import { inbox } from '../../src/app/packages/ui/strings/en/inbox.ts';
import { recipes } from '../../src/app/packages/ui/strings/en/recipes.ts';
import { settings } from '../../src/app/packages/ui/strings/en/settings.ts';
import { tab } from '../../src/app/packages/ui/strings/en/tab.ts';

const english = { activity, card, control, errors, home, inbox, recipes, settings, tab };

export const SPOKEN = ['en', ...LANGUAGES] as const;

/** A text of the catalogue by its path, such as `home.waiting.heading`. Throws when there is none. */
export const spoken = (language: 'en' | Language, path: string): string => {
  const all: Words = language === 'en' ? english : catalogues[language];
  let found: string | Words | undefined = all;
  for (const name of path.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  if (typeof found !== 'string') throw new Error(`there is no text ${path} in ${language}`);
  return found;
};

/** Every page of the app and a text that stands on it. */
export const PAGES = [
  ['/app', 'home.waiting.heading'],
  ['/app/inbox', 'inbox.intro'],
  ['/app/errors', 'errors.none'],
  ['/app/activity', 'activity.audit.heading'],
  ['/app/recipes', 'recipes.plan.title'],
  ['/settings', 'control.sections.overview'],
] as const;
