import { billingProperties } from '../billing/properties/billingProperties.ts';

const types = new Map(billingProperties.map(({ name, type }) => [name, type]));

/** Epoch milliseconds of a day, a moment or a number of milliseconds; NaN of anything else. */
const momentOf = (value: string): number => (/^-?\d+$/.test(value) ? Number(value) : Date.parse(value));

/**
 * Whether a value that we wrote and the one that HubSpot answers (null: none) say the same. HubSpot keeps its own
 * spelling of numbers, days and moments (reference/hubspot-api.md §3.3), which is no difference.
 */
export const sameValue = (name: string, ours: string, theirs: string | null | undefined): boolean => {
  const found = theirs ?? '';
  if (ours === found) return true;
  if (ours === '' || found === '') return false;
  const type = types.get(name);
  if (type === 'number') return Number(ours) === Number(found);
  if (type === 'date' || type === 'datetime') return momentOf(ours) === momentOf(found);
  return false;
};
