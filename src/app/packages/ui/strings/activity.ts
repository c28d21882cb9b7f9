import { offerPart } from './catalogue.ts';
import { activity as english } from './en/activity.ts';

/** The texts in the user's language; English until the others have come. */
export let activity: typeof english = english;

offerPart('activity', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    activity = words as unknown as typeof english;
  },
});
