import { type Parameters, textOf } from '../http/parameters.ts';

/** The fields that have a value: what a request did not name stays out, so that it changes nothing. */
export const given = <Fields extends object>(
  fields: {
    [Name in keyof Fields]: Fields[Name] | undefined;
  },
): Partial<Fields> =>
  // Only undefined values are left out, which is what Partial means.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/** A string parameter whose empty value unsets the field: undefined when absent, null when empty. */
export const nullableText = (parameters: Parameters, name: string): string | null | undefined => {
  const value = textOf(parameters, name);
  return value === '' ? null : value;
};
