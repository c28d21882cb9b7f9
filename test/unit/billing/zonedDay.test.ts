import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../server/billing/day.ts';
import { zonedDay } from '../../../server/billing/zonedDay.ts';

const day = (moment: string, timeZone: string) => zonedDay(Date.parse(moment) / 1000, timeZone);

describe('the day of a moment in a time zone', () => {
  it.each([
    ['west, before its midnight', '2026-11-24T03:00:00Z', 'US/Eastern', '2026-11-23'],
    ['west, at its midnight', '2026-11-24T05:00:00Z', 'US/Eastern', '2026-11-24'],
    ['far west', '2026-11-24T10:59:59Z', 'Pacific/Pago_Pago', '2026-11-23'],
    ['east, after its midnight', '2026-11-24T15:00:00Z', 'Asia/Tokyo', '2026-11-25'],
    ['far east', '2026-11-24T10:00:00Z', 'Pacific/Kiritimati', '2026-11-25'],
    ['half an hour off', '2026-11-24T18:30:00Z', 'Asia/Kolkata', '2026-11-25'],
    ['summer, an hour earlier', '2026-07-01T04:30:00Z', 'America/New_York', '2026-07-01'],
    ['winter, an hour later', '2026-12-01T04:30:00Z', 'America/New_York', '2026-11-30'],
    ['the hour that is skipped', '2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08'],
    ['the hour that comes twice', '2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01'],
    ['a day that was left out', '2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['a leap day', '2028-02-29T23:30:00Z', 'Europe/Berlin', '2028-03-01'],
    ['a new year', '2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01'],
    ['UTC', '2026-11-24T23:59:59Z', 'UTC', '2026-11-24'],
    ['a zone that nobody knows', '2026-11-24T23:59:59Z', 'Mars/Olympus', '2026-11-24'],
    ['no zone', '2026-11-24T23:59:59Z', '', '2026-11-24'],
  ])('%s', (_name, moment, timeZone, expected) => {
    expect(day(moment, timeZone)).toBe(expected);
  });

  it('stays within the years that HubSpot can read', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'UTC', 'US/Eastern'])
      expect(zonedDay(Number.MAX_SAFE_INTEGER, timeZone)).toBe('9999-12-31');
  });

  it('is the day in UTC, the one before or the one after', () => {
    const zones = fc.constantFrom('US/Hawaii', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), zones, (seconds, timeZone) => {
        const near = [-86_400, 0, 86_400].map((shift) => isoDay(Math.max(0, seconds + shift)));
        const own = zonedDay(seconds, timeZone);
        return near.includes(own) || own === '1969-12-31';
      }),
    );
  });
});
