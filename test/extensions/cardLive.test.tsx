import type { CardBilling } from '@clearsync/contract/card';
import type { RefreshReply } from '@clearsync/contract/refresh';
import {
  Button,
  EmptyState,
  LoadingButton,
  LoadingSpinner,
  StatisticsItem,
  StatusTag,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { type PropsWithChildren, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { billing } from './support/billing.ts';
import { open, opened, ready } from './support/card.tsx';
import { later, type Reply, refused } from './support/server.ts';
import { problem } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

type Freshness = CardBilling['freshness'];

beforeEach(() => holdTimers('2026-11-24T12:00:00Z'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const usd = (amount: number) => ({ mrr: [{ amount, currency: 'usd' }] });
const on: Partial<CardBilling> = { freshness: { ...billing().freshness, asOf: '2026-11-24T11:59:52Z' } };
const never: Reply = new Promise(() => undefined);

/** A card whose first answer has arrived; the others are the test's. */
async function followed(first: Reply, ...others: Reply[]) {
  const card = open([first, ...others]);
  await until(card.renderer, () => expect(card.renderer.maybeFind(LoadingSpinner)).toBeNull());
  const { renderer } = card;
  return {
    ...card,
    line: () => renderer.findByTestId(Text, 'freshness').text,
    figure: () => renderer.findAll(StatisticsItem)[0]?.props.number,
    isWaiting: () => renderer.findByTestId(LoadingButton, 'refresh').props.loading,
  };
}

describe('an open card', () => {
  it('changes in place without a reload, says so for some seconds, and has the record drawn again', async () => {
    const second = later(ready(usd(15_000)));
    const { renderer, asked, line, figure, isWaiting } = await followed(
      { body: ready() },
      second.reply,
      never,
    );
    const redraw = renderer.mocks.actions.refreshObjectProperties;
    await passing(() => expect(asked).toHaveLength(2));
    // What it asks by itself shows nowhere.
    expect(isWaiting()).toBe(false);
    expect(renderer.maybeFind(LoadingSpinner)).toBeNull();
    second.arrive();
    await until(renderer, () => expect(figure()).toBe('$150.00'));
    expect(line()).toContain('Live · changed just now (Nov ');
    expect(redraw.callCount).toBe(0);
    await passing(() => expect(line()).toContain('Live · updated 20 seconds ago'));
    expect(redraw.callCount).toBe(1);
  });

  it('counts the seconds by itself, from what the server said', async () => {
    const { line } = await followed({ body: ready(on) }, never);
    expect(line()).toBe('Live · updated 8 seconds ago (Nov 24, 2026, 12:59 PM GMT+1)');
    await passing(() => expect(line()).toContain('Live · updated 11 seconds ago'));
    await passing(() => expect(line()).toContain('Live · updated 1 minute ago'));
  });

  it('does not call an answer new that only was read later', async () => {
    const second = later(ready({ asOf: '2026-11-24T12:00:04Z' }));
    const { renderer, asked, line } = await followed({ body: ready() }, second.reply, never);
    second.arrive();
    await passing(() => expect(asked).toHaveLength(3));
    expect(line()).toMatch(/^Live · updated/);
    expect(renderer.mocks.actions.refreshObjectProperties.callCount).toBe(0);
  });

  it('keeps its values while there is no answer, is silent about one miss and honest about more', async () => {
    const back = later(ready(usd(9_900)));
    const { renderer, asked, line, figure, says } = await followed(
      { body: ready() },
      'unreachable',
      'unreachable',
      back.reply,
      never,
    );
    await passing(() => expect(asked).toHaveLength(2));
    expect(line()).toMatch(/^Live/);
    await passing(() => expect(line()).toContain('because ClearSync does not answer'));
    expect(renderer.find(Tag).text).toMatch(/^Stale, \d+ seconds old$/);
    says('last values');
    expect(figure()).toBe('$120.00');
    back.arrive();
    await passing(() => expect(figure()).toBe('$99.00'));
    expect(line()).toContain('Live · changed just now (Nov ');
    expect(renderer.maybeFind(Tag)).toBeNull();
  });

  it('fills in by itself when a customer is linked to the record', async () => {
    const { renderer } = open([{ body: { ok: true, state: 'no_match', unmatched: 1 } }, { body: ready() }]);
    await until(renderer, () => renderer.find(EmptyState));
    await passing(() => expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Paying'));
  });

  it('recovers by itself from a first answer that failed', async () => {
    const { renderer } = open([refused(429, problem()), { body: ready() }]);
    await passing(() => expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Paying'));
  });

  it('asks no more when it is gone', async () => {
    function Closable({ children }: PropsWithChildren) {
      const [isOpen, setOpen] = useState(true);
      return isOpen ? (
        <>
          {children}
          <Button testId="close" onClick={() => setOpen(false)}>
            Close
          </Button>
        </>
      ) : null;
    }
    const { renderer, asked } = open([{ body: ready() }], { around: Closable });
    await passing(() => expect(asked).toHaveLength(3));
    renderer.findByTestId(Button, 'close').trigger('onClick');
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).toHaveLength(before);
  });
});

describe('the line about freshness', () => {
  const stale = (because: Freshness['because'], reason: string): Partial<CardBilling> => ({
    freshness: { state: 'stale', asOf: '2026-11-22T13:05:00Z', secondsOld: 168_900, because, reason },
  });

  it.each<[Partial<CardBilling>, string | null, string]>([
    [on, null, 'Live · updated 8 seconds ago (Nov 24, 2026, 12:59 PM GMT+1)'],
    [
      { ...on, live: { mode: 'polling', reason: 'no webhook permission' } },
      null,
      'Checked every minute · updated 8 seconds ago (Nov 24, 2026, 12:59 PM GMT+1)',
    ],
    [
      stale('key_revoked', 'x'),
      'Stale, 2 days old',
      'As of Nov 22, 2026, 02:05 PM GMT+1, because Stripe no longer accepts the key.',
    ],
    [
      stale('live_off', 'Not turned on yet.'),
      'Stale, 2 days old',
      'As of Nov 22, 2026, 02:05 PM GMT+1, because live updates are off.',
    ],
    [
      stale('late', 'Stripe is away.'),
      'Stale, 2 days old',
      'As of Nov 22, 2026, 02:05 PM GMT+1, because Stripe has not reached us since then.',
    ],
    [
      stale('incomplete', 'Invoices were left out.'),
      'Stale, 2 days old',
      'As of Nov 22, 2026, 02:05 PM GMT+1, because the last import is incomplete.',
    ],
    [stale('paused', 'x'), 'Paused', 'Updated yesterday (Nov 22, 2026, 02:05 PM GMT+1)'],
  ])('words %j', async (own, tag, line) => {
    const { renderer, says } = await opened(ready(own));
    expect(renderer.findAll(Tag).map(({ text }) => text)).toEqual(tag === null ? [] : [tag]);
    expect(renderer.findByTestId(Text, 'freshness').text?.replaceAll('\u202f', ' ')).toBe(line);
    const reason = own.freshness?.reason ?? null;
    if (tag?.startsWith('Stale') && reason !== null) says(reason);
    if (tag === 'Paused') says('wait until an admin resumes writing');
  });

  it('says changes of a portal that is checked every minute', async () => {
    const polling: Partial<CardBilling> = { live: { mode: 'polling', reason: null } };
    const { line } = await followed(
      { body: ready(polling) },
      { body: ready({ ...polling, ...usd(1) }) },
      never,
    );
    await passing(() => expect(line()).toContain('Checked every minute · changed just now'));
  });
});

describe('the Refresh button', () => {
  const receipt = (own: Partial<RefreshReply>): Reply => ({
    body: { ok: true, changed: 3, unchanged: 19, asOf: '2026-11-24T12:00:00Z', writing: 'on', ...own },
  });

  async function refreshed(refresh: Reply, ...replies: Reply[]) {
    const card = open([{ body: ready() }, ...replies, never], { refresh });
    await until(card.renderer, () => card.renderer.findByTestId(LoadingButton, 'refresh'));
    card.renderer.findByTestId(LoadingButton, 'refresh').trigger('onClick');
    return card;
  }

  it('reads Stripe, then the card, and shows the receipt for a minute', async () => {
    const { renderer, asked, says } = await refreshed(receipt({}), { body: ready(usd(15_000)) });
    expect(renderer.findByTestId(LoadingButton, 'refresh').props.loading).toBe(true);
    await until(renderer, () => expect(renderer.findAll(StatisticsItem)[0]?.props.number).toBe('$150.00'));
    expect(renderer.findByTestId(LoadingButton, 'refresh').props.loading).toBe(false);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/card?objectTypeId=0-1&objectId=42',
      'POST /v1/control/refresh',
      'GET /v1/card?objectTypeId=0-1&objectId=42',
    ]);
    expect(asked[1]?.body).toEqual({ objectTypeId: '0-1', objectId: '42' });
    says('3 properties changed, 19 unchanged.');
    await passing(() => expect(renderer.getRootNode().toString()).not.toContain('19 unchanged'));
  });

  it.each<[Partial<RefreshReply>, string]>([
    [{ changed: 1 }, '1 property changed, 19 unchanged.'],
    [{ changed: 0, unchanged: 22 }, '0 properties changed, 22 unchanged.'],
    [{ writing: 'paused' }, 'when an admin resumes writing'],
    [{ writing: 'preview' }, 'when an admin approves the preview'],
  ])('words %o', async (own, words) => {
    const { renderer, says } = await refreshed(receipt(own));
    await until(renderer, () => says(words));
  });

  it('tells why Stripe could not be read, and keeps the values', async () => {
    const away = problem({ title: 'Stripe gave no usable answer', action: 'Try again in a minute.' });
    const { renderer, says } = await refreshed(refused(502, away), { body: ready() });
    await until(renderer, () => says("Couldn't refresh: Stripe gave no usable answer."));
    says('Try again in a minute.');
    says('Reference AB2C-33');
    await until(renderer, () =>
      expect(renderer.findByTestId(LoadingButton, 'refresh').props.loading).toBe(false),
    );
    expect(renderer.findAll(StatisticsItem)[0]?.props.number).toBe('$120.00');
  });

  it('only looks again when the key is refused: Stripe would not answer', async () => {
    const body = { ok: true, state: 'key_revoked', since: '2026-11-23T10:00:00Z', billing: billing() };
    const { renderer, asked } = open([{ body }, { body }, never]);
    await until(renderer, () => renderer.findByTestId(LoadingButton, 'refresh'));
    renderer.findByTestId(LoadingButton, 'refresh').trigger('onClick');
    await until(renderer, () => expect(asked).toHaveLength(2));
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });
});
