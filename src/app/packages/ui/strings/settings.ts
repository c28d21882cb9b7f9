import { offerPart } from './catalogue.ts';
import type { settings as english } from './en/settings.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let settings: typeof english;

offerPart<typeof english>('settings', (words) => {
  settings = words;
});
