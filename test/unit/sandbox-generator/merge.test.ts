import { describe, expect, it } from 'vitest';
import { merged } from '../../../sandbox/stripe/generator/merge.ts';
import type { Series } from '../../../sandbox/stripe/generator/series.ts';

const million = 1_000_000;

/** Two series of a million members, one second apart and interleaved, that count how often they are asked. */
const counted = () => {
  const asked = { times: 0 };
  const series = [0, 1].map(
    (offset): Series => ({
      slots: [0],
      cycle: 1,
      from: 0,
      to: million,
      within: { part: offset, step: 0, place: 0 },
      createdAt(customer) {
        asked.times += 1;
        return 2 * customer + offset;
      },
      idOf: (customer) => `x_${String(customer).padStart(7, '0')}`,
    }),
  );
  return { asked, series };
};

describe('merged', () => {
  it.each(['older', 'newer'] as const)(
    'enters two million members anywhere for the cost of a page, %s',
    (way) => {
      for (const created of [10, million, 2 * million - 10]) {
        const { asked, series } = counted();
        const page: number[] = [];
        for (const { series: of, customer } of merged(series, way, { created, id: 'x' })) {
          page.push(2 * customer + of.within.part);
          if (page.length === 5) break;
        }
        const step = way === 'older' ? -1 : 1;
        const start = way === 'older' ? created - 1 : created;
        expect(page).toEqual([0, 1, 2, 3, 4].map((n) => start + n * step));
        expect(asked.times).toBeLessThan(80);
      }
    },
  );
});
