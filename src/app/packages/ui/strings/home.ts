import { offerPart } from './catalogue.ts';
import { home as english } from './en/home.ts';

/** The texts in the user's language; English until the others have come. */
export let home: typeof english = english;

offerPart('home', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    home = words as unknown as typeof english;
  },
});
