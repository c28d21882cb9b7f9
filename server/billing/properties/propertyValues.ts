import type { RecordFacts } from '../facts.ts';
import { billingProperties } from './billingProperties.ts';
import type { PropertyContext } from './property.ts';

/**
 * What a record's properties should say, by name, as HubSpot strings: numbers in major units, days YYYY-MM-DD (UTC),
 * moments ISO 8601, "" to clear. Every property of the object is there; the caller writes those that exist in the
 * portal and differ from what it wrote last. `clearsync_last_synced_at` differs on every read: it is to be written
 * only along with another change, which only the caller can know. A record without customers is cleared.
 */
export const propertyValues = (record: RecordFacts, context: PropertyContext): Record<string, string> => {
  const own = billingProperties.filter(({ objects }) => objects.includes(context.object));
  const empty = record.customers.length === 0;
  return Object.fromEntries(own.map(({ name, value }) => [name, empty ? '' : value(record, context)]));
};
