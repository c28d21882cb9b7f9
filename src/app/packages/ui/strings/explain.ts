import { offerPart } from './catalogue.ts';
import { explain as english } from './en/explain.ts';

/** The texts in the user's language; English until the others have come. */
export let explain: typeof english = english;

offerPart('explain', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    explain = words as unknown as typeof english;
  },
});
