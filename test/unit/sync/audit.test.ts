import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofLine } from '../../../server/sync/audit/proofLine.ts';
import { isAuditDue } from '../../../server/sync/audit/scheduleAudits.ts';
import { causeWords } from '../../../server/sync/causeWords.ts';
import { sameValue } from '../../../server/sync/sameValue.ts';
import { judgeValue } from '../../../server/sync/undo/judgeValue.ts';
import { zonedMinute } from '../../../server/sync/zonedMinute.ts';

const at = (iso: string): number => Date.parse(iso);

describe('whether a nightly audit is due', () => {
  it.each([
    ['before two', '2026-11-24T01:59:00Z', '2026-11-23T12:00:00Z', 'UTC', false],
    ['at two', '2026-11-24T02:00:00Z', '2026-11-23T02:00:00Z', 'UTC', true],
    ['after that of today', '2026-11-24T09:00:00Z', '2026-11-24T02:00:10Z', 'UTC', false],
    [
      'one that was asked for after two is that of today',
      '2026-11-24T09:00:00Z',
      '2026-11-24T08:00:00Z',
      'UTC',
      false,
    ],
    ['one before two is not', '2026-11-24T02:01:00Z', '2026-11-24T01:30:00Z', 'UTC', true],
    ['a night that was slept through', '2026-11-24T11:00:00Z', '2026-11-22T02:00:00Z', 'UTC', true],
    [
      'in its own zone: 21:00 of the day before',
      '2026-11-24T02:00:00Z',
      '2026-11-23T02:00:00Z',
      'US/Eastern',
      true,
    ],
    ['in its own zone: not yet two', '2026-11-24T06:59:00Z', '2026-11-23T08:00:00Z', 'US/Eastern', false],
    ['in its own zone: two', '2026-11-24T07:00:00Z', '2026-11-23T08:00:00Z', 'US/Eastern', true],
    ['a zone that nobody knows is UTC', '2026-11-24T02:00:00Z', '2026-11-23T02:00:00Z', 'Moon/Base', true],
  ])('%s', (_, now, last, zone, expected) => {
    expect(isAuditDue(at(now), at(last), zone)).toBe(expected);
  });
});

describe('the proof line', () => {
  const proof = {
    customers: 4212,
    records: 6000,
    different: 0,
    healed: 0,
    left: 0,
    findings: 0,
    unlinked: 3,
  };
  const finishedAt = new Date('2026-11-24T07:14:00Z');
  it.each([
    ['complete', null, proof, '4,212 compared at 02:14, 0 different'],
    [
      'complete',
      null,
      { ...proof, different: 3, healed: 2, left: 1 },
      '4,212 compared at 02:14, 3 different, 2 healed, 1 left',
    ],
    [
      'incomplete',
      'Acme: invoice: no permission.',
      proof,
      '4,212 compared at 02:14, 0 different; incomplete: Acme: invoice: no permission.',
    ],
    ['failed', 'HubSpot refused.', undefined, 'Not compared at 02:14: HubSpot refused.'],
  ])('%s', (state, reason, numbers, expected) => {
    const counters = numbers ? { proof: numbers } : {};
    expect(proofLine({ state, reason, counters, finishedAt }, 'US/Eastern')).toBe(expected);
  });
  it('says how far an open one is', () => {
    const counters = { connections: { a: { customers: 1200, reasons: [] } }, records: 400 };
    expect(proofLine({ state: 'running', reason: null, counters, finishedAt: null }, 'UTC')).toBe(
      'Comparing: 1,200 customers and 400 records so far',
    );
  });
});

describe('whether two values are the same', () => {
  it.each([
    ['clearsync_mrr', '120.00', '120', true],
    ['clearsync_mrr', '120.00', '120.01', false],
    ['clearsync_mrr', '0', null, false],
    ['clearsync_mrr', '', null, true],
    ['clearsync_next_renewal_date', '2026-11-24', '1795478400000', true],
    ['clearsync_last_synced_at', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00.000Z', true],
    ['clearsync_plan', 'Pro', 'pro', false],
    ['somebody_elses', '1', '1.0', false],
  ])('%s %s %s', (name, ours, theirs, expected) => {
    expect(sameValue(name, ours, theirs)).toBe(expected);
  });
});

describe('what an undo does about a value', () => {
  const text = fc.constantFrom('', 'a', 'b', 'c');
  const value = { recordId: 1n, name: 'clearsync_plan' };
  it('restores only what nobody changed since', () => {
    fc.assert(
      fc.property(text, text, text, (before, wrote, current) => {
        const { kind } = judgeValue({ ...value, before, wrote, since: null }, current);
        expect(kind).toBe(current === wrote || current === before ? 'restore' : 'left');
      }),
    );
  });
  it('leaves what we wrote since, but for the undo itself', () => {
    const run = { ...value, before: 'a', wrote: 'b' };
    expect(judgeValue({ ...run, since: { value: 'a', cause: 'undo' } }, 'a')).toEqual({ kind: 'undone' });
    expect(judgeValue({ ...run, since: { value: 'c', cause: 'undo' } }, 'c').kind).toBe('left');
    expect(judgeValue({ ...run, since: { value: 'b', cause: 'evt_1' } }, 'b').kind).toBe('left');
  });
});

it('says causes and moments in words', () => {
  expect(causeWords('evt_1', 'invoice.paid')).toBe('Stripe told of invoice.paid (evt_1)');
  expect(causeWords('audit', null)).toBe('the audit found a difference');
  expect(causeWords(null, null)).toBe('not recorded');
  expect(zonedMinute(at('2026-11-24T07:14:00Z'), 'US/Eastern')).toBe('24 Nov 2026, 02:14');
});
