import { parse } from 'qs';
import { invalidRequest } from '../answers/stripeError.ts';

/** Parameters of a request, nested as Stripe's bracket notation says: strings, arrays and objects of them. */
export type Parameters = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses a query or a form body in bracket notation, indexed (`a[0]`) and empty (`a[]`) forms alike. */
export const parseParameters = (encoded: string): Parameters =>
  encoded === '' ? {} : parse(encoded, { depth: 12, arrayLimit: 1000, parameterLimit: 10_000 });

/** Refuses parameters that the operation does not have, in Stripe's words. */
export const refuseUnknown = (parameters: Parameters, known: ReadonlySet<string>): void => {
  const unknown = Object.keys(parameters).filter((name) => !known.has(name));
  const [first] = unknown;
  if (first === undefined) return;
  const plural = unknown.length > 1 ? 's' : '';
  throw invalidRequest(
    `Received unknown parameter${plural}: ${unknown.join(', ')}`,
    first,
    'parameter_unknown',
  );
};

/** A string parameter; undefined when absent. An empty string stays one: Stripe unsets a field with it. */
export const textOf = (parameters: Parameters, name: string): string | undefined => {
  const value = parameters[name];
  if (value === undefined || typeof value === 'string') return value;
  throw invalidRequest('Invalid string: the value must be a single string', name);
};

/** A whole number; undefined when absent. */
export const integerOf = (parameters: Parameters, name: string): number | undefined => {
  const value = textOf(parameters, name);
  if (value === undefined) return undefined;
  if (!/^-?\d{1,15}$/.test(value)) {
    throw invalidRequest(`Invalid integer: ${value}`, name, 'parameter_invalid_integer');
  }
  return Number(value);
};

/** A boolean; undefined when absent. */
export const flagOf = (parameters: Parameters, name: string): boolean | undefined => {
  const value = textOf(parameters, name);
  if (value === undefined) return undefined;
  if (value !== 'true' && value !== 'false') throw invalidRequest(`Invalid boolean: ${value}`, name);
  return value === 'true';
};

/** A list of strings; undefined when absent. */
export const textsOf = (parameters: Parameters, name: string): string[] | undefined => {
  const value = parameters[name];
  if (value === undefined) return undefined;
  if (value === '') return [];
  const list = isRecord(value) ? Object.values(value) : value;
  if (!Array.isArray(list) || !list.every((each): each is string => typeof each === 'string')) {
    throw invalidRequest('Invalid array', name);
  }
  return list;
};

/** A nested object; undefined when absent. */
export const recordOf = (parameters: Parameters, name: string): Parameters | undefined => {
  const value = parameters[name];
  if (value === undefined || value === '') return undefined;
  if (!isRecord(value)) throw invalidRequest('Invalid object', name);
  return value;
};

/** A list of nested objects; undefined when absent. */
export const recordsOf = (parameters: Parameters, name: string): Parameters[] | undefined => {
  const value = parameters[name];
  if (value === undefined) return undefined;
  if (value === '') return [];
  const list = isRecord(value) ? Object.values(value) : value;
  if (!Array.isArray(list) || !list.every(isRecord)) throw invalidRequest('Invalid array', name);
  return list;
};

/** One of the given words; undefined when absent. */
export const choiceOf = <Choice extends string>(
  parameters: Parameters,
  name: string,
  choices: readonly Choice[],
): Choice | undefined => {
  const value = textOf(parameters, name);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw invalidRequest(`Invalid ${name}: must be one of ${choices.join(', ')}`, name);
};
