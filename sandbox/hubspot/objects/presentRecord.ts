import type { CrmRecord, Values } from '../portal/crmRecord.ts';
import type { ObjectStore } from '../portal/portal.ts';

/** A record as the API shows it. */
export interface PresentedRecord {
  id: string;
  properties: Record<string, string | null>;
  createdAt: string;
  updatedAt: string;
  archived: boolean;
  archivedAt?: string;
  [more: string]: unknown;
}

const iso = (moment: number): string => new Date(moment).toISOString();

/** The value of a property, computed ones included; undefined when it has none. */
export function readValue(
  store: ObjectStore,
  record: CrmRecord,
  name: string,
  values: Values = record.values,
): string | undefined {
  switch (name) {
    case 'hs_object_id':
      return record.id;
    case 'createdate':
      return iso(record.createdAt);
    case store.names.modifiedProperty:
      return iso(record.updatedAt);
    case 'hs_email_domain':
      return values['email']?.split('@')[1];
    default:
      return values[name];
  }
}

/** Shows `record` with the default properties of its type and `names`; unknown names are left out. */
export function presentRecord(
  store: ObjectStore,
  record: CrmRecord,
  names: readonly string[] = [],
): PresentedRecord {
  const properties: Record<string, string | null> = {};
  const wanted = names.length === 0 ? store.names.defaultProperties : names;
  for (const name of wanted) {
    if (store.properties.find(name) !== undefined) properties[name] = readValue(store, record, name) ?? null;
  }
  if (names.length > 0) {
    properties['createdate'] = iso(record.createdAt);
    properties['hs_object_id'] = record.id;
    properties[store.names.modifiedProperty] = iso(record.updatedAt);
  }
  return {
    id: record.id,
    properties,
    createdAt: iso(record.createdAt),
    updatedAt: iso(record.updatedAt),
    archived: record.archivedAt !== undefined,
    ...(record.archivedAt === undefined ? {} : { archivedAt: iso(record.archivedAt) }),
  };
}

/** Shows a record after a write: what was written and the defaults. */
export const presentWritten = (store: ObjectStore, record: CrmRecord, written: Values): PresentedRecord =>
  presentRecord(store, record, [...store.names.defaultProperties, ...Object.keys(written)]);
