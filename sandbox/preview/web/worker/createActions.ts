import type { HostApi } from '../protocol.ts';
import type { createPropertiesApi } from './propertiesApi.ts';

type Action = (...args: never[]) => unknown;

/** The actions of an extension point: properties are answered here, everything else is asked of the page. */
export function createActions(
  names: string[],
  host: HostApi,
  properties: ReturnType<typeof createPropertiesApi>,
): Record<string, Action> {
  const local: Record<string, Action> = {
    fetchCrmObjectProperties: async (wanted: string[] | '*') => properties.read(wanted),
    onCrmPropertiesUpdate: (
      wanted: string[] | '*',
      callback: (values: Record<string, string | null>) => void,
    ) => {
      properties.watch(wanted, callback);
    },
  };
  return Object.fromEntries(
    names.map((name) => [name, local[name] ?? ((...args: unknown[]) => host.action(name, args))]),
  );
}
