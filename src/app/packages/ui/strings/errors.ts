import { offerPart } from './catalogue.ts';
import { errors as english } from './en/errors.ts';

/** The texts in the user's language; English until the others have come. */
export let errors: typeof english = english;

offerPart('errors', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    errors = words as unknown as typeof english;
  },
});
