import { DataTable } from '@clearsync/ui/components/DataTable';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { recipes } from '@clearsync/ui/strings/recipes';
import { CopyName } from './CopyName.tsx';
import { conditionWords } from './conditionWords.ts';
import { type RecipeProperty, recipeProperties } from './recipeProperties.ts';
import type { Condition } from './recipesTable.ts';

/** The conditions of a trigger, each with the label and the internal name of its property. */
export function TriggerTable({ trigger, testId }: { trigger: readonly Condition[]; testId: string }) {
  const format = useFormat();
  const columns = [{ label: recipes.property }, { label: recipes.condition }, { label: recipes.internal }];
  const rows = trigger.map((condition) => ({
    id: condition.property,
    cells: [
      recipeProperties[condition.property].label,
      conditionWords(condition, format),
      <CopyName key="name" name={condition.property} place={testId} />,
    ],
  }));
  return <DataTable columns={columns} rows={rows} empty={common.none} testId={testId} />;
}

/** Properties by label with their internal names. */
export function AlsoTable({ names, testId }: { names: readonly RecipeProperty[]; testId: string }) {
  const columns = [{ label: recipes.property }, { label: recipes.internal }];
  const rows = names.map((name) => ({
    id: name,
    cells: [recipeProperties[name].label, <CopyName key="name" name={name} place={testId} />],
  }));
  return <DataTable columns={columns} rows={rows} empty={common.none} testId={testId} />;
}
