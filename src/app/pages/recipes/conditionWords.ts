import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { recipes } from '@clearsync/ui/strings/recipes';
import { recipeProperties } from './recipeProperties.ts';
import type { Condition } from './recipesTable.ts';

/** A condition in the words of HubSpot's filters, options by their labels. */
export function conditionWords(condition: Condition, format: Format): string {
  const words = recipes.conditions;
  switch (condition.kind) {
    case 'known':
      return words.known;
    case 'withinDays':
      return format.count(words.withinDays, condition.days);
    case 'any': {
      const { options } = recipeProperties[condition.property];
      const labels = condition.values.map((value) => wordFor(options, value));
      const list = new Intl.ListFormat(format.locale, { type: 'unit', style: 'short' }).format(labels);
      return fill(words.any, { options: list });
    }
  }
}
