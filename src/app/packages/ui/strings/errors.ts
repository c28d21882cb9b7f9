import { offerPart } from './catalogue.ts';
import type { errors as english } from './en/errors.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let errors: typeof english;

offerPart<typeof english>('errors', (words) => {
  errors = words;
});
