import {
  Button,
  EmptyState,
  ErrorState,
  LoadingButton,
  StatisticsItem,
  StatusTag,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { billing } from './support/billing.ts';
import { open, opened, ready } from './support/card.tsx';
import { type Reply, refused } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

/** Where HubSpot shows the settings of an app, by portal and app. */
const SETTINGS =
  /^https:\/\/app\.hubspot\.com\/integrations-settings\/[^/]+\/installed\/framework\/[^/]+\/general-settings$/;

const NO_RIGHTS = problem({
  code: 'no_rights',
  title: "You can't see billing",
  message: 'An admin has limited who sees billing in ClearSync. Nothing is lost or changed.',
  action:
    'Ask a HubSpot admin to add eve@acme.com in Settings, Integrations, Connected apps, ClearSync, Access.',
});

beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a card without billing', () => {
  it('tells an admin how to connect', async () => {
    const { renderer, says } = await opened({ ok: true, state: 'not_connected' });
    expect(renderer.find(EmptyState).props.title).toBe('Connect Stripe to see billing here');
    says('never changes customers');
    const { props, text } = renderer.findByTestId(Button, 'open-settings');
    expect(text).toBe('Set up');
    expect(props).toMatchObject({
      variant: 'primary',
      href: { url: expect.stringMatching(SETTINGS), external: true },
    });
    expect(renderer.findAll(LoadingButton, { variant: 'primary' })).toHaveLength(0);
  });

  it('tells the way by the menus where HubSpot does not say which app this is', async () => {
    const { renderer, says } = await opened({ ok: true, state: 'not_connected' }, { unnamedApp: true });
    says('Open Settings, then Integrations');
    expect(renderer.maybeFindByTestId(Button, 'open-settings')).toBeNull();
    expect(renderer.findAll(LoadingButton, { variant: 'primary' })).toHaveLength(1);
  });

  it('tells anyone else whom to ask', async () => {
    const { renderer } = await opened({ ok: true, state: 'not_connected' }, { admin: false });
    expect(renderer.find(EmptyState).props.title).toBe("Billing isn't set up yet");
    expect(renderer.maybeFind(LoadingButton)).toBeNull();
    expect(renderer.maybeFindByTestId(Button, 'open-settings')).toBeNull();
  });

  it.each([
    ['a contact', {}, 'No Stripe customer found for anna@acme.com'],
    ['a company', { company: true }, 'No Stripe customer found for acme.com'],
  ])('says by what it looked for %s', async (_, options, title) => {
    const { renderer, says } = await opened({ ok: true, state: 'no_match', unmatched: 48 }, options);
    await until(renderer, () => expect(renderer.find(EmptyState).props.title).toBe(title));
    says('48 Stripe customers have no record in HubSpot yet.');
  });

  it.each([
    ['paying_or_trialing', 'Not synced by your rule ‘Paying or trialing customers’'],
    ['paying', 'Not synced by your rule ‘Paying customers only’'],
    ['domain', 'Not synced by your list of excluded domains'],
  ] as const)('says which rule keeps the customer out: %s', async (rule, title) => {
    const { renderer, says } = await opened({ ok: true, state: 'excluded', rule });
    expect(renderer.find(EmptyState).props.title).toBe(title);
    says('Change the rule in Settings');
    const other = await opened({ ok: true, state: 'excluded', rule }, { admin: false });
    other.says('Ask a HubSpot admin');
  });

  it('goes without the address when HubSpot does not give it', async () => {
    const { renderer } = open({ body: { ok: true, state: 'no_match', unmatched: 0 } });
    renderer.mocks.actions.fetchCrmObjectProperties.willCall(() => Promise.reject(new Error('no')));
    await until(renderer, () =>
      expect(renderer.find(EmptyState).props.title).toBe('No Stripe customer found for this contact'),
    );
  });

  it('keeps the last good values when Stripe refuses the key', async () => {
    const { renderer, says } = await opened({
      ok: true,
      state: 'key_revoked',
      since: '2026-11-23T10:00:00Z',
      billing: billing({ asOf: '2026-11-22T13:05:00Z' }),
    });
    expect(renderer.find(ErrorState).props).toMatchObject({
      type: 'lock',
      title: 'Stripe key no longer works',
    });
    says('Reconnect: paste a new key');
    expect(renderer.findByTestId(Button, 'open-settings').text).toBe('Reconnect');
    expect(renderer.findAll(Tag)[0]?.text).toMatch(/^As of Nov 22, 2026/);
    expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Paying');
  });

  it('says that nothing was lost when there are no last values', async () => {
    const { renderer, says } = await opened(
      { ok: true, state: 'key_revoked', since: '2026-11-23T10:00:00Z', billing: null },
      { admin: false },
    );
    says('Nothing was lost');
    says('Ask a HubSpot admin');
    expect(renderer.maybeFindByTestId(Button, 'open-settings')).toBeNull();
    expect(renderer.maybeFind(StatisticsItem)).toBeNull();
  });
});

describe('a card in trouble', () => {
  it.each<[string, Reply, string]>([
    ['no connection', 'unreachable', "Can't reach ClearSync"],
    ['a server error', { status: 500, body: {} }, "Can't reach ClearSync"],
    ['a reply of another shape', { body: { ok: true, state: 'ready' } }, 'ClearSync answered in a way'],
    ['an empty reply', { body: '' }, 'ClearSync answered in a way'],
  ])('never goes blank: %s', async (_, reply, title) => {
    const { renderer } = open([reply, { body: ready() }]);
    await until(renderer, () => expect(renderer.find(ErrorState).props.title).toContain(title));
    expect(renderer.findByTestId(Text, 'reference').text).toMatch(/^Reference [A-Z2-9]{4}-\d\d$/);
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    expect(renderer.findByTestId(LoadingButton, 'retry').props.loading).toBe(true);
    await until(renderer, () => expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Paying'));
  });

  it.each([
    ['on the tab', {}],
    ['in the sidebar', { sidebar: true }],
    ['in the preview', { preview: true }],
  ])('is locked for those who may not see it, %s', async (_, options) => {
    const { renderer, says } = open(refused(403, NO_RIGHTS), options);
    await until(renderer, () => expect(renderer.find(ErrorState).props.type).toBe('lock'));
    expect(renderer.find(ErrorState).props.title).toBe("You can't see billing");
    says('An admin has limited who sees billing in ClearSync. Nothing is lost or changed.');
    says('Ask a HubSpot admin to add eve@acme.com');
    says('Reference AB2C-33');
    expect(renderer.findAll(LoadingButton).map(({ props }) => props.variant)).toEqual(['secondary']);
  });

  it('opens by itself when an admin has added the person', async () => {
    const { renderer, asked } = open([refused(403, NO_RIGHTS), { body: ready() }]);
    await until(renderer, () => expect(renderer.find(ErrorState).props.type).toBe('lock'));
    await passing(() => expect(asked).toHaveLength(2));
    await until(renderer, () => expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Paying'));
  });

  it('hides its values by itself when an admin has taken the person off the list', async () => {
    const { renderer, asked } = open([{ body: ready() }, refused(403, NO_RIGHTS)]);
    await until(renderer, () => renderer.find(StatisticsItem));
    await passing(() => expect(asked).toHaveLength(2));
    await until(renderer, () => expect(renderer.find(ErrorState).props.type).toBe('lock'));
    expect(renderer.maybeFind(StatisticsItem)).toBeNull();
  });

  it('keeps its values when a refresh fails, and says so', async () => {
    const { renderer, says } = open([
      { body: ready() },
      'unreachable',
      { body: ready({ status: 'past_due' }) },
    ]);
    const refresh = () => renderer.findByTestId(LoadingButton, 'refresh');
    await until(renderer, () => refresh());
    refresh().trigger('onClick');
    expect(refresh().props.loading).toBe(true);
    await until(renderer, () => says('last values'));
    expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Paying');
    refresh().trigger('onClick');
    await until(renderer, () => expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Past due'));
    expect(renderer.maybeFind(Tag)).toBeNull();
  });

  it('drops its values when the server says that they are no longer for this person', async () => {
    const { renderer } = open([{ body: ready() }, { status: 403, body: '' }]);
    await until(renderer, () => renderer.findByTestId(LoadingButton, 'refresh'));
    renderer.findByTestId(LoadingButton, 'refresh').trigger('onClick');
    await until(renderer, () => expect(renderer.find(ErrorState).props.type).toBe('lock'));
    expect(renderer.maybeFind(StatisticsItem)).toBeNull();
  });
});
