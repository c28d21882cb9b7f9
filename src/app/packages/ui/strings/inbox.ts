import { offerPart } from './catalogue.ts';
import type { inbox as english } from './en/inbox.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let inbox: typeof english;

offerPart<typeof english>('inbox', (words) => {
  inbox = words;
});
