import type { ExchangeRates } from '../exchangeRates.ts';
import type { RecordFacts } from '../facts.ts';
import { atMost } from './atMost.ts';

export type PropertyObject = 'contacts' | 'companies';

/** How far a record's values can be relied on (product.md §3.1 #49). */
export type SyncState = 'in_sync' | 'pending' | 'stale' | 'error' | 'excluded' | 'paused';

/** What values depend on besides the record's facts. */
export type PropertyContext = {
  object: PropertyObject;
  /** ISO code, in either case. Money is stated in it or not at all: nothing is relabelled. */
  reportingCurrency: string;
  /** What amounts of other currencies are converted by; without a rate they are not stated. */
  exchangeRates: ExchangeRates;
  /** When the Stripe read started that the facts come from, in epoch seconds. */
  asOf: number;
  /** IANA name of the portal's time zone as HubSpot gives it ("US/Eastern"); a day is a day there. */
  timeZone: string;
  /** The Stripe account of each customer of the record, by customer id. */
  accounts: ReadonlyMap<string, { id: string; name: string }>;
  /** Slugs of the permissions that the key lacks: what they feed stays empty instead of looking like zero. */
  missing: readonly string[];
  /** How many contacts of a company have Stripe customers; null when it is not known. */
  billingContacts: number | null;
  /** By which rule the primary customer belongs to the record ("email"); null when it is not known. */
  matchMethod: string | null;
  syncState: SyncState;
  /** Whether what customers wrote when they cancelled may be stated. */
  cancelComments: boolean;
  /** Nothing of ours was ever written to the record. */
  firstFill: boolean;
};

type PropertyOption = { value: string; label: string };

/** A HubSpot property of the group `clearsync_billing` (product.md §3.1). */
export type PropertyDefinition = {
  name: string;
  label: string;
  description: string;
  type: 'string' | 'number' | 'date' | 'datetime' | 'enumeration' | 'bool';
  fieldType: 'text' | 'textarea' | 'number' | 'date' | 'select' | 'booleancheckbox';
  /** Of enumerations, one of them `other`, for whatever Stripe adds later; Yes and No of bools. */
  options: readonly PropertyOption[];
  /** A: small portals, B: standard, C: full. */
  pack: 'A' | 'B' | 'C';
  /** The order in which properties are made when not all fit. */
  rank: number;
  objects: readonly PropertyObject[];
  /** Why it is made only where somebody asks for it; null for all others. */
  offBecause: string | null;
};

/** A property together with how a record's value is computed: a HubSpot string, "" to clear it. */
export type BillingProperty = PropertyDefinition & {
  value: (record: RecordFacts, context: PropertyContext) => string;
};

const BOTH: readonly PropertyObject[] = ['contacts', 'companies'];

type Draft = Pick<BillingProperty, 'name' | 'label' | 'description' | 'pack' | 'rank' | 'value'> & {
  objects?: readonly PropertyObject[];
  offBecause?: string;
};

const property = (
  { name, label, description, pack, rank, value, objects = BOTH, offBecause }: Draft,
  kind: Pick<PropertyDefinition, 'type' | 'fieldType'>,
  options: readonly PropertyOption[] = [],
): BillingProperty => ({
  name,
  label,
  description: `${description} Managed by ClearSync; edits are overwritten.`,
  ...kind,
  options,
  pack,
  rank,
  objects,
  offBecause: offBecause ?? null,
  value,
});

/** HubSpot takes no longer text (reference/hubspot-api.md §3.1). */
const LONGEST_TEXT = 65_536;

const string = (draft: Draft, fieldType: 'text' | 'textarea'): BillingProperty =>
  property(
    { ...draft, value: (record, context) => atMost(draft.value(record, context), LONGEST_TEXT) },
    { type: 'string', fieldType },
  );

/** A property of type string on one line. */
export const textProperty = (draft: Draft): BillingProperty => string(draft, 'text');

/** A property of type string on several lines. */
export const longTextProperty = (draft: Draft): BillingProperty => string(draft, 'textarea');

/** A property of type number. */
export const numberProperty = (draft: Draft): BillingProperty =>
  property(draft, { type: 'number', fieldType: 'number' });

/** A calendar day, YYYY-MM-DD. */
export const dateProperty = (draft: Draft): BillingProperty =>
  property(draft, { type: 'date', fieldType: 'date' });

/** A moment, ISO 8601. */
export const timeProperty = (draft: Draft): BillingProperty =>
  property(draft, { type: 'datetime', fieldType: 'date' });

/** Yes or no, "true" or "false"; HubSpot wants both as options. */
export const boolProperty = (draft: Draft): BillingProperty =>
  property(draft, { type: 'bool', fieldType: 'booleancheckbox' }, [
    { value: 'true', label: 'Yes' },
    { value: 'false', label: 'No' },
  ]);

/**
 * A choice. `options` are labels by value; `other` is added. A value that is none of them becomes `other`, so that
 * HubSpot never refuses a record for a word that Stripe has just invented.
 */
export const choiceProperty = (draft: Draft, options: Record<string, string>): BillingProperty => {
  const all = Object.entries({ ...options, other: 'Other' }).map(([value, label]) => ({ value, label }));
  const values = new Set(all.map(({ value }) => value));
  const value: BillingProperty['value'] = (record, context) => {
    const wanted = draft.value(record, context);
    return wanted === '' || values.has(wanted) ? wanted : 'other';
  };
  return property({ ...draft, value }, { type: 'enumeration', fieldType: 'select' }, all);
};
