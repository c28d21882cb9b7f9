import { createFormat } from '@clearsync/ui/format/createFormat';
import {
  dayIn,
  daysBetween,
  formatAgo,
  formatDay,
  formatDuration,
  formatMoment,
} from '@clearsync/ui/format/dates';
import { fill } from '@clearsync/ui/format/fill';
import { humanise, wordFor } from '@clearsync/ui/format/humanise';
import { formatAmounts, formatMoney, toDecimal } from '@clearsync/ui/format/money';
import { describe, expect, it } from 'vitest';

/** Intl separates by several kinds of spaces; to a reader they are one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it.each([
    [12_345, 'usd', '123.45'],
    [5, 'usd', '0.05'],
    [-5, 'usd', '-0.05'],
    [0, 'eur', '0.00'],
    [120, 'jpy', '120'],
    [1_234, 'kwd', '1.234'],
    [-1, 'kwd', '-0.001'],
    [Number.MAX_SAFE_INTEGER, 'usd', '90071992547409.91'],
  ])('%i minor units of %s are %s', (amount, currency, decimal) => {
    expect(toDecimal({ amount, currency })).toBe(decimal);
  });

  it.each([
    [12_000, 'usd', 'en-US', '$120.00'],
    [12_000, 'usd', 'de-DE', '120,00 $'],
    [4_900, 'EUR', 'en-GB', '€49.00'],
    [1_200, 'jpy', 'en-US', '¥1,200'],
    [1_234, 'kwd', 'en-US', 'KWD 1.234'],
    [500, 'ugx', 'en-US', 'UGX 5'],
    [500, 'isk', 'en-US', 'ISK 5'],
    [12_345, 'huf', 'en-US', 'HUF 123.45'],
    [100, 'us1', 'en-US', '1.00 US1'],
    [Number.MAX_SAFE_INTEGER, 'usd', 'en-US', '$90,071,992,547,409.91'],
  ])('%i of %s in %s reads %s', (amount, currency, locale, text) => {
    expect(plain(formatMoney({ amount, currency }, locale))).toBe(text);
  });

  it('never adds currencies', () => {
    const amounts = [
      { amount: 4_900, currency: 'eur' },
      { amount: 12_000, currency: 'usd' },
    ];
    expect(formatAmounts(amounts, 'en-US')).toBe('€49.00, $120.00');
    expect(formatAmounts([], 'en-US')).toBeNull();
  });
});

describe('dates', () => {
  it('keeps a calendar day on its day', () => {
    expect(formatDay('2026-12-31', 'en-US')).toBe('Dec 31, 2026');
    expect(formatDay('2026-12-31', 'de-DE')).toBe('31.12.2026');
  });

  it('shows a moment in the time zone of the portal and names it', () => {
    expect(plain(formatMoment('2026-11-24T23:30:00Z', 'en-US', 'Asia/Tokyo'))).toBe(
      'Nov 25, 2026, 08:30 AM GMT+9',
    );
  });

  it.each([
    ['Pacific/Auckland', '2026-11-25'],
    ['America/Los_Angeles', '2026-11-24'],
    ['UTC', '2026-11-24'],
  ])('the day in %s is %s', (timeZone, day) => {
    expect(dayIn(timeZone, Date.parse('2026-11-24T20:00:00Z'))).toBe(day);
  });

  it.each([
    ['2026-11-24', '2026-11-29', 5],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-03-01', '2026-02-28', -1],
    ['2026-03-28', '2026-03-30', 2],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  const now = Date.parse('2026-11-24T12:00:00Z');
  it.each([
    ['2026-11-24T11:59:52Z', '8 seconds ago'],
    ['2026-11-24T11:58:01Z', '1 minute ago'],
    ['2026-11-24T09:00:00Z', '3 hours ago'],
    ['2026-11-22T12:00:00Z', '2 days ago'],
    ['2026-11-24T12:00:00Z', 'now'],
    ['2026-11-24T12:05:00Z', 'now'],
  ])('%s was %s', (moment, text) => {
    expect(formatAgo(moment, now, 'en-US')).toBe(text);
  });

  it.each([
    [0, '1 second'],
    [45, '45 seconds'],
    [61, '2 minutes'],
    [3_600, '1 hour'],
    [200_000, '3 days'],
  ])('%i seconds are %s', (seconds, text) => {
    expect(formatDuration(seconds, 'en-US')).toBe(text);
  });
});

describe('words', () => {
  it('fills the places of a text and leaves none', () => {
    expect(fill('{done} of {total}', { done: '1', total: '2' })).toBe('1 of 2');
    expect(fill('{who} and {who}', { who: '{x}' })).toBe('{x} and {x}');
  });

  it('makes an unknown code readable and an own one ours', () => {
    expect(humanise('insufficient_funds')).toBe('Insufficient funds');
    expect(wordFor({ open: 'Open' }, 'open')).toBe('Open');
    expect(wordFor({ open: 'Open' }, 'constructor')).toBe('Constructor');
  });

  it('counts in the right form with the number of the user', () => {
    const format = createFormat('de-DE', 'Europe/Berlin');
    const seats = { one: '{count} seat', other: '{count} seats' };
    expect(format.count(seats, 1)).toBe('1 seat');
    expect(format.count(seats, 0)).toBe('0 seats');
    expect(format.count(seats, 12_000)).toBe('12.000 seats');
  });

  it.each([
    ['en-us', 'en-US'],
    ['de_DE', 'de-DE'],
    ['not a locale', 'en'],
    [undefined, undefined],
  ])('takes %s as locale', (wanted, used) => {
    const format = createFormat(wanted, 'Nowhere/Land');
    if (used !== undefined) expect(format.locale).toBe(used);
    expect(format.timeZone).toBe('UTC');
    expect(format.amounts([])).toBe('–');
  });
});
