import type { ObjectTypeId } from '../portal/objectTypes.ts';
import type { PropertyDefinition, PropertyGroup, PropertyType } from './propertyDefinition.ts';

/** name, label, type and field type, and what is special about it. */
type Line = readonly [
  name: string,
  label: string,
  kind: `${PropertyType}/${string}`,
  trait?: 'read-only' | readonly string[],
];

const LIFECYCLE = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
  'other',
] as const;

const BOTH: readonly Line[] = [
  ['phone', 'Phone Number', 'string/phonenumber'],
  ['address', 'Street Address', 'string/text'],
  ['city', 'City', 'string/text'],
  ['state', 'State/Region', 'string/text'],
  ['zip', 'Postal Code', 'string/text'],
  ['country', 'Country/Region', 'string/text'],
  ['website', 'Website URL', 'string/text'],
  ['lifecyclestage', 'Lifecycle Stage', 'enumeration/radio', LIFECYCLE],
  ['hubspot_owner_id', 'Owner', 'string/text'],
  ['createdate', 'Create Date', 'datetime/date', 'read-only'],
  ['hs_object_id', 'Record ID', 'number/number', 'read-only'],
  ['hs_merged_object_ids', 'Merged record IDs', 'string/text', 'read-only'],
];

const CONTACT: readonly Line[] = [
  ['email', 'Email', 'string/text'],
  ['hs_additional_emails', 'Additional email addresses', 'string/text', 'read-only'],
  ['firstname', 'First Name', 'string/text'],
  ['lastname', 'Last Name', 'string/text'],
  ['mobilephone', 'Mobile Phone Number', 'string/phonenumber'],
  ['company', 'Company Name', 'string/text'],
  ['jobtitle', 'Job Title', 'string/text'],
  [
    'hs_lead_status',
    'Lead Status',
    'enumeration/radio',
    ['NEW', 'OPEN', 'IN_PROGRESS', 'CONNECTED', 'UNQUALIFIED'],
  ],
  ['hs_email_domain', 'Email Domain', 'string/text', 'read-only'],
  ['associatedcompanyid', 'Primary Associated Company ID', 'number/number', 'read-only'],
  ['lastmodifieddate', 'Last Modified Date', 'datetime/date', 'read-only'],
  ...BOTH,
];

const COMPANY: readonly Line[] = [
  ['name', 'Company name', 'string/text'],
  ['domain', 'Company Domain Name', 'string/text'],
  ['hs_additional_domains', 'Additional Domains', 'string/text', 'read-only'],
  ['description', 'Description', 'string/textarea'],
  [
    'industry',
    'Industry',
    'enumeration/select',
    ['COMPUTER_SOFTWARE', 'FINANCIAL_SERVICES', 'INTERNET', 'RETAIL'],
  ],
  ['numberofemployees', 'Number of Employees', 'number/number'],
  ['annualrevenue', 'Annual Revenue', 'number/number'],
  ['hs_lastmodifieddate', 'Last Modified Date', 'datetime/date', 'read-only'],
  ...BOTH,
];

const readable = (value: string): string =>
  value.charAt(0).toUpperCase() + value.slice(1).toLowerCase().replaceAll('_', ' ');

function define([name, label, kind, trait]: Line, groupName: string, at: string): PropertyDefinition {
  const [type, fieldType] = kind.split('/') as [PropertyType, string]; // the Line type spells both halves
  const readOnly = trait === 'read-only';
  const values = trait === undefined || trait === 'read-only' ? [] : trait;
  return {
    name,
    label,
    type,
    fieldType,
    groupName,
    description: '',
    options: values.map((value, displayOrder) => ({
      label: readable(value),
      value,
      displayOrder,
      hidden: false,
    })),
    displayOrder: -1,
    hasUniqueValue: name === 'hs_object_id',
    hidden: false,
    formField: !readOnly,
    calculated: false,
    externalOptions: false,
    hubspotDefined: true,
    archived: false,
    createdAt: at,
    updatedAt: at,
    modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue: readOnly },
  };
}

/** The group that HubSpot's own properties of a type belong to. */
export const standardGroup = (typeId: ObjectTypeId): PropertyGroup =>
  typeId === '0-1'
    ? { name: 'contactinformation', label: 'Contact information', displayOrder: 0, archived: false }
    : { name: 'companyinformation', label: 'Company information', displayOrder: 0, archived: false };

/** HubSpot's own properties that a fresh portal has, as far as this project meets them. `at` is an ISO time. */
export const standardProperties = (typeId: ObjectTypeId, at: string): PropertyDefinition[] =>
  (typeId === '0-1' ? CONTACT : COMPANY).map((line) => define(line, standardGroup(typeId).name, at));

/** Lifecycle stages in the order in which a record may move (hubspot-api.md §5.4). */
export const LIFECYCLE_STAGES: readonly string[] = LIFECYCLE;
