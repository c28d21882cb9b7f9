import type { ErrorsReply } from '@clearsync/contract/control';
import {
  EmptyState,
  ErrorState,
  Heading,
  Link,
  LoadingButton,
  LoadingSpinner,
  Text,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorsPage } from '../../src/app/pages/errors/ErrorsPage.tsx';
import { type Reply, refused, serve } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type ErrorRow = ErrorsReply['errors'][number];

const record: ErrorRow = {
  what: 'record',
  title: 'HubSpot refused 2 records',
  reason: 'Property "x" is "read only"',
  count: 2,
  oldest: '2026-11-22T08:00:00Z',
  newest: '2026-11-24T09:30:00Z',
  examples: ['0-1:101', '0-2:202'],
  action: { kind: 'redrive', label: 'Try again', what: 'records' },
};

const key: ErrorRow = {
  what: 'key',
  title: 'Stripe no longer accepts the key',
  reason: '=Acme',
  count: 1,
  oldest: null,
  newest: null,
  examples: ['rk_live_…1234'],
  action: { kind: 'key', label: 'Connect a new key', what: null },
};

const reading: ErrorRow = {
  ...key,
  what: 'reading',
  title: 'The import left out 1 part',
  action: { kind: 'import', label: 'Import again', what: null },
};

const page = (errors: ErrorRow[], own: Partial<ErrorsReply> = {}): Reply => ({
  body: {
    ok: true,
    records: 4_212,
    recordsUrl: 'https://app.hubspot.com/contacts/1/record/',
    errors,
    ...own,
  },
});

async function open(replies: Reply | Reply[], redriven: Reply | Reply[] = [], csv: Reply | Reply[] = []) {
  const asked = serve({
    'GET /v1/errors': replies,
    'GET /v1/errors/csv': csv,
    'POST /v1/control/redrive': redriven,
  });
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = 'en-US';
  renderer.mocks.context.portal.timezone = 'UTC';
  renderer.render(<ErrorsPage />);
  expect(renderer.find(LoadingSpinner).props.label).toBe('Loading errors…');
  await until(renderer, () => expect(renderer.maybeFind(LoadingSpinner)).toBeNull());
  const says = (text: string) => expect(renderer.getRootNode().toString()).toContain(text);
  return { renderer, asked, says };
}

describe('the page of errors', () => {
  it('groups by cause: how many, since when, what it means, what mends it, and the records', async () => {
    const { renderer, says } = await open(page([record, { ...record, reason: 'another' }, key]));
    expect(renderer.findByTestId(Text, 'intro').text).toContain('5 things were set aside.');
    expect(renderer.findAll(Heading).map(({ text }) => text)).toEqual([
      record.title,
      record.title,
      key.title,
    ]);
    says('2 affected');
    says('From Nov 22, 2026, 08:00 AM UTC to Nov 24, 2026, 09:30 AM UTC');
    says('HubSpot did not take what ClearSync wanted to write.');
    says('paste a new key');
    expect(
      renderer
        .findAll(Link)
        .slice(0, 2)
        .map(({ text, props }) => [text, props.href]),
    ).toEqual([
      ['Contact 101', { url: 'https://app.hubspot.com/contacts/1/record/0-1/101', external: true }],
      ['Company 202', { url: 'https://app.hubspot.com/contacts/1/record/0-2/202', external: true }],
    ]);
    expect(renderer.findAll(LoadingButton, ({ text }) => text === 'Try again')).toHaveLength(2);
  });

  it('names records without a link when their address is not known', async () => {
    const { renderer, says } = await open(page([record], { recordsUrl: null }));
    expect(renderer.findAll(Link)).toEqual([]);
    says('Contact 101');
  });

  it.each([
    ['Try again', [record], 'records'],
    ['Try again', [reading], 'all'],
    ['Try all again', [record, key], 'all'],
  ] as const)('tries again (%s), gives a receipt and looks again', async (button, errors, what) => {
    const { renderer, asked } = await open([page([...errors]), page([])], {
      body: { ok: true, events: 0, records: 2, imports: 1 },
    });
    renderer.find(LoadingButton, ({ text }) => text === button).trigger('onClick');
    await until(renderer, () => renderer.find(EmptyState));
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ what });
    expect(renderer.findByTestId(Text, 'receipt').text).toBe(
      'Tried again: 2 records and 1 import. Whatever is still wrong comes back here with its reason.',
    );
  });

  it('says so when there was nothing left, and when trying again fails', async () => {
    const nothing = { body: { ok: true, events: 0, records: 0, imports: 0 } };
    const { renderer, says } = await open(page([record]), [refused(503, problem()), nothing]);
    renderer.findByTestId(LoadingButton, 'retry-all').trigger('onClick');
    await until(renderer, () => says('Reference AB2C-33'));
    renderer.findByTestId(LoadingButton, 'retry-all').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Text, 'receipt'));
    says('There was nothing left to try again.');
  });

  it('copies all that was set aside as CSV, page by page, and says how many lines', async () => {
    const csv = (text: string, cursor: string | null): Reply => ({ body: { ok: true, csv: text, cursor } });
    const pages = [csv('a\r\n', 'record:1'), csv('b\r\n', null)];
    const { renderer } = await open(page([record, key]), [], pages);
    renderer.findByTestId(LoadingButton, 'csv').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Text, 'copied'));
    expect(renderer.findByTestId(Text, 'copied').text).toBe('Copied 3 lines as CSV.');
    expect(renderer.mocks.actions.copyTextToClipboard.calls[0]?.[0]).toBe('a\r\nb\r\n');
  });

  it.each([
    [4_212, '0 of 4,212 records have an error.'],
    [0, 'No record is written to yet'],
  ])('has words for no error in %i records', async (records, text) => {
    const { renderer, says } = await open(page([], { records }));
    expect(renderer.find(EmptyState).props.title).toBe('Nothing was set aside');
    says(text);
  });

  it.each<[string, Reply, string]>([
    ['no connection', 'unreachable', 'error'],
    ['another shape', { body: { ok: true } }, 'error'],
    ['no right', refused(403, problem()), 'lock'],
  ])('shows %s as a state with a reference and tries again', async (_, reply, type) => {
    const { renderer } = await open([reply, page([])]);
    expect(renderer.find(ErrorState).props.type).toBe(type);
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(renderer, () => renderer.find(EmptyState));
  });

  it('keeps the list when looking again fails', async () => {
    const { renderer, says } = await open([page([record]), 'unreachable']);
    renderer.findByTestId(LoadingButton, 'refresh').trigger('onClick');
    await until(renderer, () => says("Can't reach ClearSync"));
    says('HubSpot refused 2 records');
  });
});
