import { offerPart } from './catalogue.ts';
import { failures as english } from './en/failures.ts';

/** The texts in the user's language; English until they have come, and where they cannot. */
export let failures: typeof english = english;

offerPart<typeof english>(
  'failures',
  (words) => {
    failures = words;
  },
  english,
);
