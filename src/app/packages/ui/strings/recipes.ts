import { offerPart } from './catalogue.ts';
import type { recipes as english } from './en/recipes.ts';

/** The texts in the user's language; nothing is drawn before they are there (useWords). */
export let recipes: typeof english;

offerPart<typeof english>('recipes', (words) => {
  recipes = words;
});
