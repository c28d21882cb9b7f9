import { describe, expect, it } from 'vitest';
import { type FreshnessSource, recordFreshness } from '../../../server/sync/recordFreshness.ts';

const NOW = 1_790_000_000_000;
const MINUTE = 60_000;

const source = (own: Partial<FreshnessSource> = {}): FreshnessSource => ({
  accountName: 'Acme',
  state: 'active',
  liveMode: 'webhook',
  liveReason: null,
  lastHeardAt: NOW - 8_000,
  eventsReadTo: NOW - 10 * MINUTE,
  endpointCheckedAt: NOW - 10 * MINUTE,
  computedAt: NOW - 300 * MINUTE,
  incomplete: null,
  paused: false,
  ...own,
});

describe('how fresh a record is', () => {
  it.each<[string, Partial<FreshnessSource>, object]>([
    ['live by a delivery', {}, { state: 'live', asOf: NOW - 8_000 }],
    [
      'live in a quiet account, because its list was read',
      { lastHeardAt: null },
      { state: 'live', asOf: NOW - 10 * MINUTE },
    ],
    [
      'live by asking',
      { liveMode: 'polling', lastHeardAt: null, eventsReadTo: NOW - 50_000 },
      { state: 'live', asOf: NOW - 50_000 },
    ],
    [
      'a delivery is none where we ask',
      { liveMode: 'polling', eventsReadTo: NOW - 6 * MINUTE },
      { state: 'stale', because: 'late', asOf: NOW - 6 * MINUTE },
    ],
    [
      'a webhook that was silent for too long',
      {
        lastHeardAt: NOW - 40 * MINUTE,
        eventsReadTo: NOW - 41 * MINUTE,
        endpointCheckedAt: NOW - 42 * MINUTE,
      },
      { state: 'stale', because: 'late', asOf: NOW - 40 * MINUTE, reason: expect.stringContaining('Acme') },
    ],
    [
      'a revoked key comes first',
      { state: 'revoked', liveMode: 'off', paused: true },
      { because: 'key_revoked' },
    ],
    [
      'live updates off, with their reason',
      { liveMode: 'off', liveReason: 'Live updates are turned off.' },
      { because: 'live_off', reason: 'Live updates are turned off.', asOf: NOW - 300 * MINUTE },
    ],
    [
      'an incomplete import',
      { incomplete: 'invoice: no permission.' },
      { because: 'incomplete', reason: 'The last import left something out: invoice: no permission.' },
    ],
    ['a pause', { paused: true }, { state: 'stale', because: 'paused' }],
  ])('%s', (_, own, expected) => {
    expect(recordFreshness([source(own)], NOW)).toMatchObject(expected);
  });

  it('is that of the worst of several accounts', () => {
    const older = source({ lastHeardAt: NOW - MINUTE });
    expect(recordFreshness([source(), older], NOW)).toEqual({ state: 'live', asOf: NOW - MINUTE });
    expect(recordFreshness([source(), source({ paused: true }), older], NOW)).toMatchObject({
      because: 'paused',
    });
  });
});
