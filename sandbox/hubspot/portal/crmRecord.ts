/** Property values of a record; never changed in place, so that old versions can be kept by reference. */
export type Values = Readonly<Record<string, string>>;

/** A contact or a company. */
export interface CrmRecord {
  readonly id: string;
  values: Values;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  updatedAt: number;
  archivedAt: number | undefined;
  /** What Search knows of it; undefined until the index has caught up with its creation. */
  indexed: Values | undefined;
}

/** `values` with `changes` on top; an empty string clears a value. */
export function withChanges(values: Values, changes: Values): Values {
  const merged: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (changes[name] === undefined) merged[name] = value;
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value !== '') merged[name] = value;
  }
  return merged;
}
