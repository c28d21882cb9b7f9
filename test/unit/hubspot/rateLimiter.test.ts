import { describe, expect, it } from 'vitest';
import { RateLimiter } from '../../../server/hubspot/rateLimiter.ts';
import type { Timer } from '../../../server/hubspot/timer.ts';

/** A clock that stands still until everybody waits, then jumps to the next wake-up. */
const virtualTimer = (): Timer & { settle(): Promise<void> } => {
  let now = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  const rest = () => new Promise<void>((done) => setImmediate(done));
  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ at: now + milliseconds, wake });
      }),
    settle: async () => {
      for (await rest(); sleepers.length > 0; await rest()) {
        now = Math.min(...sleepers.map(({ at }) => at));
        const due = sleepers.filter(({ at }) => at <= now);
        sleepers = sleepers.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
      }
    },
  };
};

const budget = { calls: 100, windowMs: 10_000, inFlight: 8 };

/** Starts `count` calls that take `latency` each; answers when each began and how many ran at once at most. */
const drive = async (
  limiter: RateLimiter,
  timer: ReturnType<typeof virtualTimer>,
  count: number,
  latency: number,
) => {
  const starts: number[] = [];
  let running = 0;
  let most = 0;
  const calls = Array.from({ length: count }, () =>
    limiter.run(async () => {
      starts.push(timer.now());
      running += 1;
      most = Math.max(most, running);
      await timer.sleep(latency);
      running -= 1;
    }),
  );
  await timer.settle();
  await Promise.all(calls);
  return { starts, most };
};

const mostPerWindow = (starts: number[]): number =>
  Math.max(...starts.map((from) => starts.filter((at) => at >= from && at < from + budget.windowMs).length));

describe('the rate limiter', () => {
  it('uses the whole budget, and never more of it within any window or at once', async () => {
    const timer = virtualTimer();
    const { starts, most } = await drive(new RateLimiter(budget, timer), timer, 350, 120);
    expect(starts).toHaveLength(350);
    expect(mostPerWindow(starts)).toBe(100);
    expect(most).toBe(8);
    expect(Math.max(...starts)).toBeLessThan(33_000);
  });

  it('keeps the order in which calls came', async () => {
    const timer = virtualTimer();
    const limiter = new RateLimiter({ calls: 2, windowMs: 1000, inFlight: 1 }, timer);
    const order: number[] = [];
    const calls = [1, 2, 3, 4, 5].map((n) => limiter.run(async () => void order.push(n)));
    await timer.settle();
    await Promise.all(calls);
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it('stands still as long as a 429 asks, is slower afterwards and recovers', async () => {
    const timer = virtualTimer();
    const limiter = new RateLimiter(budget, timer);
    limiter.slowDown(10_000);
    const { starts } = await drive(limiter, timer, 150, 10);
    expect(Math.min(...starts)).toBe(10_000);
    expect(mostPerWindow(starts)).toBe(75);
    for (let windows = 0; windows < 4; windows += 1) {
      const pause = timer.sleep(10_000);
      await timer.settle();
      await pause;
      limiter.observe(new Headers());
    }
    expect(mostPerWindow((await drive(limiter, timer, 150, 10)).starts)).toBe(100);
  });

  it('fits a smaller limit that the headers tell', async () => {
    const timer = virtualTimer();
    const limiter = new RateLimiter(budget, timer);
    limiter.observe(
      new Headers({ 'x-hubspot-ratelimit-max': '50', 'x-hubspot-ratelimit-interval-milliseconds': '10000' }),
    );
    const { starts } = await drive(limiter, timer, 90, 10);
    expect(mostPerWindow(starts)).toBe(45);
  });

  it('gives way when others use the limit up', async () => {
    const timer = virtualTimer();
    const limiter = new RateLimiter(budget, timer);
    await limiter.run(async () => limiter.observe(new Headers({ 'x-hubspot-ratelimit-remaining': '0' })));
    const next = limiter.run(async () => timer.now());
    await timer.settle();
    expect(await next).toBe(1000);
  });

  it('frees the place of a call that failed', async () => {
    const timer = virtualTimer();
    const limiter = new RateLimiter({ calls: 10, windowMs: 1000, inFlight: 1 }, timer);
    await expect(limiter.run(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    await expect(limiter.run(async () => 'done')).resolves.toBe('done');
  });
});
