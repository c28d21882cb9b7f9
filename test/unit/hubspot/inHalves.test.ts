import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HubSpotFailure } from '../../../server/hubspot/failures.ts';
import { failed, success } from '../../../server/outcome.ts';
import { inHalves } from '../../../server/sync/inHalves.ts';

const rejected: HubSpotFailure = {
  kind: 'rejected',
  status: 400,
  category: '',
  message: 'bad',
  perRecord: [],
};

const refusing = (bad: ReadonlySet<number>) => {
  let calls = 0;
  const call = async (items: number[]) => {
    calls += 1;
    return items.some((item) => bad.has(item)) ? failed(rejected) : success(items);
  };
  return { call, count: () => calls };
};

const hundred = Array.from({ length: 100 }, (_, n) => n);

describe('H6 a batch that is refused as a whole', () => {
  it('finds one bad record of a hundred in at most 14 extra calls', async () => {
    for (const bad of [0, 49, 50, 99]) {
      const { call, count } = refusing(new Set([bad]));
      const outcome = await inHalves(hundred, call);
      expect(outcome.ok && outcome.value.rejected.map(({ item }) => item)).toEqual([bad]);
      expect(outcome.ok && outcome.value.done.flat()).toHaveLength(99);
      expect(count() - 1).toBeLessThanOrEqual(14);
    }
  });

  it('parts good from bad, whichever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 99 })), async (list) => {
        const bad = new Set(list);
        const outcome = await inHalves(hundred, refusing(bad).call);
        expect(outcome.ok && outcome.value.done.flat()).toEqual(hundred.filter((n) => !bad.has(n)));
        expect(outcome.ok && outcome.value.rejected.map(({ item }) => item)).toEqual(
          [...bad].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('makes no call for nothing, and stops at a failure of another kind', async () => {
    const { call, count } = refusing(new Set());
    expect(await inHalves([], call)).toEqual(success({ done: [], rejected: [] }));
    expect(count()).toBe(0);
    const revoked: HubSpotFailure = { kind: 'revoked', message: '' };
    expect(await inHalves([1, 2], async () => failed(revoked))).toEqual(failed(revoked));
  });
});
