import type { RecordProperties } from '../protocol.ts';
import { formatProperty } from '../records/formatProperty.ts';
import { propertiesOf, type RecordDetail } from '../records/schema.ts';

/** The properties of a record as the hooks and actions of a card read them. */
export function recordProperties(detail: RecordDetail | null, locale: string): RecordProperties {
  const entries = detail ? propertiesOf(detail) : [];
  return {
    raw: Object.fromEntries(entries.map((property) => [property.name, property.value])),
    formatted: Object.fromEntries(
      entries.map((property) => [property.name, formatProperty(property, locale) || null]),
    ),
  };
}
