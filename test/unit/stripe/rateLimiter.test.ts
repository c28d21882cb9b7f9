import { describe, expect, it } from 'vitest';
import { adaptiveRate } from '../../../server/stripe/adaptiveRate.ts';
import { rateLimiter } from '../../../server/stripe/rateLimiter.ts';
import { slots } from '../../../server/stripe/slots.ts';

describe('an allowance that learns', () => {
  it('spaces calls evenly', () => {
    const rate = adaptiveRate(20);
    expect([1000, 1000, 1000, 1300].map((now) => rate.reserve(now))).toEqual([1000, 1050, 1100, 1300]);
  });

  it('B5 halves when refused, holds for ten seconds, then recovers by one a second to the whole', () => {
    const rate = adaptiveRate(20);
    rate.slowDown(0);
    expect([0, 10_999, 11_000, 15_500, 20_000, 60_000].map((now) => rate.rate(now))).toEqual([
      10, 10, 11, 15, 20, 20,
    ]);
  });

  it('takes refusals of one moment for one, later ones for more, and never stops altogether', () => {
    const rate = adaptiveRate(20);
    for (const now of [0, 10, 999]) rate.slowDown(now);
    expect(rate.rate(1000)).toBe(10);
    for (let now = 1000; now <= 20_000; now += 1000) rate.slowDown(now);
    expect(rate.rate(20_000)).toBe(1);
  });
});

describe('the limiter of an account', () => {
  const fake = () => {
    let now = 0;
    const started: [string, number][] = [];
    const limiter = rateLimiter(
      { endpoint: 20, total: 40, inFlight: 100 },
      () => 0,
      async (milliseconds) => {
        now = milliseconds;
      },
    );
    const call = async (endpoint: string): Promise<void> => {
      now = 0;
      await limiter.enter(endpoint);
      started.push([endpoint, now]);
    };
    return { limiter, call, started };
  };

  it('keeps an endpoint and the whole below their rates', async () => {
    const { call, started } = fake();
    for (const endpoint of ['a', 'a', 'b', 'b', 'c']) await call(endpoint);
    expect(started).toEqual([
      ['a', 0],
      ['a', 50],
      ['b', 50],
      ['b', 75],
      ['c', 100],
    ]);
  });

  it('slows down only the endpoint that was refused, or everything when the account was', async () => {
    const { limiter, call, started } = fake();
    limiter.refused('a', 'endpoint-rate');
    for (const endpoint of ['a', 'a', 'b', 'b']) await call(endpoint);
    expect(started.map(([, at]) => at)).toEqual([0, 100, 50, 75]);
    const whole = fake();
    whole.limiter.refused('a', 'global-rate');
    for (const endpoint of ['a', 'b', 'c']) await whole.call(endpoint);
    expect(whole.started.map(([, at]) => at)).toEqual([0, 50, 100]);
  });

  it('lets no more in at once than there are places, in order', async () => {
    const places = slots(2);
    const order: number[] = [];
    const first = await places.take();
    const second = await places.take();
    const third = places.take().then((leave) => order.push(3) && leave);
    const fourth = places.take().then((leave) => order.push(4) && leave);
    second();
    await third;
    expect(order).toEqual([3]);
    first();
    await fourth;
    expect(order).toEqual([3, 4]);
  });
});
