import { readFile } from 'node:fs/promises';
import { createFormat } from '@clearsync/ui/format/createFormat';
import { recipes } from '@clearsync/ui/strings/recipes';
import { Accordion, Button, List, Table, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { billingProperties } from '../../server/billing/properties/billingProperties.ts';
import { conditionWords } from '../../src/app/pages/recipes/conditionWords.ts';
import { packOf } from '../../src/app/pages/recipes/packOf.ts';
import { Recipes } from '../../src/app/pages/recipes/Recipes.tsx';
import { recipeProperties } from '../../src/app/pages/recipes/recipeProperties.ts';
import { recipesTable } from '../../src/app/pages/recipes/recipesTable.ts';
import { until } from './support/until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const made = new Map(billingProperties.map((property) => [property.name, property]));

const open = () => {
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = 'en-US';
  renderer.render(<Recipes />);
  return renderer;
};

describe('what recipes name', () => {
  it.each(Object.entries(recipeProperties))('%s is a property that ClearSync makes', (name, named) => {
    const property = made.get(name);
    expect(property).toMatchObject({
      label: named.label,
      pack: named.pack,
      objects: ['contacts', 'companies'],
    });
    const options = new Map(property?.options.map(({ value, label }) => [value, label]));
    for (const [value, label] of Object.entries(named.options)) expect(options.get(value)).toBe(label);
  });

  it('are options that the properties have, and a type that the filter knows', () => {
    for (const condition of recipesTable.flatMap(({ trigger }) => trigger)) {
      const property = made.get(condition.property);
      if (condition.kind === 'withinDays') expect(property?.type).toBe('date');
      if (condition.kind !== 'any') continue;
      const { options } = recipeProperties[condition.property];
      for (const value of condition.values) expect(Object.keys(options)).toContain(value);
    }
  });

  it('are all used by a recipe', () => {
    const used = recipesTable.flatMap(({ trigger, also }) => [
      ...trigger.map(({ property }) => property),
      ...also,
    ]);
    expect(new Set(used)).toEqual(new Set(Object.keys(recipeProperties)));
  });

  it('stands in their texts by the labels of HubSpot or of ClearSync', () => {
    const known = new Set([
      ...Object.values(recipeProperties).map(({ label }) => label),
      'Lifecycle stage',
      'Payment failed',
      'The discount ends',
    ]);
    for (const { name } of recipesTable) {
      const { steps, free } = recipes.all[name];
      for (const [, quoted] of [...Object.values(steps), free].join(' ').matchAll(/"([^"]+)"/g)) {
        expect(known, `${name}: ${quoted}`).toContain(quoted);
      }
    }
  });

  it('always keep the first fill out', () => {
    for (const { name, trigger } of recipesTable) {
      expect(trigger.at(-1), name).toEqual({
        kind: 'any',
        property: 'clearsync_backfill',
        values: ['false'],
      });
    }
  });
});

describe('docs/recipes.md', () => {
  it('says the same as the page: titles, triggers, internal names, packs', async () => {
    const text = (await readFile(new URL('../../docs/recipes.md', import.meta.url), 'utf8')).replaceAll(
      /\s+/g,
      ' ',
    );
    const format = createFormat('en-US', 'UTC');
    for (const recipe of recipesTable) {
      const { title, purpose } = recipes.all[recipe.name];
      const from = text.indexOf(`## ${title} ${purpose} Needs the ${recipes.packs[packOf(recipe)]}.`);
      expect(from, title).toBeGreaterThan(0);
      const to = text.indexOf('## ', from + 3);
      const part = text.slice(from, to === -1 ? undefined : to);
      for (const condition of recipe.trigger) {
        const { label } = recipeProperties[condition.property];
        expect(part).toContain(
          `| ${label} | ${conditionWords(condition, format)} | \`${condition.property}\` |`,
        );
      }
      for (const name of recipe.also) expect(part, recipe.name).toContain(`\`${name}\``);
    }
  });
});

describe('the page of recipes', () => {
  it('has the five of them, the first one open', () => {
    const renderer = open();
    expect(renderer.findAll(Accordion).map(({ props }) => [props.title, props.defaultOpen])).toEqual([
      ['Dunning: a payment failed', true],
      ['Save: a customer cancels', false],
      ['Trial: it ends soon', false],
      ['Lifecycle stage by status', false],
      ['Price shock: a discount ends', false],
    ]);
    const page = renderer.getRootNode().toString();
    expect(page).toContain('Professional or Enterprise');
    expect(page).toContain('ClearSync never builds, starts or changes a workflow');
  });

  it.each([
    ['dunning', ['Payment health', 'is any of Retrying, Overdue, Action required'], 'Standard pack'],
    [
      'save',
      ['Customer status', 'is any of Canceling', 'Cancels / cancelled on', 'is known'],
      'Standard pack',
    ],
    ['trial', ['Trial ends', 'is less than 3 days from now'], 'Standard pack'],
    ['lifecycle', ['Customer status', 'is known'], 'Core pack'],
    ['priceShock', ['Discount ends', 'is less than 30 days from now'], 'Standard pack'],
  ])(
    '%s has its trigger, its steps in order, its pack, a way without workflows and a test',
    (name, words, pack) => {
      const renderer = open();
      const trigger = renderer.findByTestId(Table, `${name}-trigger`).toString();
      for (const word of [...words, 'Created or filled by backfill', 'is any of No'])
        expect(trigger).toContain(word);
      const steps = renderer.findByTestId(List, `${name}-steps`);
      expect(steps.props.variant).toBe('ordered-styled');
      expect(steps.findAll(Text).length).toBeGreaterThanOrEqual(5);
      const whole = renderer.findByTestId(Accordion, name).toString();
      for (const part of ['Without workflows', 'Save ', 'How to test it', pack])
        expect(whole).toContain(part);
    },
  );

  it('copies an internal name and says so', async () => {
    const renderer = open();
    renderer.findByTestId(Button, 'copy-dunning-trigger-clearsync_payment_health').trigger('onClick');
    await until(renderer, () =>
      expect(renderer.findByTestId(Text, 'copied-dunning-trigger-clearsync_payment_health').text).toBe(
        'Copied',
      ),
    );
    expect(renderer.mocks.actions.copyTextToClipboard.calls).toEqual([['clearsync_payment_health']]);
  });

  it('says the name when HubSpot does not let it copy', async () => {
    const renderer = open();
    renderer.mocks.actions.copyTextToClipboard.willCall(() => Promise.reject(new Error('denied')));
    renderer.findByTestId(Button, 'copy-flag-clearsync_backfill').trigger('onClick');
    await until(renderer, () =>
      expect(renderer.findByTestId(Text, 'copied-flag-clearsync_backfill').text).toContain(
        'The internal name is clearsync_backfill.',
      ),
    );
  });
});
