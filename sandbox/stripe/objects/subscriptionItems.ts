import type { StoredObject } from './source.ts';

const isStored = (value: unknown): value is StoredObject =>
  typeof value === 'object' && value !== null && 'id' in value && 'object' in value;

/** The objects of an embedded list such as a subscription's `items` or an invoice's `lines`, all of them. */
export const embeddedOf = (holder: StoredObject, name: string): StoredObject[] => {
  const list = holder[name];
  if (typeof list !== 'object' || list === null || !('data' in list) || !Array.isArray(list.data)) return [];
  return list.data.filter(isStored);
};

/** A subscription's items. */
export const itemsOf = (subscription: StoredObject): StoredObject[] => embeddedOf(subscription, 'items');
