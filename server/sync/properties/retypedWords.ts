import type { PropertyDefinition } from '../../billing/properties/property.ts';
import type { Property } from '../../hubspot/properties/property.ts';

/** What HubSpot's property settings call the field types, by type and field type. */
const FIELD_TYPES = new Map([
  ['string/text', 'Single-line text'],
  ['string/textarea', 'Multi-line text'],
  ['number/number', 'Number'],
  ['date/date', 'Date picker'],
  ['datetime/date', 'Date and time picker'],
  ['enumeration/select', 'Dropdown select'],
  ['enumeration/radio', 'Radio select'],
  ['enumeration/checkbox', 'Multiple checkboxes'],
  ['bool/booleancheckbox', 'Single checkbox'],
]);

/** Field types that take the same values: a longer field for a text, another look of a single choice. */
const TAKES_THE_SAME: readonly (readonly string[])[] = [
  ['string/text', 'string/textarea'],
  ['enumeration/select', 'enumeration/radio'],
];

type Kind = { type: string; fieldType: string };

const keyOf = ({ type, fieldType }: Kind): string => (fieldType === '' ? type : `${type}/${fieldType}`);
const named = (key: string): string => FIELD_TYPES.get(key) ?? key;

/**
 * What is wrong with a property that somebody gave another field type, and how to mend it; null when it takes our
 * values. A field type that HubSpot does not tell is not judged.
 */
export const retypedWords = (wanted: PropertyDefinition, present: Property): string | null => {
  const [ours, theirs] = [keyOf(wanted), keyOf(present)];
  const untold = theirs === wanted.type;
  const same = TAKES_THE_SAME.some((keys) => keys.includes(ours) && keys.includes(theirs));
  if (untold || same || ours === theirs) return null;
  return `Its field type was changed in HubSpot: it is "${named(theirs)}" and must be "${named(ours)}". Set it back (Settings, Properties), and the next import fills it again.`;
};
