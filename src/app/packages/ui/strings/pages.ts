import { offerPart } from './catalogue.ts';
import { pages as english } from './en/pages.ts';

/** The texts in the user's language; English until the others have come. */
export let pages: typeof english = english;

offerPart('pages', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    pages = words as unknown as typeof english;
  },
});
