import { offerPart } from './catalogue.ts';
import type { common as english } from './en/common.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let common: typeof english;

offerPart<typeof english>('common', (words) => {
  common = words;
});
