import { Column } from '@clearsync/ui/components/Column';
import { fill } from '@clearsync/ui/format/fill';
import { recipes } from '@clearsync/ui/strings/recipes';
import { Alert, Text } from '@hubspot/ui-extensions';
import { CopyName } from './CopyName.tsx';
import { RecipeView } from './RecipeView.tsx';
import { recipeProperties } from './recipeProperties.ts';
import { recipesTable } from './recipesTable.ts';

/** The page of recipes: workflows that people build in HubSpot with what ClearSync writes. */
export function Recipes() {
  const { plan, flag } = recipes;
  const { label } = recipeProperties.clearsync_backfill;
  return (
    <Column gap="md" align="stretch">
      <Text>{recipes.intro}</Text>
      <Alert title={plan.title} variant="info">
        <Text>{plan.workflows}</Text>
        <Text>{plan.objects}</Text>
      </Alert>
      <Alert title={flag.title} variant="tip">
        <Text>{fill(flag.text, { label })}</Text>
        <Text>{flag.missing}</Text>
        <CopyName name="clearsync_backfill" place="flag" />
      </Alert>
      {recipesTable.map((recipe, index) => (
        <RecipeView key={recipe.name} recipe={recipe} isOpen={index === 0} />
      ))}
    </Column>
  );
}
