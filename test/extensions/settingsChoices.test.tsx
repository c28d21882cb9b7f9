import type { SetupReply } from '@clearsync/contract/setup';
import {
  Alert,
  Heading,
  LoadingButton,
  ProgressBar,
  Select,
  StatusTag,
  StepIndicator,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from './support/billing.ts';
import { refused } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { approval, choices, connection, problem, setup } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

const EURO = { from: 'eur', to: 'usd', rate: '1.08', date: '2026-11-24', source: 'hubspot', inverse: false };
const ended = progress({ state: 'complete', finishedAt: '2026-11-24T11:00:00Z' });
const live = (own: Partial<SetupReply> = {}) =>
  setup({ connections: [connection()], progress: ended, approval, ...own });
const recalculation = (own = {}) =>
  progress({
    kind: 'recalculation',
    steps: [
      { name: 'facts', done: 250, total: 1_000, state: 'running', reason: null },
      { name: 'links', done: 0, total: null, state: 'waiting', reason: null },
    ],
    ...own,
  });

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the choices of numbers', () => {
  it('name each rule with its example, and the currencies that the account has', async () => {
    const { renderer, open } = await openSettings({ 'GET /v1/setup': { body: live() } });
    open('numbers');
    const rules = renderer.find(ToggleGroup).props;
    expect(rules).toMatchObject({
      label: 'What counts as MRR',
      toggleType: 'radioButtonList',
      value: 'net',
    });
    expect(
      rules.options.map(({ label, description = '' }) => [label, /\$\d+ a month/.exec(description)?.[0]]),
    ).toEqual([
      ['Net of all discounts', '$80 a month'],
      ['Matches Stripe', '$100 a month'],
      ['Conservative', '$80 a month'],
    ]);
    const currency = renderer.findByTestId(Select, 'reporting-currency').props;
    expect(currency).toMatchObject({ label: 'Reporting currency', value: 'USD' });
    expect(currency.options).toEqual([
      { label: 'USD, the company currency', value: 'USD' },
      { label: 'EUR', value: 'EUR' },
      { label: 'GBP', value: 'GBP' },
    ]);
  });

  it('stand in the wizard too, and are saved before the first import', async () => {
    const { renderer, asked } = await openSettings({
      'GET /v1/setup': { body: setup({ connections: [connection()] }) },
      'PUT /v1/setup/choices': { body: setup({ connections: [connection()] }) },
      'POST /v1/import': { body: { ok: true, progress: progress() } },
    });
    renderer.find(ToggleGroup).trigger('onChange', 'stripe' as never);
    renderer.findByTestId(Select, 'reporting-currency').trigger('onChange', 'GBP' as never);
    renderer.findByTestId(LoadingButton, 'start-import').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(ProgressBar, 'import-bar'));
    expect(asked.filter(({ method }) => method !== 'GET').map(({ path, body }) => [path, body])).toEqual([
      ['/v1/setup/choices', choices({ mrrRule: 'stripe', reportingCurrency: 'GBP' })],
      ['/v1/import', { connectionId: 'con_1' }],
    ]);
  });

  it('show the MRR as it is, the rate of each currency with its day, and what has none', async () => {
    const { says, open } = await openSettings({
      'GET /v1/setup': {
        body: live({
          mrr: [
            { amount: 4_821_000, currency: 'usd' },
            { amount: 120_000, currency: 'jpy' },
          ],
          conversion: {
            rates: [EURO, { ...EURO, from: 'usd', to: 'gbp', rate: '0.7912345', inverse: true }],
            missing: [{ currency: 'jpy', reason: 'no_rate' }],
          },
        }),
      },
    });
    open('numbers');
    says('MRR now: $48,210.00, ¥120,000');
    says("1 EUR is 1.08 USD, HubSpot's rate of Nov 24, 2026.");
    says("1 USD is 0.791235 GBP, HubSpot's rate of Nov 24, 2026; amounts in GBP are divided by it.");
    says('JPY: no rate in this HubSpot account; amounts in JPY are left empty in HubSpot.');
  });

  it.each([
    ['not_permitted', 'ClearSync may not read the exchange rates of this HubSpot account'],
    ['not_read', 'the exchange rates have not been read yet'],
    ['refused', 'HubSpot does not tell the exchange rates'],
    ['unavailable', 'HubSpot did not tell the exchange rates at the last import'],
    ['too_large', 'more digits than can be stated exactly'],
    ['something_new', 'Something new'],
  ])('say why a currency is left empty: %s', async (reason, words) => {
    const conversion = { rates: [], missing: [{ currency: 'eur', reason }] };
    const { says, open } = await openSettings({ 'GET /v1/setup': { body: live({ conversion }) } });
    open('numbers');
    says(`EUR: ${words}`);
  });
});

describe('saving another rule', () => {
  it('stays on the page, shows the recalculation and then what came of it', async () => {
    const chosen = choices({ mrrRule: 'conservative' });
    const after = recalculation({ state: 'complete', finishedAt: '2026-11-24T12:30:00Z' });
    const { renderer, asked, says, open } = await openSettings({
      'GET /v1/setup': [{ body: live() }, { body: live({ choices: chosen, progress: after }) }],
      'PUT /v1/setup/choices': { body: live({ choices: chosen, progress: recalculation() }) },
    });
    const save = () => renderer.findByTestId(LoadingButton, 'save-choices');
    open('numbers');
    expect(save().props.disabled).toBe(true);
    renderer.find(ToggleGroup).trigger('onChange', 'conservative' as never);
    save().trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Alert, 'saved'));
    expect(asked.at(-1)?.body).toEqual(chosen);
    expect(renderer.findByTestId(Alert, 'saved').props.title).toContain('being worked out again');
    expect(renderer.find(ToggleGroup).props.value).toBe('conservative');
    expect(save().props.disabled).toBe(true);
    says('The numbers by the new choice are being worked out.');
    open('overview');
    expect(renderer.findByTestId(ProgressBar, 'import-bar').props.title).toBe(
      'Working out the numbers again',
    );
    expect(renderer.maybeFind(StepIndicator)).toBeNull();
    expect(renderer.findAll(Heading).map(({ text }) => text)).not.toContain('Your import is running');
    await passing(() => expect(renderer.findByTestId(StatusTag, 'live').text).toBe('Imported'));
    says('Numbers worked out again Nov 24, 2026, 01:30 PM GMT+1');
  });

  it('keeps what was chosen when the server refuses it, with its words', async () => {
    const { renderer, says, open } = await openSettings({
      'GET /v1/setup': { body: live() },
      'PUT /v1/setup/choices': refused(
        422,
        problem({ code: 'currency_unknown', title: 'EUR is not a currency of this HubSpot account' }),
      ),
    });
    open('numbers');
    renderer.findByTestId(Select, 'reporting-currency').trigger('onChange', 'EUR' as never);
    renderer.findByTestId(LoadingButton, 'save-choices').trigger('onClick');
    await until(renderer, () => expect(renderer.find(Alert).props.title).toContain('EUR is not a currency'));
    expect(renderer.findByTestId(Select, 'reporting-currency').props.value).toBe('EUR');
    expect(renderer.findByTestId(LoadingButton, 'save-choices').props.disabled).toBe(false);
    says('Reference AB2C-33');
  });

  it('says when the numbers could not be worked out again', async () => {
    const stopped = recalculation({ state: 'failed', reason: 'HubSpot refused to go on: no access.' });
    const { renderer, says } = await openSettings({ 'GET /v1/setup': { body: live({ progress: stopped }) } });
    expect(renderer.findByTestId(StatusTag, 'live').text).toBe('Stopped');
    says('The numbers could not be worked out again.');
    says('HubSpot refused to go on: no access.');
    expect(renderer.findAll(LoadingButton, { variant: 'primary' })).toHaveLength(1);
  });
});
