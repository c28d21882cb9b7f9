import { offerPart } from './catalogue.ts';
import { links as english } from './en/links.ts';

/** The texts in the user's language; English until the others have come. */
export let links: typeof english = english;

offerPart('links', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    links = words as unknown as typeof english;
  },
});
