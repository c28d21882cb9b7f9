import type { KeyLink } from '@clearsync/contract/keyLink';
import {
  Button,
  ErrorState,
  Input,
  LoadingButton,
  StatusTag,
  StepIndicator,
  Tabs,
  Text,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Reply, refused } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { connection, problem, setup } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

const URL = 'https://api.clearsync.example/key/abc';
const GET = 'GET /v1/setup/key-link';
const POST = 'POST /v1/setup/key-link';
const REVOKE = 'POST /v1/setup/key-link/revoke';

const link = (own: Partial<KeyLink> = {}): KeyLink => ({
  state: 'open',
  madeAt: '2026-11-24T09:00:00Z',
  madeBy: 'anna@acme.com',
  expiresAt: '2026-12-01T09:00:00Z',
  usedAt: null,
  ...own,
});
const found = (own: Partial<KeyLink> | null): Reply => ({
  body: { ok: true, link: own === null ? null : link(own) },
});

/** The second way on the step of the key. */
async function atLink(replies: Record<string, Reply | Reply[]>) {
  const page = await openSettings(replies);
  const { renderer } = page;
  renderer.findByTestId(Button, 'continue').trigger('onClick');
  expect(page.paths()).toEqual(['GET /v1/setup']);
  renderer.find(Tabs).trigger('onSelectedChange', 'other' as never);
  const state = () => renderer.findByTestId(StatusTag, 'link-state').text;
  const press = (testId: string) => renderer.findByTestId(LoadingButton, testId).trigger('onClick');
  return { ...page, state, press };
}

beforeEach(() => holdTimers('2026-11-24T12:00:00Z'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the one-time link for somebody who can open Stripe', () => {
  it('stands beside the own way, and is asked for only when it is looked at', async () => {
    const { renderer, says } = await atLink({ [GET]: found(null) });
    says('I can open Stripe');
    says('Someone else can');
    await until(renderer, () =>
      expect(renderer.findByTestId(LoadingButton, 'make-link').text).toBe('Make a link'),
    );
    expect(renderer.maybeFindByTestId(StatusTag, 'link-state')).toBeNull();
    expect(renderer.findAll(LoadingButton, { variant: 'primary' })).toHaveLength(1);
  });

  it('is made, shown once and copied', async () => {
    const { renderer, press, state, says } = await atLink({
      [GET]: found(null),
      [POST]: { body: { ok: true, url: URL, link: link() } },
    });
    await until(renderer, () =>
      expect(renderer.maybeFindByTestId(LoadingButton, 'make-link')).not.toBeNull(),
    );
    press('make-link');
    await until(renderer, () => expect(renderer.findByTestId(Input, 'link').props.value).toBe(URL));
    expect(renderer.findByTestId(Input, 'link').props).toMatchObject({
      readOnly: true,
      label: 'One-time link',
    });
    expect(state()).toBe('Not used yet');
    says('anna@acme.com');
    const { copyTextToClipboard } = renderer.mocks.actions;
    copyTextToClipboard.willCall(async () => undefined);
    renderer.findByTestId(Button, 'copy-link').trigger('onClick');
    await until(renderer, () => expect(renderer.findByTestId(Text, 'link-copied').text).toContain('Copied.'));
    expect(copyTextToClipboard.calls).toEqual([[URL]]);
  });

  it('can be copied by hand when the browser does not let it be copied', async () => {
    const { renderer, press } = await atLink({
      [GET]: found(null),
      [POST]: { body: { ok: true, url: URL, link: link() } },
    });
    await until(renderer, () =>
      expect(renderer.maybeFindByTestId(LoadingButton, 'make-link')).not.toBeNull(),
    );
    press('make-link');
    await until(renderer, () => expect(renderer.maybeFindByTestId(Input, 'link')).not.toBeNull());
    renderer.mocks.actions.copyTextToClipboard.willCall(() => Promise.reject(new Error('not allowed')));
    renderer.findByTestId(Button, 'copy-link').trigger('onClick');
    await until(renderer, () =>
      expect(renderer.findByTestId(Text, 'link-copied').text).toContain('Select the link above'),
    );
  });

  it('tells since when and until when an earlier one is open, without its address, and ends it', async () => {
    const { renderer, press, state, says } = await atLink({
      [GET]: found({}),
      [REVOKE]: found({ state: 'revoked' }),
    });
    await until(renderer, () => expect(state()).toBe('Not used yet'));
    says('Nov 24, 2026');
    says('Dec 1, 2026');
    expect(renderer.maybeFindByTestId(Input, 'link')).toBeNull();
    expect(renderer.findByTestId(LoadingButton, 'make-link').text).toBe('Make a new link');
    press('end-link');
    await until(renderer, () => expect(state()).toBe('Ended'));
    expect(renderer.maybeFindByTestId(LoadingButton, 'end-link')).toBeNull();
  });

  it('notices by itself that it was used, and goes on with the permissions', async () => {
    const { renderer, state } = await atLink({
      [GET]: [found({}), found({ state: 'used', usedAt: '2026-11-24T12:00:05Z' })],
      'GET /v1/setup': [{ body: setup() }, { body: setup({ connections: [connection()] }) }],
    });
    await until(renderer, () => expect(state()).toBe('Not used yet'));
    await passing(() => expect(state()).toBe('Used'));
    renderer.findByTestId(Button, 'link-given').trigger('onClick');
    await until(renderer, () => expect(renderer.find(StepIndicator).props.currentStep).toBe(2));
  });

  it.each([
    ['expired', 'Expired'],
    ['closed', 'Closed after 10 wrong keys'],
  ] as const)('says that it has %s', async (state, words) => {
    const page = await atLink({ [GET]: found({ state }) });
    await until(page.renderer, () => expect(page.state()).toBe(words));
    expect(page.renderer.maybeFindByTestId(Button, 'link-given')).toBeNull();
  });
});

describe('a server that does not answer about the link', () => {
  it('is said in its place, with a way to try again', async () => {
    const { renderer, says } = await atLink({ [GET]: ['unreachable', found({})] });
    await until(renderer, () => expect(renderer.maybeFind(ErrorState)).not.toBeNull());
    says("Can't reach ClearSync");
    renderer.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(renderer, () =>
      expect(renderer.findByTestId(StatusTag, 'link-state').text).toBe('Not used yet'),
    );
  });

  it('keeps what stands there when making one is refused', async () => {
    const { renderer, press, state, says } = await atLink({
      [GET]: found({ state: 'expired' }),
      [POST]: refused(404, problem({ title: 'ClearSync is not installed in this HubSpot account' })),
    });
    await until(renderer, () => expect(state()).toBe('Expired'));
    press('make-link');
    await until(renderer, () => says('ClearSync is not installed in this HubSpot account'));
    says('AB2C-33');
    expect(state()).toBe('Expired');
  });
});
