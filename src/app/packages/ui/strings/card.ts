import { offerPart } from './catalogue.ts';
import { card as english } from './en/card.ts';

/** The texts in the user's language; English until the others have come. */
export let card: typeof english = english;

offerPart('card', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    card = words as unknown as typeof english;
  },
});
