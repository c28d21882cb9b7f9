import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HubSpotFailure } from '../../../server/hubspot/failures.ts';
import { MOST_ATTEMPTS, waitBeforeRetry } from '../../../server/hubspot/retryPolicy.ts';

const half = () => 0.5;
const throttled = (retryAfterMs: number): HubSpotFailure => ({
  kind: 'throttled',
  limit: 'rolling',
  retryAfterMs,
  message: '',
});
const unavailable = (maybeDone: boolean, retryAfterMs = 0): HubSpotFailure => ({
  kind: 'unavailable',
  maybeDone,
  retryAfterMs,
  message: '',
});

describe('the retry policy', () => {
  it.each<[string, HubSpotFailure, number, boolean, number | null]>([
    ['throttled, a creation', throttled(10_000), 1, false, 10_250],
    ['throttled for too long', throttled(60_001), 1, true, null],
    ['unavailable, repeatable', unavailable(true), 1, true, 250],
    ['unavailable, third time', unavailable(true), 3, true, 1000],
    ['a creation whose answer was lost', unavailable(true), 1, false, null],
    ['a creation that never arrived', unavailable(false), 1, false, 250],
    ['unavailable with a wait', unavailable(true, 3000), 1, true, 3250],
    ['the last attempt', unavailable(true), MOST_ATTEMPTS, true, null],
    ['revoked', { kind: 'revoked', message: '' }, 1, true, null],
    ['forbidden', { kind: 'forbidden', scopes: [], message: '' }, 1, true, null],
    ['config', { kind: 'config', message: '' }, 1, true, null],
    ['rejected', { kind: 'rejected', status: 400, category: '', message: '', perRecord: [] }, 1, true, null],
  ])('%s', (_name, failure, attempt, repeatable, expected) => {
    expect(waitBeforeRetry(failure, attempt, repeatable, half)).toBe(expected);
  });

  it('never waits less than it was told, nor longer than 20 seconds more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (told, attempt, chance) => {
          const wait = waitBeforeRetry(throttled(told), attempt, false, () => chance);
          expect(wait).toBeGreaterThanOrEqual(told);
          expect(wait).toBeLessThanOrEqual(told + 20_000);
        },
      ),
    );
  });
});
