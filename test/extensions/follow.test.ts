import type { Answer } from '@clearsync/ui/api/answer';
import { createFollower, type Follower } from '@clearsync/ui/follow/createFollower';
import { beginFollowing, type Following, pauseOf, settle } from '@clearsync/ui/follow/pace';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdTimers } from './support/until.ts';

const MINUTE = 60_000;
const ok = (value: number): Answer<number> => ({ kind: 'ok', value });
const none: Answer<number> = { kind: 'unreachable', reference: 'AB2C-33' };
const isSame = (a: number, b: number) => a === b;

beforeEach(() => {
  holdTimers('2026-11-24T12:00:00Z');
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the pace', () => {
  it.each([
    [0, 0, 5_000],
    [0, 3 * MINUTE - 1, 5_000],
    [0, 3 * MINUTE, 30_000],
    [0, 600 * MINUTE, 30_000],
    [1, 0, 10_000],
    [2, 10 * MINUTE, 20_000],
    [4, 0, 80_000],
    [5, 0, 120_000],
    [50, 0, 120_000],
  ])('after %i failures and %i ms without a change is %i ms', (failures, since, pause) => {
    expect(pauseOf({ ...beginFollowing(1_000), failures }, 1_000 + since)).toBe(pause);
  });

  it('keeps the last value through failures, and speaks of them only when they repeat or a person waits', () => {
    const arrived = { byHand: false, isSame };
    const first = settle(beginFollowing<number>(0), { ...arrived, answer: ok(1), now: 10 });
    const missed = settle(first, { ...arrived, answer: none, now: 20 });
    const again = settle(missed, { ...arrived, answer: none, now: 30 });
    expect([missed, again].map(({ last, failures, isTroubled }) => [last, failures, isTroubled])).toEqual([
      [1, 1, false],
      [1, 2, true],
    ]);
    expect(settle(first, { ...arrived, byHand: true, answer: none, now: 20 }).isTroubled).toBe(true);
    const back = settle(again, { ...arrived, answer: ok(2), now: 40 });
    expect(back).toMatchObject({ last: 2, failures: 0, isTroubled: false, receivedAt: 40, changedAt: 40 });
    expect(first.changedAt).toBeNull();
  });
});

/** A follower whose questions the test answers one by one. */
function followed() {
  const open: ((answer: Answer<number>) => void)[] = [];
  const shown: { known: Following<number>; pending: boolean }[] = [];
  let asked = 0;
  const ask = () => {
    asked += 1;
    return new Promise<Answer<number>>((resolve) => open.push(resolve));
  };
  const follower: Follower = createFollower(ask, isSame, (known, pending) => shown.push({ known, pending }));
  return {
    follower,
    shown,
    asked: () => asked,
    underWay: () => open.length,
    answer: async (answer: Answer<number>) => {
      open.shift()?.(answer);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('following', () => {
  it('asks at once, then every five seconds, and seldom when nothing changes for three minutes', async () => {
    const { asked, answer } = followed();
    const askedWithin = async (ms: number): Promise<number> => {
      const before = asked();
      for (const end = Date.now() + ms; Date.now() < end; ) {
        await vi.advanceTimersByTimeAsync(1_000);
        await answer(ok(1));
      }
      return asked() - before;
    };
    expect(asked()).toBe(1);
    await answer(ok(1));
    expect(await askedWithin(MINUTE)).toBe(12);
    await askedWithin(3 * MINUTE);
    expect(await askedWithin(MINUTE)).toBe(2);
  });

  it('never has two questions under way, however often a person asks', async () => {
    const { follower, asked, underWay, answer, shown } = followed();
    await answer(ok(1));
    follower.again();
    follower.again();
    expect([asked(), underWay()]).toEqual([2, 1]);
    expect(shown.at(-1)?.pending).toBe(true);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect([asked(), underWay()]).toEqual([2, 1]);
    await answer(ok(2));
    expect(shown.at(-1)).toMatchObject({ pending: false, known: { last: 2 } });
  });

  it('does what is to be done first when the question under way is answered, then asks again', async () => {
    const { follower, asked, answer, shown } = followed();
    const first = vi.fn(async () => undefined);
    follower.again(first);
    expect(first).not.toHaveBeenCalled();
    await answer(ok(1));
    expect(first).toHaveBeenCalledTimes(1);
    expect(asked()).toBe(2);
    expect(shown.at(-1)).toMatchObject({ pending: true, known: { last: 1 } });
    await answer(ok(2));
    expect(shown.at(-1)).toMatchObject({ pending: false, known: { last: 2 } });
    expect(first).toHaveBeenCalledTimes(1);
  });

  it('waits longer after each failure, and goes on as before when there is an answer', async () => {
    const { asked, answer } = followed();
    await answer(none);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toBe(2);
    await answer(none);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(asked()).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    await answer(ok(1));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked()).toBe(4);
  });

  it('is silent once it was stopped', async () => {
    const { follower, asked, answer, shown } = followed();
    await answer(ok(1));
    const told = shown.length;
    await vi.advanceTimersByTimeAsync(5_000);
    follower.stop();
    await answer(ok(2));
    follower.again();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked()).toBe(2);
    expect(shown).toHaveLength(told);
  });
});
