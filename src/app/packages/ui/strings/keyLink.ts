import { offerPart } from './catalogue.ts';
import { keyLink as english } from './en/keyLink.ts';

/** The texts in the user's language; English until the others have come. */
export let keyLink: typeof english = english;

offerPart('keyLink', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    keyLink = words as unknown as typeof english;
  },
});
