import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeaseLost } from '../../../../server/store/leases/lease.ts';
import { inParts } from '../../../../server/sync/live/inParts.ts';

const items = Array.from({ length: 100 }, (_, n) => n);

/** Works on everything but the poisonous ones, which fail whoever stands with them. */
const workshop = (poison: ReadonlySet<number>) => {
  const done: number[] = [];
  const aside: number[] = [];
  let calls = 0;
  const work = (some: readonly number[]): Promise<void> => {
    calls += 1;
    if (some.some((item) => poison.has(item))) return Promise.reject(new Error('poison'));
    done.push(...some);
    return Promise.resolve();
  };
  const setAside = (item: number): Promise<void> => Promise.resolve(void aside.push(item));
  return { done, aside, calls: () => calls, run: () => inParts(items, work, setAside) };
};

describe('work in parts', () => {
  it('is one call when nothing is wrong', async () => {
    const shop = workshop(new Set());
    await shop.run();
    expect(shop.calls()).toBe(1);
    expect(shop.done).toEqual(items);
  });

  it('sets aside exactly what is poisonous and does the rest once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(99), { maxLength: 5 }), async (chosen) => {
        const poison = new Set(chosen);
        const shop = workshop(poison);
        await shop.run();
        expect(shop.aside).toEqual(chosen.toSorted((a, b) => a - b));
        expect(shop.done).toEqual(items.filter((item) => !poison.has(item)));
      }),
    );
  });

  it('costs two calls a halving for one poisonous item', async () => {
    const shop = workshop(new Set([37]));
    await shop.run();
    expect(shop.calls()).toBeLessThanOrEqual(1 + 2 * 7);
  });

  it('ends at a lost lease, and where even setting aside fails', async () => {
    const lost = new LeaseLost({ portalId: 1n, task: 'stripe' });
    const aside: number[] = [];
    const note = (item: number): Promise<void> => Promise.resolve(void aside.push(item));
    await expect(inParts(items, () => Promise.reject(lost), note)).rejects.toBe(lost);
    expect(aside).toEqual([]);
    let calls = 0;
    const failing = (): Promise<void> => {
      calls += 1;
      return Promise.reject(new Error('the database is away'));
    };
    await expect(inParts(items, failing, failing)).rejects.toThrow('the database is away');
    expect(calls).toBeLessThanOrEqual(9);
  });
});
