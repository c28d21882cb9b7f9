import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { recipes } from '@clearsync/ui/strings/recipes';
import { Accordion, List, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { AlsoTable, TriggerTable } from './PropertiesTable.tsx';
import { packOf } from './packOf.ts';
import type { Recipe } from './recipesTable.ts';

/** One recipe: what it is for, its trigger, its steps, what to do without workflows, and how to test it. */
export function RecipeView({ recipe, isOpen }: { recipe: Recipe; isOpen: boolean }) {
  const { name, trigger, also } = recipe;
  const words = recipes.all[name];
  // The catalogue's groups keep their order in every language.
  const steps = Object.entries(words.steps);
  return (
    <Accordion title={words.title} size="md" defaultOpen={isOpen} testId={name}>
      <Column gap="md" align="stretch">
        <Section heading={recipes.purpose}>
          <Text>{words.purpose}</Text>
          <Note>{fill(recipes.needsPack, { pack: recipes.packs[packOf(recipe)] })}</Note>
        </Section>
        <Section heading={recipes.trigger}>
          <Text>{recipes.triggerText}</Text>
          <TriggerTable trigger={trigger} testId={`${name}-trigger`} />
          <Note>{recipes.flagNotes[name]}</Note>
        </Section>
        <Section heading={recipes.steps}>
          <List variant="ordered-styled" testId={`${name}-steps`}>
            {steps.map(([key, step]) => (
              <Text key={key}>{step}</Text>
            ))}
          </List>
        </Section>
        {also.length === 0 ? null : (
          <Section heading={recipes.also}>
            <AlsoTable names={also} testId={`${name}-also`} />
          </Section>
        )}
        <Section heading={recipes.free}>
          <Text>{words.free}</Text>
        </Section>
        <Section heading={recipes.test}>
          <Text>{words.test}</Text>
        </Section>
      </Column>
    </Accordion>
  );
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Column gap="xs" align="stretch">
      <Text format={{ fontWeight: 'bold' }}>{heading}</Text>
      {children}
    </Column>
  );
}
