import { offerPart } from './catalogue.ts';
import { inbox as english } from './en/inbox.ts';

/** The texts in the user's language; English until the others have come. */
export let inbox: typeof english = english;

offerPart('inbox', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    inbox = words as unknown as typeof english;
  },
});
