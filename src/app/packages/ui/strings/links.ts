import { offerPart } from './catalogue.ts';
import type { links as english } from './en/links.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let links: typeof english;

offerPart<typeof english>('links', (words) => {
  links = words;
});
