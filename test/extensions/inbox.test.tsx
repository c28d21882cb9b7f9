import type { Match, MatchesReply } from '@clearsync/contract/matches';
import {
  Button,
  EmptyState,
  ErrorState,
  Form,
  Heading,
  Input,
  LoadingButton,
  LoadingSpinner,
  Select,
  StatusTag,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InboxPage } from '../../src/app/pages/inbox/InboxPage.tsx';
import { type Reply, refused, serve } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, until } from './support/until.ts';

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const match = (own: Partial<Match> = {}): Match => ({
  connectionId: 'b3c1a1de-0000-4000-8000-000000000001',
  customerId: 'cus_1',
  objectTypeId: '0-1',
  kind: 'missing',
  name: 'Anna Berg',
  email: 'anna@acme.com',
  status: 'paying',
  mrr: [{ amount: 12_000, currency: 'usd' }],
  accountName: 'Acme Inc',
  mode: 'live',
  reason: 'anna@acme.com is the address of no contact.',
  candidates: [],
  ...own,
});

const ambiguous = match({
  customerId: 'cus_2',
  objectTypeId: '0-2',
  kind: 'ambiguous',
  candidates: [
    { recordId: '11', label: 'Acme', why: 'has the domain acme.com' },
    { recordId: '12', label: 'Acme again', why: 'has the domain acme.com too' },
  ],
});

const none = { ambiguous: 0, missing: 0, invalid: 0, deleted: 0, refused: 0, ignored: 0 };
const page = (matches: Match[], own: Partial<MatchesReply> = {}): Reply => ({
  body: { ok: true, counts: { ...none, missing: 1_200, ignored: 3 }, matches, next: null, ...own },
});
const decidedReply = (own: object = {}): Reply => ({
  body: {
    ok: true,
    link: { recordId: null, method: 'ignored', reason: 'Eve did it.', pinned: true, ...own },
  },
});

async function open(replies: Reply | Reply[], others: Record<string, Reply | Reply[]> = {}) {
  const asked = serve({ 'GET /v1/matches': replies, ...others });
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.locale = 'en-US';
  renderer.mocks.context.portal.timezone = 'UTC';
  renderer.render(<InboxPage />);
  expect(renderer.find(LoadingSpinner).props.label).toBe('Loading the match inbox…');
  await until(renderer, () => expect(renderer.maybeFind(LoadingSpinner)).toBeNull());
  const says = (text: string) => expect(renderer.getRootNode().toString()).toContain(text);
  const button = (label: string) => renderer.find(Button, ({ text }) => text === label);
  const press = (label: string) => button(label).trigger('onClick');
  const posted = () => asked.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);
  return { renderer, asked, says, button, press, posted };
}

const keyOf = ({ connectionId, customerId, objectTypeId }: Match) => ({
  connectionId,
  customerId,
  objectTypeId,
});

describe('the match inbox', () => {
  it('says who waits, why, and what each decision does', async () => {
    const { renderer, says } = await open(page([match(), ambiguous]));
    expect(renderer.findAll(Heading).map(({ text }) => text)).toEqual(['Anna Berg', 'Anna Berg']);
    expect(renderer.findAll(StatusTag).map(({ text }) => text)).toEqual([
      'Contact',
      'No record found',
      'Company',
      'Several records fit',
    ]);
    for (const text of [
      'MRR $120.00',
      'Acme Inc (Live mode)',
      'is the address of no contact.',
      'Create makes a contact with anna@acme.com in HubSpot and links it.',
      'Acme again (record 12)',
      'has the domain acme.com too',
      'Ignore takes it out of this list',
    ])
      says(text);
  });

  it.each([
    ['all', 'Everything is linked'],
    ['refused', 'Nothing of this kind'],
  ])('has words for nothing of %s', async (kind, title) => {
    const { renderer } = await open(page([]));
    renderer.findByTestId(Select, 'kind').trigger('onChange', kind as never);
    await until(renderer, () => expect(renderer.find(EmptyState).props.title).toBe(title));
  });

  it('filters by kind, each with its number, and goes through the pages', async () => {
    const { renderer, asked, press, button } = await open([
      page([match()], { next: 'more&more' }),
      page([match({ name: 'Bo' })]),
      page([match()], { next: 'more&more' }),
      page([match({ kind: 'ignored' })]),
    ]);
    expect(renderer.findByTestId(Select, 'kind').props.options).toContainEqual({
      value: 'all',
      label: 'Everything that waits (1,200)',
    });
    press('Next page');
    await until(renderer, () => expect(renderer.find(Heading).text).toBe('Bo'));
    expect(renderer.findByTestId(Button, 'next-page').props.disabled).toBe(true);
    press('First page');
    await until(renderer, () => expect(renderer.find(Heading).text).toBe('Anna Berg'));
    renderer.findByTestId(Select, 'kind').trigger('onChange', 'ignored' as never);
    await until(renderer, () => button('Put back'));
    expect(asked.map(({ path }) => path)).toEqual([
      '/v1/matches?kind=all',
      '/v1/matches?kind=all&cursor=more%26more',
      '/v1/matches?kind=all',
      '/v1/matches?kind=ignored',
    ]);
  });

  it('links a candidate, gives a receipt and takes it back', async () => {
    const { renderer, says, press, posted } = await open(page([ambiguous]), {
      'POST /v1/matches/link': decidedReply({ recordId: '11', method: 'manual' }),
      'POST /v1/matches/reset': decidedReply({ pinned: false }),
    });
    press('Link');
    await until(renderer, () => says('Linked to Acme. Its numbers are written next.'));
    says('Eve did it.');
    press('Undo');
    await until(renderer, () => says('Put back. ClearSync looks for a record again.'));
    expect(posted()).toEqual([
      ['/v1/matches/link', { ...keyOf(ambiguous), recordId: '11' }],
      ['/v1/matches/reset', keyOf(ambiguous)],
    ]);
  });

  it('ignores and undoes it; makes a record', async () => {
    const { renderer, says, press, posted } = await open(page([match()]), {
      'POST /v1/matches/ignore': decidedReply(),
      'POST /v1/matches/reset': decidedReply({ pinned: false }),
    });
    press('Ignore');
    await until(renderer, () => says('Ignored. It stays without a record until you put it back.'));
    press('Undo');
    await until(renderer, () => says('Put back.'));
    expect(posted().map(([path]) => path)).toEqual(['/v1/matches/ignore', '/v1/matches/reset']);
  });

  it('makes a record, where there is an address to make it from, and takes it off again', async () => {
    const { renderer, says, press, posted } = await open(page([match()]), {
      'POST /v1/matches/create': decidedReply({ recordId: '77', method: 'created' }),
      'POST /v1/matches/unlink': decidedReply({ method: 'unlinked' }),
    });
    press('Create contact');
    await until(renderer, () => says('Created record 77 and linked it.'));
    expect(renderer.maybeFind(Button, ({ text }) => text === 'Undo')).toBeNull();
    says('the record itself stays');
    press('Unlink');
    await until(renderer, () => says('Unlinked. What ClearSync wrote there is emptied next.'));
    expect(posted().map(([path]) => path)).toEqual(['/v1/matches/create', '/v1/matches/unlink']);
  });

  it.each([match({ email: null }), match({ kind: 'invalid' })])(
    'offers to make no record without a valid address',
    async (without) => {
      const { renderer } = await open(page([without]));
      expect(renderer.maybeFind(Button, ({ text }) => text === 'Create contact')).toBeNull();
    },
  );

  it('keeps a refusal beside the customer, and the customer', async () => {
    const { renderer, says, press, button } = await open(page([match()]), {
      'POST /v1/matches/create': refused(409, problem({ title: 'Writing to HubSpot is paused' })),
    });
    press('Create contact');
    await until(renderer, () => says('Writing to HubSpot is paused'));
    says('Reference AB2C-33');
    button('Ignore');
  });

  it('searches HubSpot for a record and links what was found', async () => {
    const { renderer, asked, says, press, button, posted } = await open(page([match()]), {
      'GET /v1/matches/search': [
        'unreachable',
        { body: { ok: true, records: [] } },
        {
          body: {
            ok: true,
            records: [{ recordId: '31', objectTypeId: '0-1', label: 'Anna B', detail: 'ab@acme.com' }],
          },
        },
      ],
      'POST /v1/matches/link': decidedReply({ recordId: '31' }),
    });
    press('Find a record');
    const type = (text: string) => {
      renderer.find(Input).trigger('onInput', text as never);
      renderer.find(Form).trigger('onSubmit');
    };
    type(' a ');
    expect(renderer.find(Input).props).toMatchObject({
      error: true,
      validationMessage: 'Type at least two letters.',
      value: ' a ',
    });
    type('an & na');
    await until(renderer, () => says("Can't reach ClearSync"));
    renderer.find(Form).trigger('onSubmit');
    await until(renderer, () => says('HubSpot has no record for “an & na”.'));
    renderer.find(Form).trigger('onSubmit');
    await until(renderer, () => button('Link'));
    expect(asked.at(-1)?.path).toBe('/v1/matches/search?q=an%20%26%20na&objectTypeId=0-1');
    press('Link');
    await until(renderer, () => says('Linked to Anna B.'));
    expect(posted()).toEqual([['/v1/matches/link', { ...keyOf(match()), recordId: '31' }]]);
  });

  it('links a record by its id, also when the search knows none', async () => {
    const { renderer, says, press, button, posted } = await open(page([match()]), {
      'GET /v1/matches/search': { body: { ok: true, records: [] } },
      'POST /v1/matches/link': decidedReply({ recordId: '4711' }),
    });
    press('Find a record');
    renderer.find(Input).trigger('onInput', ' 4711 ' as never);
    renderer.find(Form).trigger('onSubmit');
    await until(renderer, () => button('Link'));
    press('Link');
    await until(renderer, () => says('Linked to 4711.'));
    expect(posted()).toEqual([['/v1/matches/link', { ...keyOf(match()), recordId: '4711' }]]);
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
});
