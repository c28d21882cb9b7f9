import type { CustomerFacts } from '../facts.ts';
import type { PropertyContext } from './property.ts';

/** Below what HubSpot takes of a text, with room for the "…". */
const LONGEST = 65_500;

/**
 * "acct_1:cus_1; acct_1:cus_2", the primary customer first (product.md §3.1 #45); ids that do not fit any more are
 * left out whole, with "…" in their place.
 */
export const customerIdList = (
  customers: readonly CustomerFacts[],
  accounts: PropertyContext['accounts'],
): string => {
  let list = '';
  for (const { customerId } of customers) {
    const account = accounts.get(customerId);
    const entry = `${list === '' ? '' : '; '}${account === undefined ? '' : `${account.id}:`}${customerId}`;
    if (list.length + entry.length > LONGEST) return `${list}; …`;
    list += entry;
  }
  return list;
};
