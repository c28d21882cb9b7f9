import { offerPart } from './catalogue.ts';
import type { activity as english } from './en/activity.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let activity: typeof english;

offerPart<typeof english>('activity', (words) => {
  activity = words;
});
