import {
  Alert,
  Input,
  LoadingButton,
  Select,
  Statistics,
  StatisticsItem,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readChoices } from '../../src/app/settings/readChoices.ts';
import { progress } from './support/billing.ts';
import { refused } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { approval, choices, connection, problem, setup } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

const format = { number: String };
const live = (own: Parameters<typeof setup>[0] = {}) =>
  setup({
    connections: [connection()],
    progress: progress({ state: 'complete', finishedAt: '2026-11-24T11:00:00Z' }),
    approval,
    mrr: [{ amount: 4_821_000, currency: 'usd' }],
    ...own,
  });
const SAVE = 'save-choices';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what people type', () => {
  it('is sent without the spaces, quotation marks and unseen signs that copying brings along', () => {
    const typed = choices({
      excludedDomains: ['"acme.com"', '\u202Eexample.org\u202C', '\u200b'],
      metadataMatch: { contact: { key: ' "hubspot_id" ', property: '\u200fhs_object_id' }, company: null },
    });
    expect(readChoices(typed, format)).toEqual({
      errors: {},
      choices: choices({
        excludedDomains: ['acme.com', 'example.org'],
        metadataMatch: { contact: { key: 'hubspot_id', property: 'hs_object_id' }, company: null },
      }),
    });
  });

  it.each<[string, string, RegExp]>([
    ['a word', 'acme', /^"acme" is not a domain/],
    ['markup', '<b>acme.com</b>', /^"<b>acme\.com<\/b>" is not a domain/],
    ['too long', `${'a'.repeat(300)}.com`, /^"a{40}…" is too long/],
  ])('is no domain: %s', (_, domain, message) => {
    expect(readChoices(choices({ freeMailAdded: ['ok.com', domain] }), format).errors.freeMailAdded).toMatch(
      message,
    );
  });

  it('takes 500 domains and not one more', () => {
    const domains = (count: number) => Array.from({ length: count }, (_, index) => `d${index}.com`);
    expect(readChoices(choices({ excludedDomains: domains(500) }), format).errors).toEqual({});
    expect(readChoices(choices({ excludedDomains: domains(501) }), format).errors.excludedDomains).toMatch(
      /^501/,
    );
  });

  it.each<[string, string, string, string, RegExp]>([
    ['a key alone', 'id', ' ', 'contactProperty', /Fill in both/],
    ['a property alone', '"', 'email', 'contactKey', /Fill in both/],
    ['a long key', 'k'.repeat(41), 'email', 'contactKey', /40 characters/],
    ['markup', '<i>id</i>', 'email', 'contactKey', /angle brackets/],
    ['a label for a name', 'id', 'Record ID', 'contactProperty', /internal name/],
    ['a long property', 'id', 'p'.repeat(101), 'contactProperty', /internal name/],
  ])('names no metadata: %s', (_, key, property, name, message) => {
    const metadataMatch = { contact: { key, property }, company: null };
    const { errors } = readChoices(choices({ metadataMatch }), format);
    expect(Object.entries(errors)).toEqual([[name, expect.stringMatching(message)]]);
  });
});

describe('a section with something wrong in it', () => {
  it('sends nothing, names it beside the field and above the page, and keeps what was typed', async () => {
    const { renderer, open, paths } = await openSettings({ 'GET /v1/setup': { body: live() } });
    open('matching');
    const added = () => renderer.findByTestId(TextArea, 'freeMailAdded').props;
    renderer.findByTestId(TextArea, 'freeMailAdded').trigger('onInput', 'ok.com\nnope' as never);
    renderer.findByTestId(Input, 'companyKey').trigger('onInput', 'hubspot_company' as never);
    expect(added().error).toBe(false);
    renderer.findByTestId(LoadingButton, SAVE).trigger('onClick');
    expect(added()).toMatchObject({ error: true, value: 'ok.com\nnope' });
    expect(added().validationMessage).toContain('"nope" is not a domain');
    expect(renderer.findByTestId(Input, 'companyProperty').props.validationMessage).toContain('Fill in both');
    expect(renderer.findByTestId(Alert, 'field-problems').toString()).toContain('2 fields need another look');
    expect(renderer.mocks.actions.addAlert.calls[0]?.[0]).toMatchObject({ type: 'danger' });
    expect(paths()).toEqual(['GET /v1/setup']);
    open('filters');
    expect(renderer.maybeFindByTestId(Alert, 'field-problems')).toBeNull();
    open('matching');
    expect(renderer.findByTestId(TextArea, 'freeMailAdded').props.value).toBe('ok.com\nnope');
    expect(renderer.findByTestId(Input, 'companyKey').props.value).toBe('hubspot_company');
  });

  it('shows what the server says of a field beside it', async () => {
    const { renderer, open } = await openSettings({
      'GET /v1/setup': { body: live() },
      'PUT /v1/setup/choices': refused(
        422,
        problem({ title: '"co.uk" is not a domain', field: 'excludedDomains' }),
      ),
    });
    open('filters');
    const list = () => renderer.findByTestId(TextArea, 'excluded-domains').props;
    renderer.findByTestId(TextArea, 'excluded-domains').trigger('onInput', 'co.uk' as never);
    renderer.findByTestId(LoadingButton, SAVE).trigger('onClick');
    await until(renderer, () => expect(list().validationMessage).toContain('"co.uk" is not a domain'));
    expect(list().value).toBe('co.uk');
  });
});

describe('a section that is saved', () => {
  it('sends its own choices only, and another section keeps what was typed there', async () => {
    const chosen = choices({ syncFilter: 'everyone', excludedDomains: ['acme.com'] });
    const { renderer, open, asked } = await openSettings({
      'GET /v1/setup': { body: live() },
      'PUT /v1/setup/choices': { body: live({ choices: chosen }) },
    });
    open('matching');
    renderer.findByTestId(Select, 'create-contacts').trigger('onChange', 'all' as never);
    open('filters');
    renderer.findByTestId(Select, 'sync-filter').trigger('onChange', 'everyone' as never);
    renderer.findByTestId(TextArea, 'excluded-domains').trigger('onInput', ' ACME.com, ' as never);
    renderer.findByTestId(LoadingButton, SAVE).trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Alert, 'saved'));
    expect(asked.at(-1)?.body).toEqual(choices({ syncFilter: 'everyone', excludedDomains: ['ACME.com'] }));
    expect(renderer.findByTestId(TextArea, 'excluded-domains').props.value).toBe('acme.com');
    open('matching');
    expect(renderer.findByTestId(Select, 'create-contacts').props.value).toBe('all');
    expect(renderer.maybeFindByTestId(Alert, 'saved')).toBeNull();
  });

  it('tells the MRR of another rule before it is saved', async () => {
    const sums = (amount: number) => [{ amount, currency: 'usd' }];
    const { renderer, open, asked, says } = await openSettings({
      'GET /v1/setup': { body: live() },
      'GET /v1/setup/mrr': {
        body: {
          ok: true,
          mrr: { net: sums(4_821_000), stripe: sums(5_000_000), conservative: sums(4_700_000) },
        },
      },
    });
    open('numbers');
    expect(renderer.maybeFindByTestId(Statistics, 'forecast')).toBeNull();
    renderer.find(ToggleGroup).trigger('onChange', 'stripe' as never);
    await until(renderer, () => renderer.findByTestId(Statistics, 'forecast'));
    expect(renderer.findAll(StatisticsItem).map(({ props }) => [props.label, props.number])).toEqual([
      ['MRR now, Net of all discounts', '$48,210.00'],
      ['MRR after saving, Matches Stripe', '$50,000.00'],
    ]);
    says('Until you save, nothing changes.');
    renderer.find(ToggleGroup).trigger('onChange', 'conservative' as never);
    expect(renderer.findAll(StatisticsItem).map(({ props }) => props.number)).toEqual([
      '$48,210.00',
      '$47,000.00',
    ]);
    expect(asked.filter(({ method }) => method === 'PUT')).toEqual([]);
    renderer.find(ToggleGroup).trigger('onChange', 'net' as never);
    expect(renderer.maybeFindByTestId(Statistics, 'forecast')).toBeNull();
  });

  it('says why the MRR of another rule cannot be told, and lets it be saved all the same', async () => {
    const { renderer, open } = await openSettings({
      'GET /v1/setup': { body: live() },
      'GET /v1/setup/mrr': { body: { ok: true, mrr: [] } },
    });
    open('numbers');
    renderer.find(ToggleGroup).trigger('onChange', 'stripe' as never);
    await until(renderer, () => renderer.find(Alert));
    expect(renderer.findByTestId(LoadingButton, SAVE).props.disabled).toBe(false);
  });

  it('shows the MRR of before and after another rule', async () => {
    const chosen = choices({ mrrRule: 'stripe' });
    const after = live({ choices: chosen, mrr: [{ amount: 5_000_000, currency: 'usd' }] });
    const { renderer, open, says } = await openSettings({
      'GET /v1/setup': { body: live() },
      'PUT /v1/setup/choices': { body: after },
    });
    open('numbers');
    says('MRR now: $48,210.00');
    renderer.find(ToggleGroup).trigger('onChange', 'stripe' as never);
    says('Until you save, nothing changes.');
    renderer.findByTestId(LoadingButton, SAVE).trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Statistics, 'before-after'));
    expect(renderer.findAll(StatisticsItem).map(({ props }) => [props.label, props.number])).toEqual([
      ['MRR before, Net of all discounts', '$48,210.00'],
      ['MRR now, Matches Stripe', '$50,000.00'],
    ]);
  });
});
