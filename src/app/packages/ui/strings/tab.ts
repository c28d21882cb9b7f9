import { offerPart } from './catalogue.ts';
import { tab as english } from './en/tab.ts';

/** The texts in the user's language; English until the others have come. */
export let tab: typeof english = english;

offerPart('tab', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    tab = words as unknown as typeof english;
  },
});
