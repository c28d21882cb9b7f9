import {
  Alert,
  Button,
  LoadingButton,
  ProgressBar,
  Select,
  StatisticsItem,
  StatusTag,
  StepIndicator,
  Table,
  TableCell,
  TableRow,
  Text,
  TextArea,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from './support/billing.ts';
import { preview } from './support/preview.ts';
import { refused } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { approval, choices, connection, problem, setup } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

const imported = setup({
  connections: [connection()],
  progress: progress({ state: 'complete', finishedAt: '2026-11-24T11:00:00Z' }),
});
const writing = progress({ runId: 'run_2', kind: 'writing', state: 'running' });

const openPreview = async (replies: Parameters<typeof openSettings>[0] = {}) => {
  const opened = await openSettings({
    'GET /v1/setup': { body: imported },
    'GET /v1/preview': { body: preview() },
    ...replies,
  });
  await until(opened.renderer, () => opened.renderer.findByTestId(LoadingButton, 'approve'));
  return opened;
};

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the preview', () => {
  it('says that nothing is written, what would be, and to whom', async () => {
    const { renderer, says } = await openPreview();
    expect(renderer.find(StepIndicator).props.currentStep).toBe(4);
    says('Nothing has been written to HubSpot yet.');
    const figures = renderer.findAll(StatisticsItem).map(({ props }) => [props.label, props.number]);
    expect(figures).toEqual([
      ['Stripe customers read', '2,100'],
      ['MRR that will be written', '$48,210.00'],
      ['MRR of everyone', '$50,000.00'],
      ['Records to fill', '2,290'],
      ['Records to create', '0'],
    ]);
    const cells = renderer
      .findByTestId(Table, 'fates')
      .findAll(TableCell)
      .map(({ text }) => text);
    expect(cells).toEqual(
      [
        ['Linked by e-mail', '1,840', '0'],
        ['Linked by metadata', '212', '0'],
        ['Several records could be it', '31', '0'],
        ['Not synced by your rule', '17', '0'],
        ['Linked by domain', '0', '300'],
        ['No record in HubSpot', '0', '1,800'],
      ].flat(),
    );
    says('49 fields will be added to contacts');
    says('1 field will be added to each company');
    expect(renderer.maybeFind(Alert)).toBeNull();
  });

  it('shows examples with the reason of each, and no reason where a rule says it all', async () => {
    const { renderer } = await openPreview();
    const [, known, without] = renderer.findByTestId(Table, 'samples').findAll(TableRow).map(String);
    for (const text of [
      'Anna',
      'anna@acme.com',
      'Paying',
      '$49.00',
      'Linked by e-mail',
      'acme.com has none.',
    ])
      expect(known).toContain(text);
    expect(known).toContain("anna@acme.com is this contact's e-mail address.");
    for (const text of ['cus_2', 'Cancelled', 'Not synced by your rule']) expect(without).toContain(text);
    expect(without).not.toContain('It has none.');
  });

  it('warns of marketing contacts only when contacts would be made', async () => {
    const { renderer } = await openPreview({
      'GET /v1/preview': { body: preview({ warnMarketingContacts: true }) },
    });
    expect(renderer.findByTestId(Alert, 'marketing').props.title).toBe(
      'New contacts may count as marketing contacts',
    );
  });

  it('is asked for again when the server cannot tell it', async () => {
    const { renderer } = await openSettings({
      'GET /v1/setup': { body: imported },
      'GET /v1/preview': ['unreachable', { body: preview() }],
    });
    await until(renderer, () => renderer.findByTestId(LoadingButton, 'retry'));
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(LoadingButton, 'approve'));
  });

  it('goes to the clipboard whole, page by page', async () => {
    const page = (csv: string, cursor: string | null) => ({
      body: { ok: true, fileName: 'clearsync-preview.csv', csv, cursor },
    });
    const { renderer, paths } = await openPreview({
      'GET /v1/preview/csv': [page('a\r\n', 'c:1'), page('b\r\n', null)],
    });
    const copied: string[] = [];
    renderer.mocks.actions.copyTextToClipboard.willCall(async (text) => {
      copied.push(String(text));
    });
    renderer.findByTestId(LoadingButton, 'csv').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Text, 'copied'));
    expect(paths().slice(-2)).toEqual(['GET /v1/preview/csv', 'GET /v1/preview/csv?cursor=c%3A1']);
    expect(copied).toEqual(['a\r\nb\r\n']);
    expect(renderer.findByTestId(Text, 'copied').text).toContain('2,100 customers copied');
  });
});

describe('the approval', () => {
  it('starts the writing by the one primary button, and the page follows it', async () => {
    const { renderer, asked, says } = await openPreview({
      'POST /v1/preview/approve': { body: { ...imported, approval, progress: writing } },
      'GET /v1/setup': [
        { body: imported },
        {
          body: {
            ...imported,
            approval,
            progress: { ...writing, state: 'complete', finishedAt: '2026-11-24T12:00:00Z' },
          },
        },
      ],
    });
    expect(renderer.findAll(LoadingButton, { variant: 'primary' })).toHaveLength(1);
    renderer.findByTestId(LoadingButton, 'approve').trigger('onClick');
    renderer.findByTestId(LoadingButton, 'approve').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(ProgressBar, 'import-bar'));
    expect(renderer.findByTestId(ProgressBar, 'import-bar').props.title).toBe('Writing to HubSpot');
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(renderer.find(StepIndicator).props.currentStep).toBe(5);
    await passing(() =>
      expect(renderer.findByTestId(Alert, 'went-live').props.title).toContain('Live. 3,120'),
    );
    expect(renderer.findAll(Button, { variant: 'primary' })).toHaveLength(1);
    renderer.findByTestId(Button, 'finish').trigger('onClick');
    expect(renderer.maybeFind(StepIndicator)).toBeNull();
    expect(renderer.findByTestId(StatusTag, 'live').text).toBe('Imported');
    says('Last import finished');
  });

  it('that is refused says why and leaves the preview', async () => {
    const { renderer } = await openPreview({
      'POST /v1/preview/approve': refused(409, problem({ title: 'There is no preview yet' })),
    });
    renderer.findByTestId(LoadingButton, 'approve').trigger('onClick');
    await until(renderer, () => expect(renderer.find(Alert).props.title).toBe('There is no preview yet'));
    renderer.findByTestId(LoadingButton, 'approve');
  });
});

describe('changing the choices before the approval', () => {
  it('saves them without another import, and the preview is worked out anew', async () => {
    const chosen = choices({ syncFilter: 'everyone', excludedDomains: ['acme.com', 'b.org'] });
    const { renderer, asked } = await openPreview({
      'PUT /v1/setup/choices': {
        body: { ...imported, choices: chosen, progress: progress({ kind: 'recalculation' }) },
      },
    });
    renderer.findByTestId(Button, 'change-choices').trigger('onClick');
    renderer.findByTestId(Select, 'sync-filter').trigger('onChange', 'everyone' as never);
    renderer.findByTestId(TextArea, 'excluded-domains').trigger('onInput', 'acme.com, b.org' as never);
    renderer.findByTestId(LoadingButton, 'show-preview').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(ProgressBar, 'import-bar'));
    expect(asked.filter(({ method }) => method !== 'GET').map(({ path, body }) => [path, body])).toEqual([
      ['/v1/setup/choices', chosen],
    ]);
  });

  it('says beside the field what the server refuses, and keeps what was typed', async () => {
    const { renderer } = await openPreview({
      'PUT /v1/setup/choices': refused(
        422,
        problem({
          title: '"co.uk" is not a domain',
          message: 'Nothing was changed.',
          field: 'excludedDomains',
        }),
      ),
    });
    renderer.findByTestId(Button, 'change-choices').trigger('onClick');
    const field = () => renderer.findByTestId(TextArea, 'excluded-domains').props;
    renderer.findByTestId(TextArea, 'excluded-domains').trigger('onInput', 'co.uk' as never);
    renderer.findByTestId(LoadingButton, 'show-preview').trigger('onClick');
    await until(renderer, () => expect(field().error).toBe(true));
    expect(field()).toMatchObject({ value: 'co.uk' });
    expect(field().validationMessage).toContain('"co.uk" is not a domain');
    expect(renderer.findByTestId(Alert, 'field-problems').toString()).toContain('1 field needs another look');
  });

  it('goes back to the same preview when nothing was changed', async () => {
    const { renderer, paths } = await openPreview();
    renderer.findByTestId(Button, 'change-choices').trigger('onClick');
    renderer.findByTestId(LoadingButton, 'show-preview').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(LoadingButton, 'approve'));
    expect(paths().filter((path) => !path.startsWith('GET'))).toEqual([]);
  });
});
