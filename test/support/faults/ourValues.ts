import type { LocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';
import { zonedDay } from '../../../server/billing/zonedDay.ts';

/** Our values on every record that has any, by a name that is the same in a clone. */
export type OurValues = Map<string, Record<string, string>>;

/** They tell when something was written, not what Stripe holds. */
const OF_THE_WRITING = ['clearsync_last_synced_at', 'clearsync_backfill'];

/**
 * A renewal that is due is dated to the day of the reading (product.md §3.1, no. 4), and a record whose billing did not
 * change is not written again at midnight: a test that lets hours pass late in the day meets two days of the same fact.
 */
const withoutDay = (name: string, value: string, today: string): string =>
  name === 'clearsync_next_renewal_date' && value !== '' && value <= today ? 'due' : value;

/** Records that the app made have other ids in a clone: there the address or the domain is the name. */
export const ourValues = (hubspot: LocalHubSpot, ignored: readonly string[] = []): OurValues => {
  const made = new Set(
    hubspot.journal().flatMap(({ action, by, id }) => (action === 'created' && by !== 'control' ? [id] : [])),
  );
  const left = new Set([...OF_THE_WRITING, ...ignored]);
  const values: OurValues = new Map();
  const today = zonedDay(Math.floor(hubspot.clock.now() / 1000), hubspot.portal.profile.timeZone);
  for (const type of ['0-1', '0-2'] as const) {
    for (const record of hubspot.portal.objects[type].records.list()) {
      const ours = Object.entries(record.values).flatMap(([name, value]) =>
        name.startsWith('clearsync_') && !left.has(name) ? [[name, withoutDay(name, value, today)]] : [],
      );
      const name = record.values['email'] ?? record.values['domain'] ?? record.id;
      if (ours.length > 0)
        values.set(`${type} ${made.has(record.id) ? name : record.id}`, Object.fromEntries(ours));
    }
  }
  return values;
};

/** The first differences in words, to be compared with an empty list. */
export const differences = (actual: OurValues, expected: OurValues, most = 8): string[] => {
  const found: string[] = [];
  for (const record of new Set([...actual.keys(), ...expected.keys()])) {
    const is = actual.get(record) ?? {};
    const should = expected.get(record) ?? {};
    for (const name of new Set([...Object.keys(is), ...Object.keys(should)])) {
      if (is[name] === should[name]) continue;
      found.push(`${record} ${name}: is ${is[name] ?? 'empty'}, should be ${should[name] ?? 'empty'}`);
      if (found.length === most) return found;
    }
  }
  return found;
};
