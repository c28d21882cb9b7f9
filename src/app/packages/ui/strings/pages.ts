import { offerPart } from './catalogue.ts';
import type { pages as english } from './en/pages.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let pages: typeof english;

offerPart<typeof english>('pages', (words) => {
  pages = words;
});
