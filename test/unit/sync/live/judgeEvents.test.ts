import { describe, expect, it } from 'vitest';
import { failed, success } from '../../../../server/outcome.ts';
import type { WaitingEvent } from '../../../../server/store/inbox/takeEvents.ts';
import type { StripeFailure } from '../../../../server/stripe/failures.ts';
import type { ReadObject } from '../../../../server/stripe/readObject.ts';
import { judgeEvent } from '../../../../server/sync/live/judgeEvents.ts';

const NOW = 1_800_000_000_000;
const event = (tries = 0): WaitingEvent => ({
  connectionId: '1b671a64-40d5-491e-99b0-da01ff1f3341',
  eventId: 'evt_1',
  type: 'customer.updated',
  kind: 'customer',
  objectId: 'cus_1',
  customerId: 'cus_1',
  created: NOW / 1000,
  tries,
});
const about = { kind: 'customer', id: 'cus_1', startedAt: NOW } as const;
const found: ReadObject = { ...about, state: 'found', customerId: null, created: 1, json: '{}' };
const gone: ReadObject = { ...about, state: 'deleted' };
const unreadable: ReadObject = { ...about, state: 'unreadable', issue: 'email: Invalid input' };

const later = (seconds: number) => new Date(NOW + seconds * 1000);
const PASSING: StripeFailure = { kind: 'unavailable', message: 'Stripe is away.' };
const THROTTLED: StripeFailure = { kind: 'throttled', retryAfterMs: null, reason: null, message: 'Slower.' };
const REVOKED: StripeFailure = { kind: 'revoked', reason: 'invalid', message: 'Invalid API Key.' };
const FORBIDDEN: StripeFailure = {
  kind: 'forbidden',
  permission: 'rak_customer_read',
  row: 'Customers',
  fixUrl: null,
  accountId: null,
  message: 'no',
};
const REJECTED: StripeFailure = { kind: 'rejected', status: 400, code: null, param: null, message: 'Bad.' };

describe('what becomes of an event', () => {
  it.each([
    ['nothing to read', []],
    ['an object', [found]],
    ['an object that is gone', [gone]],
    ['several', [found, gone, found]],
  ])('done after %s', (_name, reads) => {
    expect(judgeEvent(event(2), reads.map(success), NOW)).toEqual({
      connectionId: event().connectionId,
      eventId: 'evt_1',
      state: 'done',
      reason: null,
      tries: 2,
      retryAt: null,
    });
  });

  it.each([
    ['Stripe away', PASSING, { state: 'pending', tries: 4, retryAt: later(15), reason: 'Stripe is away.' }],
    ['Stripe busy', THROTTLED, { state: 'pending', tries: 4, retryAt: later(15), reason: 'Slower.' }],
    [
      'the key refused',
      REVOKED,
      {
        state: 'pending',
        tries: 4,
        retryAt: later(300),
        reason: 'Stripe does not accept the key: Invalid API Key.',
      },
    ],
    [
      'a permission missing',
      FORBIDDEN,
      {
        state: 'parked',
        tries: 4,
        retryAt: null,
        reason: 'The key may not read it: "Customers" is missing.',
      },
    ],
    [
      'a fifth refusal',
      REJECTED,
      { state: 'parked', tries: 5, retryAt: null, reason: 'Stripe refused to show it: Bad.' },
    ],
  ])('%s', (_name, failure, judged) => {
    expect(judgeEvent(event(4), [success(found), failed(failure)], NOW)).toMatchObject(judged);
  });

  it('an object that cannot be understood is tried five times, later each time, then set aside', () => {
    const tries = [0, 1, 2, 3, 4].map((tried) => judgeEvent(event(tried), [success(unreadable)], NOW));
    expect(tries.map(({ state, tries: counted, retryAt }) => [state, counted, retryAt])).toEqual([
      ['pending', 1, later(1)],
      ['pending', 2, later(2)],
      ['pending', 3, later(4)],
      ['pending', 4, later(8)],
      ['parked', 5, null],
    ]);
    expect(tries[4]?.reason).toBe('cus_1 is not a customer as we know it (email: Invalid input).');
  });

  it('the first thing that is wrong decides', () => {
    expect(judgeEvent(event(), [success(unreadable), failed(PASSING)], NOW)).toMatchObject({ tries: 1 });
    expect(judgeEvent(event(), [failed(PASSING), success(unreadable)], NOW)).toMatchObject({ tries: 0 });
  });
});
