import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventSpans } from '../../../server/sync/live/eventSpans.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const hours = (count: number): number => count * 3_600_000;

describe('the spans of a reading of the list of events', () => {
  it('are one, from five minutes before, when hardly anything is to be read', () => {
    for (const age of [0, 60_000, hours(2), hours(6)]) {
      expect(eventSpans(NOW - age, NOW)).toEqual([{ gte: (NOW - age) / 1000 - 300, lt: null, readTo: NOW }]);
    }
  });

  it('are six hours each, the oldest first, and leave nothing out', () => {
    const ages = fc.integer({ min: 0, max: hours(24 * 30) });
    fc.assert(
      fc.property(ages, (age) => {
        const spans = eventSpans(NOW - age, NOW);
        expect(spans[0]?.gte).toBe(Math.floor((NOW - age) / 1000) - 300);
        expect(spans.at(-1)).toMatchObject({ lt: null, readTo: NOW });
        for (const [place, { gte, lt, readTo }] of spans.slice(0, -1).entries()) {
          expect(lt).toBe(gte + 6 * 3600);
          expect(readTo).toBe((lt ?? 0) * 1000);
          expect(spans[place + 1]?.gte).toBe(lt);
          expect(readTo).toBeLessThan(NOW);
        }
      }),
    );
  });
});
