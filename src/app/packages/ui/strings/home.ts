import { offerPart } from './catalogue.ts';
import type { home as english } from './en/home.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let home: typeof english;

offerPart<typeof english>('home', (words) => {
  home = words;
});
