import type { RecordMovement } from '@clearsync/contract/recordMovements';
import {
  Alert,
  Dropdown,
  ErrorState,
  LineChart,
  LoadingButton,
  Table,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mrrPoints } from '../../src/app/cards/words/mrrPoints.ts';
import { openedAs, ready } from './support/card.tsx';
import { type Reply, refused } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const usd = (amount: number) => ({ amount, currency: 'usd' });
const movement = (own: Partial<RecordMovement> = {}): RecordMovement => ({
  id: 'c:sub_1:1:new',
  on: '2026-01-05',
  type: 'new',
  plan: 'Team',
  change: usd(5_000),
  mrrBefore: usd(0),
  mrrAfter: usd(5_000),
  reconstructed: false,
  ...own,
});
const upgrade = movement({
  id: 'c:sub_1:2:upgrade',
  on: '2026-03-05',
  type: 'upgrade',
  change: usd(7_000),
  mrrBefore: usd(5_000),
  mrrAfter: usd(12_000),
});
const entry = (n: number, own: object = {}) => ({
  id: `${n}`,
  at: '2026-11-24T10:00:00Z',
  action: 'update',
  cause: 'Stripe told of invoice.paid (evt_1)',
  delayMs: 8_200,
  run: null,
  properties: [
    { name: 'clearsync_mrr', label: 'MRR', before: '40.00', after: '120.00' },
    { name: 'clearsync_plan', label: 'Plan', before: null, after: 'Team' },
    { name: 'clearsync_cancel_date', label: 'Cancels on', before: '2026-12-01', after: '' },
  ],
  ...own,
});
const MOVEMENTS = 'GET /v1/record/movements';
const HISTORY = 'GET /v1/record/history';
const none = { body: { ok: true, entries: [], next: null } };

/** The card with its history open. */
const told = async (movements: Reply | Reply[], written: Reply | Reply[] = none) => {
  const card = await openedAs({ [MOVEMENTS]: movements, [HISTORY]: written }, ready());
  expect(card.asked.some(({ path }) => path.startsWith('/v1/record'))).toBe(false);
  card.renderer.find(Dropdown.ButtonItem, ({ text }) => text === 'Sync history').trigger('onClick');
  return card;
};
const rows = (movements: RecordMovement[]) => ({ body: { ok: true, movements } });

describe('the history of a record', () => {
  it('is asked for when it is opened, also from the menu', async () => {
    const { renderer, asked } = await openedAs({ [MOVEMENTS]: rows([]), [HISTORY]: none }, ready());
    expect(asked.some(({ path }) => path.startsWith('/v1/record'))).toBe(false);
    renderer.find(Dropdown.ButtonItem, ({ text }) => text === 'Sync history').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Text, 'movements-empty'));
    await until(renderer, () => renderer.findByTestId(Text, 'written-empty'));
    expect(asked.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/v1/record/movements?objectTypeId=0-1&objectId=42',
        '/v1/record/history?objectTypeId=0-1&objectId=42',
      ]),
    );
  });

  it('shows the movements as a line with a table under it', async () => {
    const { renderer, says } = await told(rows([upgrade, movement({ reconstructed: true })]));
    await until(renderer, () => renderer.findByTestId(Table, 'movements'));
    expect(renderer.find(LineChart).props.data).toEqual([
      { day: 'Jan 5, 2026', mrr: 50 },
      { day: 'Mar 5, 2026', mrr: 120 },
    ]);
    for (const words of ['Upgrade', '+$70.00', '$50.00 to $120.00', 'Worked out from invoices']) says(words);
  });

  it('says that a line is of one currency', async () => {
    const eur = movement({ id: 'c:sub_2:1:new', change: { amount: 900, currency: 'eur' } });
    const { renderer, says } = await told(rows([upgrade, movement(), eur]));
    await until(renderer, () => renderer.find(LineChart));
    says('The chart shows USD; the table has all currencies.');
  });

  it('shows what was written, why, and how soon', async () => {
    const many = Array.from({ length: 7 }, (_, n) => ({
      name: `p${n}`,
      label: `P${n}`,
      before: null,
      after: 'x',
    }));
    const { renderer, says } = await told(rows([]), {
      body: {
        ok: true,
        entries: [entry(2), entry(1, { action: 'create', delayMs: null, properties: many })],
        next: null,
      },
    });
    await until(renderer, () => renderer.findByTestId(Table, 'written'));
    for (const words of [
      'MRR: 40.00 to 120.00',
      'Plan: Team',
      'Cancels on: emptied',
      'Stripe told of invoice.paid (evt_1)',
      '8 seconds after Stripe told of it',
      'Record created',
      'and 2 more properties',
    ]) {
      says(words);
    }
  });

  it('loads older entries, and says so beside the button when it cannot', async () => {
    const { renderer, asked } = await told(rows([]), [
      { body: { ok: true, entries: [entry(9)], next: '9' } },
      refused(503, problem({ title: 'The database is away' })),
      { body: { ok: true, entries: [entry(8)], next: null } },
    ]);
    const older = () => renderer.findByTestId(LoadingButton, 'older');
    await until(renderer, () => older());
    older().trigger('onClick');
    await until(renderer, () => expect(renderer.find(Alert).props.title).toBe('The database is away'));
    older().trigger('onClick');
    await until(renderer, () =>
      expect(renderer.findByTestId(Table, 'written').findAll(TableRow)).toHaveLength(3),
    );
    expect(asked.at(-1)?.path).toContain('&before=9');
    expect(renderer.maybeFindByTestId(LoadingButton, 'older')).toBeNull();
    expect(renderer.maybeFind(Alert)).toBeNull();
  });

  it.each<[string, Reply]>([
    ['unreachable', 'unreachable'],
    ['a reply of another shape', { body: { ok: true, movements: [{}] } }],
  ])('is never blank: %s', async (_, reply) => {
    const { renderer } = await told([reply, rows([movement()])]);
    await until(renderer, () => renderer.find(ErrorState));
    expect(renderer.findByTestId(Text, 'reference').text).toMatch(/^Reference/);
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Table, 'movements'));
  });
});

describe('the points of the line', () => {
  it('add up subscriptions, start with what was there, and take the last of a day', () => {
    const second = movement({
      id: 'c:sub_2:1:new',
      on: '2026-03-05',
      change: usd(1_000),
      mrrAfter: usd(1_000),
    });
    const late = { ...upgrade, mrrBefore: usd(5_000) };
    expect(mrrPoints([second, late], 'usd')).toEqual([{ on: '2026-03-05', amount: 13_000 }]);
    expect(mrrPoints([upgrade, movement()], 'eur')).toEqual([]);
  });

  it('are the newest 24', () => {
    const days = Array.from({ length: 30 }, (_, n) =>
      movement({ id: `c:sub_1:${n}:x`, on: `2026-01-${String(30 - n).padStart(2, '0')}` }),
    );
    const points = mrrPoints(days, 'usd');
    expect(points).toHaveLength(24);
    expect(points.at(-1)?.on).toBe('2026-01-30');
  });
});
