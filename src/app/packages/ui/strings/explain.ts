import { offerPart } from './catalogue.ts';
import type { explain as english } from './en/explain.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let explain: typeof english;

offerPart<typeof english>('explain', (words) => {
  explain = words;
});
