import { offerPart } from './catalogue.ts';
import { common as english } from './en/common.ts';

/** The texts in the user's language; English until the others have come. */
export let common: typeof english = english;

offerPart('common', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    common = words as unknown as typeof english;
  },
});
