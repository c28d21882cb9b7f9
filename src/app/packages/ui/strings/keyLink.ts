import { offerPart } from './catalogue.ts';
import type { keyLink as english } from './en/keyLink.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let keyLink: typeof english;

offerPart<typeof english>('keyLink', (words) => {
  keyLink = words;
});
