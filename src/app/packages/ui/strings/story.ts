import { offerPart } from './catalogue.ts';
import type { story as english } from './en/story.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let story: typeof english;

offerPart<typeof english>('story', (words) => {
  story = words;
});
