import { offerPart } from './catalogue.ts';
import type { tab as english } from './en/tab.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let tab: typeof english;

offerPart<typeof english>('tab', (words) => {
  tab = words;
});
