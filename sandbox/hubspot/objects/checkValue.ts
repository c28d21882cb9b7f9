import type { PropertyFault } from '../answers/refusals.ts';
import type { PropertyDefinition } from '../properties/propertyDefinition.ts';
import { isEmailAddress } from './emailAddress.ts';

const LONGEST = 65_536;
const DECIMAL = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;
const DAY_MS = 86_400_000;

/** A value as HubSpot stores it, or why it is refused (hubspot-api.md §3.3, §6). */
type CheckedValue = { value: string } | { code: string; message: string };

/** Checks one value of a request against its property. An empty string always passes: it clears. */
export function checkValue(property: PropertyDefinition, raw: unknown): CheckedValue {
  if (raw === null || raw === '') return { value: '' };
  if (typeof raw === 'object' || raw === undefined) {
    return { code: 'INVALID_VALUE', message: `${property.name} must be a string` };
  }
  const value = String(raw);
  switch (property.type) {
    case 'number':
      return DECIMAL.test(value)
        ? { value }
        : { code: 'INVALID_NUMBER', message: `${value} was not a valid number.` };
    case 'date':
      return checkDate(value);
    case 'datetime':
      return checkMoment(value);
    case 'bool':
    case 'enumeration':
      return checkOption(property, value);
    case 'phone_number':
    case 'string':
      return checkText(property, value);
  }
}

/** Says which value of which property a `CheckedValue` refuses. */
export const asFault = (
  name: string,
  { code, message }: { code: string; message: string },
): PropertyFault => ({
  name,
  code,
  message,
});

const isRealDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** A calendar day, or a moment that is midnight UTC; stored as the day. */
function checkDate(value: string): CheckedValue {
  const refused = {
    code: 'INVALID_DATE',
    message: `${value} is not a valid date: it is not at midnight UTC`,
  };
  if (DAY.test(value)) return isRealDay(value) ? { value } : refused;
  const at = /^-?\d+$/.test(value) ? Number(value) : MOMENT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at) || at % DAY_MS !== 0 || Math.abs(at) > 8.64e15) return refused;
  return { value: new Date(at).toISOString().slice(0, 10) };
}

/** ISO 8601 with a zone, or milliseconds; stored as ISO with Z. */
function checkMoment(value: string): CheckedValue {
  const at = /^-?\d+$/.test(value) ? Number(value) : MOMENT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at) || Math.abs(at) > 8.64e15) {
    return { code: 'INVALID_LONG', message: `${value} was not a valid long.` };
  }
  return { value: new Date(at).toISOString() };
}

function checkOption(property: PropertyDefinition, value: string): CheckedValue {
  const allowed = property.options.map((option) => option.value);
  const chosen = property.fieldType === 'checkbox' ? value.split(';').filter(Boolean) : [value];
  const wrong = chosen.find((choice) => !allowed.includes(choice));
  if (wrong === undefined) return { value };
  return {
    code: 'INVALID_OPTION',
    message: `${wrong} was not one of the allowed options: [${allowed.join(', ')}]`,
  };
}

function checkText(property: PropertyDefinition, value: string): CheckedValue {
  if (value.length > LONGEST) {
    return { code: 'VALUE_TOO_LONG', message: `${property.name} is longer than ${LONGEST} characters` };
  }
  if (property.name !== 'email') return { value };
  const address = value.trim().toLowerCase();
  if (isEmailAddress(address)) return { value: address };
  return { code: 'INVALID_EMAIL', message: `Email address ${value} is invalid` };
}
