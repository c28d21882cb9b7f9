import { recipeProperties } from './recipeProperties.ts';
import type { Recipe } from './recipesTable.ts';

/** The largest pack that a recipe's properties are in, the flag of the first fill left aside: it has another way. */
export function packOf({ trigger, also }: Recipe): 'A' | 'B' | 'C' {
  const names = [...trigger.map(({ property }) => property), ...also];
  const packs = names
    .filter((name) => name !== 'clearsync_backfill')
    .map((name): 'A' | 'B' | 'C' => recipeProperties[name].pack);
  return packs.includes('C') ? 'C' : packs.includes('B') ? 'B' : 'A';
}
