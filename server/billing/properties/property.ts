import type { ExchangeRates } from '../exchangeRates.ts';
import type { RecordFacts } from '../facts.ts';

export type PropertyObject = 'contacts' | 'companies';

/** What values depend on besides the record's facts. */
export type PropertyContext = {
  object: PropertyObject;
  /** ISO code, in either case. Money is stated in it or not at all: nothing is relabelled. */
  reportingCurrency: string;
  /** What amounts of other currencies are converted by; without a rate they are not stated. */
  exchangeRates: ExchangeRates;
  /** When the Stripe read started that the facts come from, in epoch seconds. */
  asOf: number;
  /** Of the primary customer's Stripe account, for its link. */
  accountId: string | null;
  /** Slugs of the permissions that the key lacks: what they feed stays empty instead of looking like zero. */
  missing: readonly string[];
  /** How many contacts of a company have Stripe customers; null when it is not known. */
  billingContacts: number | null;
};

type PropertyOption = { value: string; label: string };

/** A HubSpot property of the group `clearsync_billing` (product.md §3.1). */
export type PropertyDefinition = {
  name: string;
  label: string;
  description: string;
  type: 'string' | 'number' | 'date' | 'datetime' | 'enumeration';
  fieldType: 'text' | 'number' | 'date' | 'select';
  /** Of enumerations; one of them is `other`, for whatever Stripe adds later. */
  options: readonly PropertyOption[];
  /** A: small portals, B: standard. */
  pack: 'A' | 'B';
  /** The order in which properties are made when not all fit. */
  rank: number;
  objects: readonly PropertyObject[];
};

/** A property together with how a record's value is computed: a HubSpot string, "" to clear it. */
export type BillingProperty = PropertyDefinition & {
  value: (record: RecordFacts, context: PropertyContext) => string;
};

const BOTH: readonly PropertyObject[] = ['contacts', 'companies'];

type Draft = Pick<BillingProperty, 'name' | 'label' | 'description' | 'pack' | 'rank' | 'value'> & {
  objects?: readonly PropertyObject[];
};

const property = (
  { name, label, description, pack, rank, value, objects = BOTH }: Draft,
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
  value,
});

/** A property of type string. */
export const textProperty = (draft: Draft): BillingProperty =>
  property(draft, { type: 'string', fieldType: 'text' });

/** A property of type number. */
export const numberProperty = (draft: Draft): BillingProperty =>
  property(draft, { type: 'number', fieldType: 'number' });

/** A calendar day, YYYY-MM-DD in UTC. */
export const dateProperty = (draft: Draft): BillingProperty =>
  property(draft, { type: 'date', fieldType: 'date' });

/** A moment, ISO 8601. */
export const timeProperty = (draft: Draft): BillingProperty =>
  property(draft, { type: 'datetime', fieldType: 'date' });

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
