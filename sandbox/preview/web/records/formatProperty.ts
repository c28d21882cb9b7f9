import type { RecordProperty } from './schema.ts';

const asDate = (value: string): Date => new Date(/^\d+$/.test(value) ? Number(value) : value);

/** A property as the record page shows it: dates in the user's language, options by their label; '' for none. */
export function formatProperty({ value, type, displayValue }: RecordProperty, locale: string): string {
  if (value === null || value === '') return '';
  if (type === 'date' && !Number.isNaN(asDate(value).getTime())) {
    return asDate(value).toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  }
  if (type === 'datetime' && !Number.isNaN(asDate(value).getTime())) {
    return asDate(value).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  }
  return displayValue ?? value;
}
