import { offerPart } from './catalogue.ts';
import { settings as english } from './en/settings.ts';

/** The texts in the user's language; English until the others have come. */
export let settings: typeof english = english;

offerPart('settings', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    settings = words as unknown as typeof english;
  },
});
