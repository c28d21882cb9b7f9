import type { RecordProperties } from '../protocol.ts';
import type { Store } from '../store.ts';

type Values = Record<string, string | null>;

interface FormatOptions {
  propertiesToFormat?: string[] | 'all';
}

/** The chosen properties, formatted where the options ask for it. Unknown names answer null, as HubSpot does. */
function pickProperties(
  properties: RecordProperties,
  names: string[] | '*',
  { propertiesToFormat = [] }: FormatOptions = {},
): Values {
  const chosen = names === '*' ? Object.keys(properties.raw) : names;
  return Object.fromEntries(
    chosen.map((name) => {
      const format = propertiesToFormat === 'all' || propertiesToFormat.includes(name);
      return [name, (format ? properties.formatted[name] : properties.raw[name]) ?? null];
    }),
  );
}

/** Reading and watching the record's properties: what hooks and actions of an extension share. */
export function createPropertiesApi(store: Store<RecordProperties>) {
  return {
    read: (names: string[] | '*') => pickProperties(store.get(), names),
    watch(names: string[] | '*', callback: (values: Values) => void, options?: FormatOptions) {
      return store.subscribe(() => callback(pickProperties(store.get(), names, options)));
    },
    fetch(names: string[], onUpdate: (values: Values) => void, options?: FormatOptions) {
      const cleanup = this.watch(names, onUpdate, options);
      return { data: pickProperties(store.get(), names, options), cleanup };
    },
  };
}
