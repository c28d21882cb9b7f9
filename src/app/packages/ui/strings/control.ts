import { offerPart } from './catalogue.ts';
import { control as english } from './en/control.ts';

/** The texts in the user's language; English until the others have come. */
export let control: typeof english = english;

offerPart('control', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    control = words as unknown as typeof english;
  },
});
