import {
  Button,
  ErrorState,
  LoadingButton,
  LoadingSpinner,
  ProgressBar,
  StatusTag,
  Table,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detail, latest, openActivity, people, RUN, run, runs } from './support/activity.tsx';
import { type Reply, refused } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

const OLD = '44444444-4444-4444-8444-444444444444';

beforeEach(() => holdTimers('2026-11-24T12:00:00Z'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const opened = async (replies: Record<string, Reply | Reply[]> = {}) => {
  const all = openActivity(replies);
  await until(all.renderer, () => all.renderer.findByTestId(LoadingButton, 'compare'));
  await until(all.renderer, () => expect(all.renderer.maybeFind(LoadingSpinner)).toBeNull());
  return all;
};

describe('the page of activity', () => {
  it('says what each run was, when, who asked for it, and what came of it', async () => {
    const { renderer } = await opened();
    const table = renderer.findByTestId(Table, 'runs').toString();
    for (const text of [
      'Writing to HubSpot',
      'Nov 24, 2026, 10:00 AM UTC',
      '(2 hours ago)',
      'anna@acme.com',
      '40 customers looked for in HubSpot',
      '38 records written',
      '2 records refused by HubSpot',
      'Complete',
    ]) {
      expect(table).toContain(text);
    }
    expect(table).not.toContain('read');
  });

  it.each([
    ['incomplete', 'With gaps', 'warning', 'Invoices were left out.'],
    ['failed', 'Stopped', 'danger', 'Stripe refused the key.'],
  ] as const)('words the state %s with its reason', async (state, word, variant, reason) => {
    const { renderer } = await opened({ 'GET /v1/activity': runs([run({ state, reason })]) });
    const tag = renderer.findByTestId(Table, 'runs').find(StatusTag);
    expect([tag.text, tag.props.variant]).toEqual([word, variant]);
    expect(renderer.findByTestId(Table, 'runs').toString()).toContain(reason);
  });

  it('marks a run that was undone, and names the schedule', async () => {
    const { renderer } = await opened({
      'GET /v1/activity': runs([run({ undone: true, canUndo: false, requestedBy: null })]),
    });
    const table = renderer.findByTestId(Table, 'runs');
    expect(table.find(Tag).text).toBe('Undone');
    expect(table.toString()).toContain('ClearSync');
  });

  it('follows a run that is under way until it has ended', async () => {
    const going = run({ kind: 'import', state: 'running', finishedAt: null, percent: 40, read: 1_200 });
    const { renderer } = await opened({
      'GET /v1/activity': [runs([going]), runs([run({ kind: 'import' })])],
    });
    expect(renderer.find(ProgressBar).props).toMatchObject({
      value: 40,
      'aria-label': 'Import from Stripe: 40 percent',
    });
    expect(renderer.findByTestId(Table, 'runs').toString()).toContain('1,200 Stripe objects read');
    await passing(() => expect(renderer.maybeFind(ProgressBar)).toBeNull());
    expect(renderer.findByTestId(Table, 'runs').find(StatusTag).text).toBe('Complete');
  });

  it('brings older runs by pages', async () => {
    const { renderer, asked } = await opened({
      'GET /v1/activity': [
        runs([run()], '2026-11-24T10:00:00Z'),
        'unreachable',
        runs([run({ id: OLD, kind: 'undo', line: '2 values put back on 1 record, 0 left' })]),
      ],
    });
    renderer.findByTestId(LoadingButton, 'older-runs').trigger('onClick');
    await until(renderer, () => expect(renderer.getRootNode().toString()).toContain("Can't reach ClearSync"));
    renderer.findByTestId(LoadingButton, 'older-runs').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Button, `open-${OLD}`));
    expect(renderer.findByTestId(Button, `open-${RUN}`)).toBeDefined();
    expect(renderer.maybeFindByTestId(LoadingButton, 'older-runs')).toBeNull();
    expect(asked.filter(({ path }) => path.includes('before=2026-11-24T10%3A00%3A00Z'))).toHaveLength(2);
  });

  it('has words for no run, no audit and no deed', async () => {
    const { page } = await opened({
      'GET /v1/activity': runs([]),
      'GET /v1/audit/latest': latest(null),
      'GET /v1/activity/people': people({ actions: [] }),
    });
    expect(page()).toContain('Nothing has run yet.');
    expect(page()).toContain('Nothing has been compared yet.');
    expect(page()).toContain('Nobody has done anything yet.');
  });

  it('lists what people did, page by page', async () => {
    const second = people({
      actions: [
        { id: '0', at: '2026-11-23T09:00:00Z', who: null, action: 'paused', words: 'Paused it', detail: {} },
      ],
    });
    const { renderer } = await opened({ 'GET /v1/activity/people': [people({ next: '1' }), second] });
    expect(renderer.findByTestId(Table, 'people').toString()).toContain('Approved the writing to HubSpot');
    renderer.findByTestId(LoadingButton, 'older-people').trigger('onClick');
    await until(renderer, () =>
      expect(renderer.findByTestId(Table, 'people').toString()).toContain('Not told by HubSpot'),
    );
  });

  it.each<[string, Reply, string]>([
    ['no connection', 'unreachable', 'error'],
    ['another shape', { body: { ok: true, runs: [{}] } }, 'error'],
    ['no right', refused(403, problem()), 'lock'],
  ])('shows %s as a state with a reference and tries again', async (_, reply, type) => {
    const { renderer } = openActivity({ 'GET /v1/activity': [reply, runs([run()])] });
    expect(renderer.find(LoadingSpinner).props.label).toBe('Loading activity…');
    await until(renderer, () => renderer.find(ErrorState));
    expect(renderer.find(ErrorState).props.type).toBe(type);
    expect(renderer.findByTestId(Text, 'reference').text).toMatch(/^Reference /);
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Table, 'runs'));
  });

  it('opens a run with what it wrote, and leads back', async () => {
    const { renderer, asked } = await opened();
    renderer.findByTestId(Button, `open-${RUN}`).trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Table, 'written'));
    expect(asked.map(({ path }) => path)).toContain(`/v1/activity/run?id=${RUN}`);
    expect(renderer.findByTestId(Table, 'written').toString()).toContain('MRR');
    expect(renderer.getRootNode().toString()).toContain('2 minutes');
    renderer.findByTestId(Button, 'back').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Table, 'runs'));
  });

  it("shows an older audit's differences, and how many there are more", async () => {
    const finding = {
      place: 'hubspot' as const,
      customerId: null,
      objectTypeId: '0-2',
      recordId: '55',
      what: 'MRR',
      expected: '120',
      found: null,
      outcome: 'left' as const,
      reason: 'HubSpot refuses the record.',
    };
    const { renderer } = await opened({
      'GET /v1/activity': runs([
        run({ kind: 'audit', line: '40 compared at 02:14, 101 different', canUndo: false }),
      ]),
      'GET /v1/activity/run': detail({ findings: [finding], findingsCount: 101 }),
    });
    renderer.findByTestId(Button, `open-${RUN}`).trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Table, 'findings'));
    const table = renderer.findByTestId(Table, 'findings').toString();
    for (const text of [
      'Company 55',
      'MRR',
      '120',
      'empty',
      'Left as it is',
      'HubSpot refuses the record.',
    ]) {
      expect(table).toContain(text);
    }
    expect(renderer.findByTestId(Text, 'first-of').text).toBe('The first 1 of 101 are shown.');
    expect(renderer.findByTestId(Text, 'run-line').text).toContain('101 different');
  });
});
