import { offerPart } from './catalogue.ts';
import { recipes as english } from './en/recipes.ts';

/** The texts in the user's language; English until the others have come. */
export let recipes: typeof english = english;

offerPart('recipes', {
  english,
  put: (words) => {
    // speak() gives the shape of the English part, so every name and place of it is there.
    recipes = words as unknown as typeof english;
  },
});
