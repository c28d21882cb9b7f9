import type { PropertyDefinition } from '../properties/propertyDefinition.ts';
import { PropertyRegistry } from '../properties/propertyRegistry.ts';
import { standardGroup, standardProperties } from '../properties/standardProperties.ts';
import { AssociationTable } from './associationTable.ts';
import type { AssociationLabel } from './associationTypes.ts';
import { OBJECT_TYPES, type ObjectTypeId, type ObjectTypeNames } from './objectTypes.ts';
import { RecordTable } from './recordTable.ts';
import { addressesOf, domainsOf, listed, ValueIndex } from './valueIndex.ts';

/** What `account-info` tells of a HubSpot account, and the person who installs. */
export interface PortalProfile {
  id: number;
  name: string;
  domain: string;
  timeZone: string;
  companyCurrency: string;
  additionalCurrencies: string[];
  accountType: 'STANDARD' | 'DEVELOPER_TEST' | 'SANDBOX' | 'APP_DEVELOPER';
  uiDomain: string;
  dataHostingLocation: string;
  userId: number;
  userEmail: string;
}

/** Ceilings of a portal's subscription (hubspot-api.md §3.1). */
interface PortalLimits {
  customProperties: { overall: number; perObject: number };
  records: number;
}

/** One object type of a portal. */
export interface ObjectStore {
  names: ObjectTypeNames;
  records: RecordTable;
  properties: PropertyRegistry;
  /** Property names that an admin made required: always, or on certain values of others. */
  required: { onCreate: Set<string>; conditional: Set<string> };
}

/** What one unit of a currency is in the company's, and since when (ISO 8601). */
export interface ExchangeRate {
  conversionRate: number;
  effectiveAt: string;
}

/** One HubSpot account with all its data. */
export interface Portal {
  profile: PortalProfile;
  /** Rates that an admin has set, by the code of the additional currency. */
  exchangeRates: Map<string, ExchangeRate>;
  limits: PortalLimits;
  objects: Record<ObjectTypeId, ObjectStore>;
  associations: AssociationTable;
  labels: AssociationLabel[];
  /** Addresses deleted for privacy: they can't be made again (hubspot-api.md §8.3). */
  blockedEmails: Set<string>;
  nextId(): string;
}

const DEFAULT_PROFILE: PortalProfile = {
  id: 4_815_162,
  name: 'Acme Demo',
  domain: 'acme-demo.com',
  timeZone: 'America/New_York',
  companyCurrency: 'USD',
  additionalCurrencies: [],
  accountType: 'STANDARD',
  uiDomain: 'app.hubspot.com',
  dataHostingLocation: 'na1',
  userId: 73_001,
  userEmail: 'admin@acme-demo.com',
};

const FIRST_ID = 60_000_000_001;

/** Name of the index behind a property with unique values. */
export const uniqueIndex = (property: string): string => `unique:${property}`;

/** Makes the values of `definition` findable, if they are unique. */
export function indexUniqueProperty(store: ObjectStore, definition: PropertyDefinition): void {
  const { name, hasUniqueValue } = definition;
  if (!hasUniqueValue || name === 'hs_object_id') return;
  store.records.addIndex(uniqueIndex(name), new ValueIndex([name], (values) => listed(values[name])));
}

function createStore(typeId: ObjectTypeId, now: number): ObjectStore {
  const store: ObjectStore = {
    names: OBJECT_TYPES[typeId],
    records: new RecordTable(),
    properties: new PropertyRegistry(),
    required: { onCreate: new Set(), conditional: new Set() },
  };
  store.properties.groups.set(standardGroup(typeId).name, standardGroup(typeId));
  for (const property of standardProperties(typeId, new Date(now).toISOString()))
    store.properties.put(property);
  return store;
}

/** An empty portal as HubSpot hands it out. `now` in milliseconds. */
export function createPortal(profile: Partial<PortalProfile>, now: number): Portal {
  const contacts = createStore('0-1', now);
  contacts.records.addIndex('email', new ValueIndex(['email', 'hs_additional_emails'], addressesOf));
  const companies = createStore('0-2', now);
  companies.records.addIndex('domain', new ValueIndex(['domain', 'hs_additional_domains'], domainsOf));
  let lastId = FIRST_ID;
  return {
    profile: { ...DEFAULT_PROFILE, ...profile },
    exchangeRates: new Map(),
    limits: { customProperties: { overall: 20_000, perObject: 1000 }, records: 15_000_000 },
    objects: { '0-1': contacts, '0-2': companies },
    associations: new AssociationTable(),
    labels: [],
    blockedEmails: new Set(),
    nextId() {
      lastId += 1;
      return String(lastId);
    },
  };
}
