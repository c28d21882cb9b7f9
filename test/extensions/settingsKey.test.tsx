import {
  Accordion,
  Alert,
  Button,
  Form,
  Input,
  Link,
  LoadingButton,
  StepIndicator,
  Table,
  TableRow,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Reply, refused } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { connected, connection, coupons, problem, row, setup } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

const KEY = 'rk_live_abcDEF1234567890';

async function atKey(replies: Record<string, Reply | Reply[]> = {}) {
  const page = await openSettings(replies);
  page.renderer.findByTestId(Button, 'continue').trigger('onClick');
  const field = () => page.renderer.findByTestId(Input, 'key');
  const type = (text: string) => field().trigger('onInput', text as never);
  const submit = () => page.renderer.find(Form).trigger('onSubmit');
  return { ...page, field, type, submit };
}

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the first step', () => {
  it('says which HubSpot account this is and what will be added', async () => {
    const { renderer, says } = await openSettings({});
    expect(renderer.find(StepIndicator).props).toMatchObject({
      currentStep: 0,
      stepNames: ['Check', 'Stripe key', 'Permissions', 'Choices', 'Preview', 'Go live'],
    });
    says('Acme (12345678)');
    says('214 of 1,000');
    says('ARR: the limit of 70 fields is reached');
    says('Nothing is written before you approve the preview.');
    expect(renderer.findAll(Button, { variant: 'primary' })).toHaveLength(1);
  });
});

describe('the key', () => {
  it('is a password that says what happens to it', async () => {
    const { field, renderer } = await atKey();
    expect(field().props).toMatchObject({
      type: 'password',
      label: 'Restricted API key',
      placeholder: 'rk_live_…',
      error: false,
    });
    expect(field().props.description).toContain('never show it again');
    expect(renderer.findAll(LoadingButton, { variant: 'primary' })).toHaveLength(1);
    const prefilled = renderer.findByTestId(Button, 'create-key').props.href;
    expect(prefilled).toEqual({ url: 'https://dashboard.stripe.com/live', external: true });
    expect(renderer.find(Link).props.href).toEqual({
      url: 'https://dashboard.stripe.com/test',
      external: true,
    });
  });

  it('can be made by hand, from the steps and rows that the server sends', async () => {
    const { renderer, says } = await atKey();
    expect(renderer.find(Accordion).props.defaultOpen).toBe(false);
    says('Log into the Stripe Dashboard.');
    says('Still stuck?');
    expect(renderer.findByTestId(Table, 'manual').findAll(TableRow)).toHaveLength(3);
  });

  it.each([
    ['pk_live_x', "That's a publishable key"],
    ['whsec_x', "That's a webhook secret"],
    ['sk_org_x', 'whole Stripe organization'],
    ['mk_x', 'managed key'],
    ['hello', 'does not look like a Stripe key'],
  ])('answers %s at once, beside the field', async (typed, message) => {
    const { renderer, field, type } = await atKey();
    type(typed);
    expect(field().props.error).toBe(true);
    expect(field().props.validationMessage).toContain(message);
    expect(renderer.findByTestId(LoadingButton, 'check-key').props.disabled).toBe(true);
  });

  it('says nothing while it is being typed, and something when it is sent too early', async () => {
    const { field, type, submit, paths } = await atKey();
    type('rk_live_abc');
    expect(field().props.error).toBe(false);
    submit();
    expect(field().props.validationMessage).toContain('not complete');
    type('');
    expect(field().props.validationMessage).toBe('Paste the key first.');
    expect(paths()).toEqual(['GET /v1/setup']);
  });

  it('shows its mode, and what a test key and a full key mean', async () => {
    const { renderer, type } = await atKey();
    type(KEY);
    expect(renderer.findByTestId(Tag, 'mode').text).toBe('Live mode key');
    expect(renderer.findByTestId(LoadingButton, 'check-key').text).toBe('Check key');
    type('sk_test_abcDEF1234567890');
    expect(renderer.findByTestId(Tag, 'mode').text).toBe('Test mode key');
    expect(renderer.findByTestId(Text, 'test-note').text).toContain('test data only');
    expect(renderer.findByTestId(Text, 'secret-note').text).toContain('full access');
    expect(renderer.findByTestId(LoadingButton, 'check-key').text).toBe('Use this key anyway');
  });

  it('is sent trimmed, once, and forgotten when it was taken', async () => {
    const { renderer, asked, type, submit, field } = await atKey({
      'POST /v1/setup/key': { body: connected() },
      'GET /v1/setup': [{ body: setup() }, { body: setup({ connections: [connection()] }) }],
    });
    type(` "${KEY}" `);
    submit();
    submit();
    expect(renderer.findByTestId(LoadingButton, 'check-key').props.loading).toBe(true);
    await until(renderer, () => expect(renderer.find(StepIndicator).props.currentStep).toBe(2));
    const sent = asked.filter(({ method }) => method === 'POST');
    expect(sent).toEqual([{ method: 'POST', path: '/v1/setup/key', body: { key: KEY } }]);
    expect(renderer.getRootNode().toString()).not.toContain(KEY);
    renderer.findByTestId(Button, 'back').trigger('onClick');
    expect(field().props.value).toBe('');
  });

  it('keeps what was typed when Stripe refuses it, with the reason beside the field', async () => {
    const { renderer, field, type, submit } = await atKey({
      'POST /v1/setup/key': { body: { ok: true, state: 'refused', problem: problem(), rows: [] } },
    });
    type(KEY);
    submit();
    await until(renderer, () =>
      expect(field().props.validationMessage).toContain("Stripe doesn't know this key."),
    );
    expect(field().props.validationMessage).toContain('Copy it again');
    expect(field().props.value).toBe(KEY);
    expect(renderer.findByTestId(Text, 'reference').text).toBe('Reference AB2C-33');
    expect(renderer.find(StepIndicator).props.currentStep).toBe(1);
    type(`${KEY}x`);
    expect(field().props.error).toBe(false);
  });

  it.each<[string, Reply, string]>([
    ['out of reach', 'unreachable', "Can't reach ClearSync"],
    ['refused', refused(400, problem({ title: 'Another account' })), 'Another account'],
    ['answered strangely', { body: { ok: true } }, 'ClearSync answered in a way'],
  ])('keeps what was typed when the server is %s', async (_, reply, title) => {
    const { renderer, field, type, submit } = await atKey({ 'POST /v1/setup/key': reply });
    type(KEY);
    submit();
    await until(renderer, () => expect(renderer.find(Alert).props.title).toContain(title));
    expect(field().props.value).toBe(KEY);
  });
});

describe('the permissions', () => {
  const missing = row({ state: 'missing' });

  async function refusedFor(second: Reply) {
    const first: Reply = {
      body: {
        ok: true,
        state: 'refused',
        problem: problem({ title: 'A permission is missing', message: 'Customers cannot be read.' }),
        rows: [missing, coupons],
      },
    };
    const page = await atKey({
      'POST /v1/setup/key': [first, second],
      'GET /v1/setup': [
        { body: setup() },
        { body: setup() },
        { body: setup({ connections: [connection()] }) },
      ],
    });
    page.type(KEY);
    page.submit();
    await until(page.renderer, () => expect(page.renderer.find(StepIndicator).props.currentStep).toBe(2));
    return page;
  }

  it('stop at a missing blocker, row by row with effect and fix, and let check again without pasting', async () => {
    const { renderer, says, asked } = await refusedFor({ body: connected() });
    says('A permission is missing');
    says('The key was not stored.');
    says('Missing, required');
    says('ClearSync cannot run.');
    says('Discounts would be left out of MRR.');
    expect(renderer.findAll(Link).map(({ props }) => props.href)).toEqual([
      { url: 'https://dashboard.stripe.com/live', external: true },
      { url: 'https://dashboard.stripe.com/fix-coupons', external: true },
    ]);
    expect(renderer.maybeFindByTestId(Button, 'continue')).toBeNull();
    expect(renderer.findByTestId(LoadingButton, 'again').props.variant).toBe('primary');
    renderer.findByTestId(LoadingButton, 'again').trigger('onClick');
    await until(renderer, () => says('Everything is granted'));
    await until(renderer, () => expect(renderer.findByTestId(Button, 'continue').text).toBe('Continue'));
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { key: KEY },
      { key: KEY },
    ]);
    expect(renderer.getRootNode().toString()).not.toContain(KEY);
  });

  it('keep the matrix and the key when checking again fails', async () => {
    const { renderer, says, field } = await refusedFor('unreachable');
    renderer.findByTestId(LoadingButton, 'again').trigger('onClick');
    await until(renderer, () => says("Can't reach ClearSync"));
    says('Discounts would be left out of MRR.');
    renderer.findByTestId(Button, 'back').trigger('onClick');
    expect(field().props.value).toBe(KEY);
  });

  it('name the price of going on without an optional one', async () => {
    const connections = [connection({ permissions: [row(), coupons] })];
    const { renderer, says } = await openSettings({ 'GET /v1/setup': { body: setup({ connections }) } });
    renderer.find(StepIndicator).props.onClick?.(2);
    await until(renderer, () => expect(renderer.find(StepIndicator).props.currentStep).toBe(2));
    says('Works, with 1 gap');
    expect(renderer.findByTestId(Button, 'continue').text).toBe('Continue without 1 permission');
    expect(renderer.findByTestId(LoadingButton, 'again').props.variant).toBe('secondary');
  });
});
