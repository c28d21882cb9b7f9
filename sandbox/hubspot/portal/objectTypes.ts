/** The object types that the local portal holds. */
export type ObjectTypeId = '0-1' | '0-2';

/** Words and names in which an object type shows up in paths, scopes and messages. */
export interface ObjectTypeNames {
  typeId: ObjectTypeId;
  plural: 'contacts' | 'companies';
  singularLabel: 'Contact' | 'Company';
  pluralLabel: 'Contacts' | 'Companies';
  upper: 'CONTACT' | 'COMPANY';
  /** Answered when a read names no properties. */
  defaultProperties: readonly string[];
  /** Looked at by the search term of Search. */
  searchable: readonly string[];
  modifiedProperty: string;
}

export const OBJECT_TYPES: Record<ObjectTypeId, ObjectTypeNames> = {
  '0-1': {
    typeId: '0-1',
    plural: 'contacts',
    singularLabel: 'Contact',
    pluralLabel: 'Contacts',
    upper: 'CONTACT',
    defaultProperties: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
    searchable: ['firstname', 'lastname', 'email', 'hs_additional_emails', 'phone', 'company'],
    modifiedProperty: 'lastmodifieddate',
  },
  '0-2': {
    typeId: '0-2',
    plural: 'companies',
    singularLabel: 'Company',
    pluralLabel: 'Companies',
    upper: 'COMPANY',
    defaultProperties: ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name'],
    searchable: ['name', 'domain', 'website', 'phone'],
    modifiedProperty: 'hs_lastmodifieddate',
  },
};

const NAMES = new Map<string, ObjectTypeId>([
  ['0-1', '0-1'],
  ['contact', '0-1'],
  ['contacts', '0-1'],
  ['0-2', '0-2'],
  ['company', '0-2'],
  ['companies', '0-2'],
]);

/** Object types that HubSpot has and this portal does not model: an app without their scopes sees a 403. */
export const OTHER_OBJECT_TYPES = new Set([
  'deals',
  'tickets',
  'products',
  'line_items',
  'quotes',
  'invoices',
  'subscriptions',
]);

/** Reads an object type as paths name it: `contacts`, `contact`, `CONTACT` or `0-1`. */
export const objectTypeId = (name: string): ObjectTypeId | undefined => NAMES.get(name.toLowerCase());
