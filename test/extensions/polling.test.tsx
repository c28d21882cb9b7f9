import { Alert, ProgressBar, StatusTag } from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from './support/billing.ts';
import { open, ready } from './support/card.tsx';
import { openHome } from './support/home.tsx';
import { later } from './support/server.ts';
import { openSettings } from './support/settings.tsx';
import { connection, home, setup } from './support/setup.ts';
import { holdTimers, passing, until } from './support/until.ts';

const running = setup({ connections: [connection()], progress: progress() });
const complete = setup({
  connections: [connection()],
  progress: progress({ state: 'complete' }),
  approval: { approvedAt: '2026-11-20T10:00:00Z', approvedBy: null },
});

// Apart from the other tests, whose screens would go on asking when the time is moved.
beforeEach(() => holdTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('while an import runs', () => {
  it('the card looks again by itself', async () => {
    const third = later(ready());
    const importing = { ok: true, state: 'importing', progress: progress() };
    const { renderer, asked } = open([{ body: importing }, 'unreachable', third.reply]);
    await until(renderer, () => renderer.find(ProgressBar));
    expect(renderer.find(ProgressBar).props).toMatchObject({
      title: 'Importing from Stripe: 3,120 of 8,400 customers',
      value: 37,
      maxValue: 100,
      valueDescription: 'About 3 minutes left',
      'aria-label': 'Import progress: 37 percent',
    });
    await passing(() => expect(asked).toHaveLength(2));
    expect(renderer.find(ProgressBar).props.value).toBe(37);
    third.arrive();
    await passing(() => expect(renderer.findByTestId(StatusTag, 'status').text).toBe('Paying'));
    expect(asked).toHaveLength(3);
  });

  it('the settings page asks again while it runs, survives a missed answer, and ends calm', async () => {
    const third = later(running);
    const fourth = later(complete);
    const { renderer, paths } = await openSettings({
      'GET /v1/setup': [{ body: running }, 'unreachable', third.reply, fourth.reply],
    });
    const missed = () => renderer.maybeFindByTestId(Alert, 'poll-failed');
    await passing(() => expect(missed()).not.toBeNull());
    expect(renderer.findByTestId(ProgressBar, 'import-bar').props.value).toBe(37);
    third.arrive();
    await passing(() => expect(missed()).toBeNull());
    fourth.arrive();
    await passing(() => expect(renderer.findByTestId(StatusTag, 'live').text).toBe('Imported'));
    expect(paths()).toHaveLength(4);
  });

  it('the home page follows it until it is done', async () => {
    const second = later(home({ progress: progress({ state: 'complete' }) }));
    const { renderer } = await openHome([{ body: home({ progress: progress() }) }, second.reply]);
    expect(renderer.findByTestId(ProgressBar, 'import-bar').props.value).toBe(37);
    expect(renderer.findByTestId(StatusTag, 'health').text).toBe('Importing');
    second.arrive();
    await passing(() => expect(renderer.findByTestId(StatusTag, 'health').text).toBe('Live'));
  });
});
