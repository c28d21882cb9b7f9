import { offerPart } from './catalogue.ts';
import type { card as english } from './en/card.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let card: typeof english;

offerPart<typeof english>('card', (words) => {
  card = words;
});
