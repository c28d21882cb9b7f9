import { offerPart } from './catalogue.ts';
import { story as english } from './en/story.ts';

/** The texts in the user's language; English until the others have come. */
export let story: typeof english = english;

offerPart('story', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    story = words as unknown as typeof english;
  },
});
