import type { WhyReply } from '@clearsync/contract/why';
import {
  Alert,
  BarChart,
  Form,
  Input,
  Link,
  LoadingButton,
  Select,
  Table,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openHome } from './support/home.tsx';
import { type Reply, refused } from './support/server.ts';
import { home, problem } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

/** The day of the home page that the tests are given: its chart ends there. */
beforeEach(() => holdTimers('2026-11-24T12:00:00Z'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const paused = { since: '2026-11-24T10:05:00Z', by: 'eve@acme.com' };

describe('the counts of the home page', () => {
  it('open their lists', async () => {
    const { renderer } = await openHome({ body: home() });
    expect(renderer.findAll(PageLink).map(({ props }) => [props.to, props.params])).toEqual([
      ['/customers/:list', { list: 'linked' }],
      ['/customers/:list', { list: 'unlinked' }],
      ['/customers/:list', { list: 'excluded' }],
      ['/errors', undefined],
      ['/inbox', undefined],
      ['/customers/:list', { list: 'failing' }],
      ['/customers/:list', { list: 'cancelling' }],
      ['/customers/:list', { list: 'trials' }],
    ]);
    const waiting = renderer.findByTestId(Table, 'waiting').toString();
    expect(waiting).toContain('Payments that fail');
    expect(waiting).not.toContain('Discounts that end soon');
  });

  it('has words for nothing that waits', async () => {
    const lists = { linked: 1, unlinked: 0, excluded: 0, failing: 0, cancelling: 0, trials: 0, discounts: 0 };
    const { says } = await openHome({ body: home({ lists, inbox: 0 }) });
    says('Nothing needs attention.');
  });
});

describe('the movements of MRR', () => {
  it('are a chart of what was gained and lost, and a table with the same numbers', async () => {
    const { renderer } = await openHome({ body: home() });
    const { data } = renderer.findByTestId(BarChart, 'movements-chart').props;
    if (!Array.isArray(data)) throw new Error('the rows stand in no list');
    const moved = data.filter(({ amount }) => amount !== 0);
    expect(moved).toEqual([
      { day: 'Nov 3', kind: 'Gained', amount: 1_200 },
      { day: 'Nov 3', kind: 'Lost', amount: 400 },
      { day: 'Nov 20', kind: 'Gained', amount: 99 },
    ]);
    expect(data).toHaveLength(2 * 31);
    expect([data[0]?.['day'], data.at(-1)?.['day']]).toEqual(['Oct 25', 'Nov 24']);
    const rows = renderer.findByTestId(Table, 'movements').findAll(TableRow);
    expect(rows).toHaveLength(5);
    for (const [row, texts] of [
      [1, ['All days', '$1,299.00', '-$400.00', '$899.00']],
      [2, ['Nov 21, 2026', '2 will cancel']],
      [4, ['Nov 3, 2026', '$1,200.00', '-$400.00', '$800.00', '3 new, 1 cancelled']],
    ] as const)
      for (const text of texts) expect(rows[row]?.toString()).toContain(text);
  });

  it('never add up currencies: another one is chosen', async () => {
    const { renderer } = await openHome({ body: home() });
    renderer.findByTestId(Select, 'movement-currency').trigger('onChange', 'jpy' as never);
    const table = renderer.findByTestId(Table, 'movements').toString();
    expect(table).toContain('¥1,200');
    expect(table).not.toContain('$');
  });

  it('have words for none', async () => {
    const { renderer, says } = await openHome({ body: home({ movements: [] }) });
    says('MRR did not change in the last 30 days.');
    expect(renderer.maybeFindByTestId(BarChart, 'movements-chart')).toBeNull();
  });
});

describe('pausing and reconciling', () => {
  it('shows loudly who paused it and when, and resumes', async () => {
    const { renderer, asked } = await openHome(
      [{ body: home({ paused, writing: 'paused' }) }, { body: home() }],
      { 'POST /v1/control/resume': { body: { ok: true, paused: null } } },
    );
    expect(renderer.find(Alert).props).toMatchObject({
      title: 'Nothing is written to HubSpot: the writing is paused',
      variant: 'danger',
    });
    expect(renderer.findByTestId(Text, 'paused-by').text).toBe(
      'eve@acme.com paused it on Nov 24, 2026, 10:05 AM UTC.',
    );
    expect(renderer.findByTestId(LoadingButton, 'pause').text).toBe('Resume');
    renderer.findByTestId(LoadingButton, 'pause').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Text, 'resumed'));
    expect(renderer.maybeFindByTestId(Text, 'paused-by')).toBeNull();
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toContain('POST /v1/control/resume');
  });

  it('pauses, and says so when nobody is named', async () => {
    const { renderer, says } = await openHome(
      [{ body: home() }, { body: home({ paused: { ...paused, by: null }, writing: 'paused' }) }],
      { 'POST /v1/control/pause': { body: { ok: true, paused } } },
    );
    renderer.findByTestId(LoadingButton, 'pause').trigger('onClick');
    await until(renderer, () => says('It was paused on Nov 24, 2026, 10:05 AM UTC.'));
  });

  it('is for people who may change integrations', async () => {
    const { renderer, says } = await openHome({ body: home() }, {}, []);
    expect(renderer.maybeFindByTestId(LoadingButton, 'pause')).toBeNull();
    says('Only people who may change integrations');
  });

  it.each([
    [{ connections: 1, isRead: true }, 'Caught up with 1 Stripe account.'],
    [{ connections: 2, isRead: false }, 'Catching up with 2 Stripe accounts; it goes on by itself.'],
  ])('reconciles and gives a receipt: %o', async (reply, text) => {
    const { renderer } = await openHome(
      { body: home() },
      { 'POST /v1/control/reconcile': { body: { ok: true, ...reply } } },
    );
    renderer.findByTestId(LoadingButton, 'reconcile').trigger('onClick');
    await until(renderer, () => expect(renderer.findByTestId(Text, 'reconciled').text).toBe(text));
  });

  it('keeps the page when one of them is refused', async () => {
    const { renderer, says } = await openHome(
      { body: home() },
      { 'POST /v1/control/reconcile': refused(503, problem()), 'POST /v1/control/pause': 'unreachable' },
    );
    renderer.findByTestId(LoadingButton, 'reconcile').trigger('onClick');
    await until(renderer, () => says('Reference AB2C-33'));
    renderer.findByTestId(LoadingButton, 'pause').trigger('onClick');
    await until(renderer, () => says("Can't reach ClearSync"));
  });
});

const why = (own: Partial<WhyReply> = {}): Reply => ({
  body: {
    ok: true,
    found: true,
    subject: { customerId: 'cus_1', name: 'Anna Berg', account: 'Acme Inc' },
    code: 'ambiguous',
    sentence: 'Anna Berg is linked to no record.',
    records: [],
    facts: [{ name: 'Status', value: 'paying' }],
    action: null,
    ...own,
  },
});

describe('"Why is it not here?"', () => {
  const asking = async (replies: Record<string, Reply | Reply[]>, text = ' anna+1@acme.com ') => {
    const opened = await openHome({ body: home() }, replies);
    opened.renderer.findByTestId(Input, 'why').trigger('onInput', text as never);
    opened.renderer.find(Form).trigger('onSubmit');
    return opened;
  };

  it('answers with the reason, the records and the facts', async () => {
    const record = {
      objectTypeId: '0-1',
      recordId: '31',
      method: 'email',
      reason: 'By its address.',
      url: 'https://app.hubspot.com/contacts/1/record/0-1/31',
      lastWrittenAt: '2026-11-24T10:05:00Z',
    } as const;
    const { renderer, asked, says } = await asking({
      'GET /v1/why': why({ code: 'here', records: [record] }),
    });
    await until(renderer, () => says('Anna Berg is linked to no record.'));
    expect(asked.at(-1)?.path).toBe('/v1/why?q=anna%2B1%40acme.com');
    expect(renderer.find(Alert).props).toMatchObject({ title: 'Anna Berg in Acme Inc', variant: 'success' });
    expect(renderer.find(Link).text).toBe('Open record 31');
    says('Last written on Nov 24, 2026, 10:05 AM UTC');
    says('paying');
  });

  it.each([
    ['redrive', '0-1:31', 'POST /v1/control/redrive', { what: 'records', ids: ['0-1:31'] }],
    ['redrive', 'evt_1', 'POST /v1/control/redrive', { what: 'events', ids: ['evt_1'] }],
    ['redrive', null, 'POST /v1/control/redrive', { what: 'all' }],
  ] as const)('mends it here: %s %s', async (kind, target, call, body) => {
    const { renderer, asked } = await asking({
      'GET /v1/why': why({ action: { kind, target, label: 'Try again' } }),
      [call]: { body: { ok: true, events: 1, records: 0, imports: 0 } },
    });
    await until(renderer, () => renderer.findByTestId(LoadingButton, 'mend'));
    renderer.findByTestId(LoadingButton, 'mend').trigger('onClick');
    await until(renderer, () => renderer.findByTestId(Text, 'mended'));
    expect(asked.at(-1)?.body).toEqual(body);
  });

  it.each([
    ['matches', 'Open the match inbox'],
    ['stripe', 'Find it in Stripe'],
    ['choices', 'Open Settings, Integrations, Connected apps, ClearSync: Do it.'],
  ] as const)('leads to where it is mended: %s', async (kind, text) => {
    const { renderer, says } = await asking({
      'GET /v1/why': why({ action: { kind, target: 'cus_1', label: 'Do it' } }),
    });
    await until(renderer, () => says(text));
  });

  it.each([
    ['  ', 'Type what you look for.'],
    ['x'.repeat(501), 'Type at most 500 letters.'],
  ])('names what is wrong with the field and keeps what was typed', async (text, message) => {
    const { renderer, asked } = await asking({}, text);
    expect(renderer.findByTestId(Input, 'why').props).toMatchObject({
      error: true,
      validationMessage: message,
      value: text,
    });
    expect(asked).toHaveLength(1);
  });

  it('says when it could not be asked', async () => {
    const { renderer, says } = await asking({ 'GET /v1/why': 'unreachable' });
    await until(renderer, () => says("Can't reach ClearSync"));
    expect(renderer.findByTestId(Input, 'why').props.value).toBe(' anna+1@acme.com ');
  });
});
