import { offerPart } from './catalogue.ts';
import type { control as english } from './en/control.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let control: typeof english;

offerPart<typeof english>('control', (words) => {
  control = words;
});
