/** Where a value is not of the shape ("billing.mrr.0.amount", '' for the value itself); null: it is of it. */
export type Check = (value: unknown) => string | null;

/** A check that knows the type of what it lets through. */
export interface Typed<T> extends Check {
  readonly of?: T;
}

/** The check of a reply: of the type that the contract's schema `S` gives it. */
export type Reply<S extends { _zod: { output: unknown } }> = Typed<S['_zod']['output']>;

export const isOf = <T>(check: Typed<T>, value: unknown): value is T => check(value) === null;

const fault = (holds: boolean) => (holds ? null : '');

const within = (key: string | number, deeper: string | null) =>
  deeper === null ? null : deeper === '' ? `${key}` : `${key}.${deeper}`;

const firstFault = (faults: Iterable<string | null>) => {
  for (const found of faults) if (found !== null) return found;
  return null;
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const anything: Check = () => null;
export const text: Check = (value) => fault(typeof value === 'string');
export const flag: Check = (value) => fault(typeof value === 'boolean');
export const number: Check = (value) => fault(Number.isFinite(value));
export const whole: Check = (value) => fault(Number.isSafeInteger(value));

/** A calendar day, YYYY-MM-DD, that there is. */
export const day: Check = (value) =>
  fault(
    typeof value === 'string' &&
      /^\d{4}-\d\d-\d\d$/.test(value) &&
      new Date(Date.parse(value) || 0).toISOString().startsWith(value),
  );

/** A moment, ISO 8601 with Z. */
export const moment: Check = (value) =>
  fault(
    typeof value === 'string' &&
      /^.{10}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/.test(value) &&
      day(value.slice(0, 10)) === null,
  );

export const only =
  (...values: (string | number | boolean)[]): Check =>
  (value) =>
    fault(values.some((one) => one === value));

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

export const ifGiven =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);

export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) ? firstFault(value.map((one, index) => within(index, check(one)))) : '';

/** A group whose keys are not known. */
export const byKey =
  (check: Check): Check =>
  (value) =>
    isGroup(value) ? firstFault(Object.entries(value).map(([key, one]) => within(key, check(one)))) : '';

/** A group of these keys; further ones, which a newer server may add, are let be. */
export const group =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isGroup(value)
      ? firstFault(Object.entries(checks).map(([key, check]) => within(key, check(value[key]))))
      : '';

/** One of several groups, told apart by what stands under `key`. */
export const variant =
  (key: string, variants: Record<string, Record<string, Check>>): Check =>
  (value) => {
    if (!isGroup(value)) return '';
    const name = value[key];
    const checks = typeof name === 'string' && Object.hasOwn(variants, name) ? variants[name] : undefined;
    return checks === undefined ? key : group(checks)(value);
  };
