import type { HomeReply } from '@clearsync/contract/home';
import {
  BarChart,
  EmptyState,
  ErrorState,
  LoadingButton,
  ProgressBar,
  StatisticsItem,
  StatusTag,
  Table,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from './support/billing.ts';
import { openHome } from './support/home.tsx';
import { type Reply, refused } from './support/server.ts';
import { home, problem } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

const revoked: HomeReply['connections'] = [{ accountName: 'Acme Inc', mode: 'live', state: 'revoked' }];

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the home page', () => {
  it.each([
    ['preview', 'Waiting for approval', 'before you approve the preview'],
    ['paused', 'Paused', 'until somebody resumes it'],
  ] as const)('says that nothing is written: %s', async (writing, word, sentence) => {
    const done = progress({ state: 'complete', finishedAt: '2026-11-24T11:00:00Z' });
    const { renderer } = await openHome({ body: home({ progress: done, writing }) });
    expect(renderer.findByTestId(StatusTag, 'health').text).toBe(word);
    expect(renderer.findByTestId(Text, 'health-text').text).toContain(sentence);
  });

  it('shows the figures, the statuses as a chart and what needs attention', async () => {
    const done = progress({ state: 'complete', finishedAt: '2026-11-24T11:00:00Z' });
    const { renderer, says } = await openHome({ body: home({ progress: done }) });
    expect(renderer.findByTestId(StatusTag, 'health').text).toBe('Live');
    says('Stripe billing in Acme');
    says('Acme Inc (Live mode)');
    expect(renderer.findAll(StatisticsItem).map(({ props }) => [props.label, props.number])).toEqual([
      ['MRR', '$48,210.00'],
      ['Lifetime revenue', '$990,000.00'],
      ['Open invoices', '–'],
      ['Linked', '2,052'],
      ['Not linked', '40'],
      ['Excluded by your rules', '8'],
      ['Errors', '2'],
    ]);
    says('¥120,000');
    expect(renderer.findByTestId(BarChart, 'chart').props.data).toEqual([
      { status: 'Paying', customers: 1_900 },
      { status: 'Past due', customers: 12 },
    ]);
    expect(renderer.findByTestId(Table, 'attention').toString()).toContain('does not take this e-mail');
    expect(renderer.maybeFind(ProgressBar)).toBeNull();
  });

  it.each<[Partial<HomeReply>, string, string]>([
    [{}, 'Not imported yet', 'Start the first import'],
    [{ progress: progress({ state: 'incomplete' }) }, 'Imported, with gaps', 'left something out'],
    [
      { progress: progress({ state: 'failed', reason: 'no answer from Stripe' }) },
      'Stopped',
      'no answer from Stripe',
    ],
    [{ progress: progress({ state: 'failed' }) }, 'Stopped', 'Start an import'],
    [
      { progress: progress({ kind: 'recalculation' }) },
      'Working out numbers',
      'until all of them follow the new choices',
    ],
    [{ connections: revoked }, 'Degraded', 'Stripe refuses 1 key.'],
    [
      { connections: revoked.flatMap((each) => [each, { ...each, mode: 'test' as const }]) },
      'Degraded',
      'Stripe refuses 2 keys.',
    ],
  ])('words its health: %o', async (own, word, sentence) => {
    const { renderer, says } = await openHome({ body: home(own) });
    expect(renderer.findByTestId(StatusTag, 'health').text).toBe(word);
    says(sentence);
  });

  it('has the proof of the last audit and how far HubSpot is behind', async () => {
    const { renderer } = await openHome({ body: home() });
    expect(renderer.findByTestId(Text, 'audit').text).toBe(
      'Last audit on Nov 24, 2026: 4,212 compared at 02:14, 0 different',
    );
    expect(renderer.findByTestId(Text, 'pace').text).toBe(
      'From Stripe to HubSpot in the last 24 hours: 1 second for half of the changes, 3 seconds for 95 of 100 (312 writes).',
    );
  });

  it('says nothing of an audit and a pace that are not known', async () => {
    const { renderer } = await openHome({
      body: home({ audit: null, freshness: { writes: 0, p50Ms: null, p95Ms: null } }),
    });
    expect(renderer.maybeFindByTestId(Text, 'audit')).toBeNull();
    expect(renderer.maybeFindByTestId(Text, 'pace')).toBeNull();
  });

  it('has words for nothing', async () => {
    const { says } = await openHome({ body: home({ byStatus: [], attention: [], mrr: [], asOf: null }) });
    says('No customers have been read yet.');
    says('Nothing was left out.');
  });

  it('says where to connect when nothing is connected', async () => {
    const { renderer, says } = await openHome({ body: home({ connections: [] }) });
    expect(renderer.find(EmptyState).props.title).toBe('Stripe is not connected yet');
    says('Open Settings');
  });

  it.each<[string, Reply, string]>([
    ['no connection', 'unreachable', 'error'],
    ['another shape', { body: { ok: true } }, 'error'],
    ['no right', refused(403, problem()), 'lock'],
  ])('shows %s as a state with a reference and tries again', async (_, reply, type) => {
    const { renderer } = await openHome([reply, { body: home() }]);
    expect(renderer.find(ErrorState).props.type).toBe(type);
    expect(renderer.findByTestId(Text, 'reference').text).toMatch(/^Reference /);
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(StatusTag, 'health'));
  });

  it('keeps its numbers when a refresh fails', async () => {
    const { renderer } = await openHome([{ body: home() }, 'unreachable']);
    renderer.findByTestId(LoadingButton, 'refresh').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Text, 'refresh-failed'));
    expect(renderer.findAll(StatisticsItem)).toHaveLength(7);
  });
});
