import {
  Alert,
  Button,
  ErrorState,
  Input,
  LoadingButton,
  ProgressBar,
  Select,
  StatisticsItem,
  StatusTag,
  StepIndicator,
  Toggle,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from './support/billing.ts';
import { type Reply, refused } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { approval, choices, connection, coupons, problem, row, setup } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

const ready = setup({ connections: [connection()] });
const totals = { ...progress().totals, customers: 2_100, linkedContacts: 2_052 };
const complete = setup({
  connections: [connection()],
  progress: progress({ state: 'complete', finishedAt: '2026-11-24T11:00:00Z', totals }),
  approval,
});

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the settings page in trouble', () => {
  it('asks nothing for someone without the permission', async () => {
    const { renderer, paths } = await openSettings({}, false);
    expect(renderer.find(ErrorState).props.type).toBe('lock');
    expect(paths()).toEqual([]);
  });

  it.each<[string, Reply, string, string]>([
    ['no connection', 'unreachable', 'error', "Can't reach ClearSync"],
    ['another shape', { body: { ok: true, portal: null } }, 'error', 'ClearSync answered in a way'],
    ['a refusal', refused(403, problem({ title: 'Not for you' })), 'lock', 'Not for you'],
  ])('shows %s and tries again', async (_, reply, type, title) => {
    const { renderer } = await openSettings({ 'GET /v1/setup': [reply, { body: setup() }] });
    expect(renderer.find(ErrorState).props.type).toBe(type);
    expect(renderer.find(ErrorState).props.title).toContain(title);
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(renderer, () => expect(renderer.find(StepIndicator).props.currentStep).toBe(0));
  });

  it('goes straight to the key when Stripe refuses the stored one', async () => {
    const connections = [connection({ state: 'revoked' })];
    const { renderer, says } = await openSettings({ 'GET /v1/setup': { body: setup({ connections }) } });
    expect(renderer.findByTestId(Input, 'key').props.value).toBe('');
    says('Stripe no longer accepts the stored key');
  });
});

describe('the import', () => {
  it('starts with creations and comments off and without saving what did not change', async () => {
    const { renderer, asked } = await openSettings({
      'GET /v1/setup': { body: ready },
      'POST /v1/import': { body: { ok: true, progress: progress({ state: 'queued', percent: 0 }) } },
    });
    expect(renderer.find(StepIndicator).props.currentStep).toBe(3);
    expect(renderer.findAll(Select).map(({ props }) => [props.label, props.value])).toEqual([
      ['Who to sync', 'paying_or_trialing'],
      ['When no contact matches', 'off'],
      ['When no company matches', 'off'],
      ['Reporting currency', 'USD'],
    ]);
    expect(renderer.find(Toggle).props).toMatchObject({
      label: 'Write cancellation comments',
      checked: false,
    });
    renderer.findByTestId(LoadingButton, 'start-import').trigger('onClick');
    renderer.findByTestId(LoadingButton, 'start-import').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(ProgressBar, 'import-bar'));
    expect(renderer.findByTestId(ProgressBar, 'import-bar').props.valueDescription).toBe('Waiting to start');
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([
      { method: 'POST', path: '/v1/import', body: { connectionId: 'con_1' } },
    ]);
  });

  it('saves changed choices first, and starts nothing when that fails', async () => {
    const chosen = choices({ createContacts: 'all' });
    const { renderer, asked, paths } = await openSettings({
      'GET /v1/setup': { body: ready },
      'PUT /v1/setup/choices': ['unreachable', { body: { ...ready, choices: chosen } }],
      'POST /v1/import': { body: { ok: true, progress: progress() } },
    });
    renderer.findByTestId(Select, 'create-contacts').trigger('onChange', 'all' as never);
    renderer.findByTestId(LoadingButton, 'start-import').trigger('onClick');
    await until(renderer, () => expect(renderer.find(Alert).props.title).toBe("Can't reach ClearSync"));
    expect(renderer.findByTestId(Select, 'create-contacts').props.value).toBe('all');
    renderer.findByTestId(LoadingButton, 'start-import').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(ProgressBar, 'import-bar'));
    expect(asked.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([chosen, chosen]);
    expect(paths().filter((path) => path.startsWith('POST'))).toEqual(['POST /v1/import']);
  });

  it('shows each object with its bar, its count and its state in words', async () => {
    const steps = [
      ...progress().steps,
      { name: 'charges', done: 40, total: 90, state: 'parked' as const, reason: 'Charges cannot be read' },
    ];
    const { renderer, says } = await openSettings({
      'GET /v1/setup': { body: setup({ connections: [connection()], progress: progress({ steps }) }) },
    });
    expect(renderer.findAll(ProgressBar).map(({ props }) => props['aria-label'])).toEqual([
      'Import progress: 37 percent',
      'Products: 12 of 12',
      'Customers: 3,120 of 8,400',
      'Invoices: Not counted yet',
      'Payments: 40 of 90',
    ]);
    expect(renderer.findAll(StatusTag).map(({ text }) => text)).toEqual([
      'Done',
      'Running',
      'Waiting',
      'Left out',
    ]);
    says('Charges cannot be read');
    says('About 3 minutes left');
  });

  it('says why it stopped and starts again', async () => {
    const { says } = await openSettings({
      'GET /v1/setup': {
        body: setup({
          connections: [connection()],
          progress: progress({ state: 'failed', reason: 'Stripe was out of reach for an hour.' }),
        }),
      },
    });
    says('The import stopped');
    says('Reason: Stripe was out of reach for an hour.');
    says('Start import');
  });
});

describe('the page after the import', () => {
  it('is calm and shows the connection by its hint', async () => {
    const { renderer, says, open } = await openSettings({ 'GET /v1/setup': { body: complete } });
    expect(renderer.findByTestId(StatusTag, 'live').text).toBe('Imported');
    says('2,100 Stripe customers read.');
    says('Last import finished Nov 24, 2026, 12:00 PM GMT+1');
    expect(renderer.findAll(StatisticsItem).map(({ props }) => props.number)).toEqual([
      '2,100',
      '2,052',
      '0',
      '0',
    ]);
    expect(renderer.maybeFind(StepIndicator)).toBeNull();
    expect(renderer.findAll(LoadingButton, { variant: 'primary' })).toHaveLength(1);
    open('connection');
    says('rk_live_…1234');
    says('1 of 1 granted');
  });

  it('is never called complete with a hole in it', async () => {
    const steps = [
      { name: 'coupons', done: 0, total: null, state: 'parked' as const, reason: 'not permitted' },
    ];
    const { renderer, says } = await openSettings({
      'GET /v1/setup': {
        body: setup({
          connections: [connection()],
          progress: progress({ state: 'incomplete', steps }),
          approval,
        }),
      },
    });
    expect(renderer.findByTestId(StatusTag, 'live').text).toBe('Imported, with gaps');
    expect(renderer.findByTestId(Alert, 'gaps').toString()).toContain('Coupons: not permitted');
    says('Some things were left out');
  });

  it('probes the stored key again and shows what it found', async () => {
    const { renderer, asked, says, open } = await openSettings({
      'GET /v1/setup': { body: complete },
      'POST /v1/setup/permissions': {
        body: {
          ok: true,
          state: 'connected',
          connection: connection({ permissions: [row(), coupons] }),
          notices: [],
        },
      },
    });
    open('connection');
    renderer.findByTestId(Button, 'check-permissions').trigger('onClick');
    renderer.findByTestId(LoadingButton, 'again').trigger('onClick');
    await until(renderer, () => says('Works, with 1 gap'));
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ connectionId: 'con_1' });
    renderer.findByTestId(Button, 'continue').trigger('onClick');
    expect(renderer.findByTestId(StatusTag, 'live').text).toBe('Imported');
  });

  it('takes a new key and gives the way back', async () => {
    const { renderer, open } = await openSettings({ 'GET /v1/setup': { body: complete } });
    open('connection');
    renderer.findByTestId(Button, 'replace-key').trigger('onClick');
    expect(renderer.findByTestId(Input, 'key').props.value).toBe('');
    renderer.findByTestId(Button, 'back').trigger('onClick');
    expect(renderer.findByTestId(StatusTag, 'live').text).toBe('Imported');
  });

  it('saves choices by a button and imports again', async () => {
    const chosen = choices({ createCompanies: 'all' });
    const { renderer, open } = await openSettings({
      'GET /v1/setup': { body: complete },
      'PUT /v1/setup/choices': { body: { ...complete, choices: chosen } },
      'POST /v1/import': { body: { ok: true, progress: progress() } },
    });
    const save = () => renderer.findByTestId(LoadingButton, 'save-choices');
    open('matching');
    expect(save().props.disabled).toBe(true);
    renderer.findByTestId(Select, 'create-companies').trigger('onChange', 'all' as never);
    save().trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Alert, 'saved'));
    expect(save().props.disabled).toBe(true);
    open('overview');
    renderer.findByTestId(LoadingButton, 'import-again').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(ProgressBar, 'import-bar'));
  });
});
