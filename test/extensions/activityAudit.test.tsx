import { LoadingButton, Table, Text } from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { latest, openActivity, run, runs } from './support/activity.tsx';
import { refused } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

beforeEach(() => holdTimers('2026-11-24T12:00:00Z'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const compare = (renderer: ReturnType<typeof openActivity>['renderer']) =>
  renderer.findByTestId(LoadingButton, 'compare');

describe('the comparison', () => {
  it('has its line with what was compared', async () => {
    const { renderer, page } = openActivity();
    await until(renderer, () => renderer.findByTestId(Text, 'audit-line'));
    expect(renderer.findByTestId(Text, 'audit-line').text).toBe('4,212 compared at 02:14, 0 different');
    for (const text of [
      '4,212 Stripe customers compared.',
      '4,100 HubSpot records compared.',
      '1 customer has no record',
    ]) {
      expect(page()).toContain(text);
    }
    expect(renderer.maybeFindByTestId(Table, 'findings')).toBeNull();
  });

  it('lists each difference with what became of it', async () => {
    const at = '2026-11-24T02:10:00Z';
    const { renderer } = openActivity({
      'GET /v1/audit/latest': latest({
        line: '4,212 compared at 02:14, 1 different, 1 healed',
        findings: [
          {
            place: 'mirror',
            customerId: 'cus_1',
            objectTypeId: null,
            recordId: null,
            what: 'sub_1',
            expected: 'active',
            found: 'trialing',
            outcome: 'healed',
            reason: null,
            at,
          },
        ],
      }),
    });
    await until(renderer, () => renderer.findByTestId(Table, 'findings'));
    const table = renderer.findByTestId(Table, 'findings').toString();
    for (const text of ['Our copy of Stripe', 'cus_1', 'sub_1', 'active', 'trialing', 'Mended']) {
      expect(table).toContain(text);
    }
  });

  it('says when HubSpot was left out', async () => {
    const numbers = {
      customers: 1,
      records: null,
      different: 0,
      healed: 0,
      left: 0,
      findings: 0,
      unlinked: 0,
    };
    const { renderer, page } = openActivity({ 'GET /v1/audit/latest': latest({ numbers }) });
    await until(renderer, () => expect(page()).toContain('1 Stripe customer compared.'));
    expect(page()).toContain('HubSpot was left out');
  });

  it('starts one, shows how far it is, and ends with the new line', async () => {
    const going = latest({
      state: 'running',
      finishedAt: null,
      numbers: null,
      line: 'Comparing: 12 customers and 0 records so far',
    });
    const { renderer, asked, page } = openActivity({
      'GET /v1/activity': [runs([run()]), runs([run({ kind: 'audit' }), run({ id: 'a' })])],
      'GET /v1/audit/latest': [latest(), going, latest({ line: '4,213 compared at 12:00, 0 different' })],
      'POST /v1/audit': { body: { ok: true, auditId: 'a', isNew: true } },
    });
    await until(renderer, () => renderer.findByTestId(Text, 'audit-line'));
    compare(renderer).trigger('onClick');
    await until(renderer, () => expect(page()).toContain('Comparing: 12 customers'));
    expect(compare(renderer).props.loading).toBe(true);
    expect(renderer.findByTestId(Text, 'compare-started').text).toContain('was started');
    await passing(() => expect(page()).toContain('4,213 compared at 12:00'));
    expect(compare(renderer).props.loading).toBe(false);
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('says why none could be started', async () => {
    const { renderer, page } = openActivity({
      'POST /v1/audit': refused(503, problem({ title: 'The store is away' })),
    });
    await until(renderer, () => renderer.findByTestId(Text, 'audit-line'));
    compare(renderer).trigger('onClick');
    await until(renderer, () => expect(page()).toContain('The store is away'));
    expect(compare(renderer).props.loading).toBe(false);
  });

  it('fails beside the runs, which stay', async () => {
    const { renderer, page } = openActivity({ 'GET /v1/audit/latest': 'unreachable' });
    await until(renderer, () => expect(page()).toContain("Can't reach ClearSync"));
    expect(renderer.findByTestId(Table, 'runs')).toBeDefined();
  });
});
