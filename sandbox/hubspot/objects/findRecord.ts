import { invalidRequest } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';
import type { CrmRecord } from '../portal/crmRecord.ts';
import { type ObjectStore, uniqueIndex } from '../portal/portal.ts';

/** Whether records can be told apart by `property`: `email` of contacts, or one made with unique values. */
export const identifies = (store: ObjectStore, property: string): boolean =>
  (store.names.typeId === '0-1' && property === 'email') ||
  (property !== 'hs_object_id' && store.properties.find(property)?.hasUniqueValue === true);

/** 400 for an idProperty that does not identify (hubspot-api.md §3.3). */
export const nonUnique = (store: ObjectStore, verb: string, property: string): Refusal =>
  invalidRequest(`Unable to perform ${verb} by non-unique ${store.names.typeId} property ${property}`);

/** The record of that value; a contact is found by an additional address too. */
export function findByProperty(store: ObjectStore, property: string, value: string): CrmRecord | undefined {
  const index = property === 'email' && store.names.typeId === '0-1' ? 'email' : uniqueIndex(property);
  return store.records.findBy(index, value.trim().toLowerCase())[0];
}
