import type { PropertyDefinition } from '../properties/propertyDefinition.ts';
import type { Filter } from './searchRequest.ts';

/** A value in the order of its type: numbers and moments as numbers, text lower-cased. */
export function comparable(property: PropertyDefinition, value: string): number | string {
  if (property.type === 'number') return Number(value);
  if (property.type !== 'date' && property.type !== 'datetime') return value.toLowerCase();
  return /^-?\d+$/.test(value) ? Number(value) : Date.parse(value);
}

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function containsToken(held: string, wanted: string): boolean {
  const present = tokens(held);
  return tokens(wanted.replaceAll('*', '')).every((token) =>
    present.some((one) => (wanted.includes('*') ? one.includes(token) : one === token)),
  );
}

/** What of a value a list is compared with: each of several, where a property holds several. */
const parts = ({ name }: PropertyDefinition, held: string): string[] =>
  name.startsWith('hs_additional_') ? held.split(';') : [held];

/** Whether a record whose `property` holds `held` passes `filter`. Text compares without case, but for IN (§3.1). */
export function matchFilter(property: PropertyDefinition, held: string | undefined, filter: Filter): boolean {
  const { operator, value = '', highValue = '', values = [] } = filter;
  if (operator === 'HAS_PROPERTY') return held !== undefined;
  if (operator === 'NOT_HAS_PROPERTY') return held === undefined;
  if (held === undefined)
    return operator === 'NEQ' || operator === 'NOT_IN' || operator === 'NOT_CONTAINS_TOKEN';
  const isChoice = property.type === 'enumeration';
  const own = isChoice ? held : comparable(property, held);
  const other = isChoice ? value : comparable(property, value);
  const folded = property.type === 'string' ? held.toLowerCase() : held;
  switch (operator) {
    case 'EQ':
      return own === other;
    case 'NEQ':
      return own !== other;
    case 'LT':
      return own < other;
    case 'LTE':
      return own <= other;
    case 'GT':
      return own > other;
    case 'GTE':
      return own >= other;
    case 'BETWEEN':
      return own >= other && own <= comparable(property, highValue);
    case 'IN':
      return parts(property, folded).some((part) => values.includes(part));
    case 'NOT_IN':
      return !parts(property, folded).some((part) => values.includes(part));
    case 'CONTAINS_TOKEN':
      return containsToken(held, value);
    case 'NOT_CONTAINS_TOKEN':
      return !containsToken(held, value);
  }
}
